import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/answers/next/agenda.js";
import { deadlines } from "../../../src/answers/next/deadlines.js";
import { outlook } from "../../../src/answers/next/outlook.js";
import type { Rule } from "../../../src/rules/rule.js";
import { definePolicy } from "../../../src/policy/policy.js";
import { national } from "../../../src/policy/index.js";
import { before, dossierOf } from "../../support/career.js";
import { faultOf } from "../../policy/small.js";

const file = dossierOf(before("admit"));
const on = "2025-08-04";

describe.each(Object.entries({ agenda, deadlines, outlook }))("%s", (_, ask) => {
  const fails = (...args: readonly unknown[]) =>
    faultOf(() => (ask as (...args: readonly unknown[]) => unknown)(...args));

  it("answers what can be read", () => {
    expect(fails(national, file, on)).toBeUndefined();
  });

  it("throws a fault at a policy that nobody made", () => {
    for (const odd of [undefined, {}, national.spec])
      expect(fails(odd, file, on)).toEqual(["policy.unreadable", "policy"]);
  });

  it("throws a fault at a day that does not exist, where an answer would read as if nothing were due", () => {
    for (const odd of ["2023-06-31", "", "tomorrow", undefined, 20230630])
      expect(fails(national, file, odd)).toEqual(["day.unknown", "on"]);
  });

  it("throws a fault at a dossier that is not one, in whole or in a part", () => {
    const parts = [undefined, {}, [], { ...file, stage: "guest" }, { ...file, minutes: undefined }];
    for (const odd of [...parts, { stage: "candidate", minutes: [] }])
      expect(fails(national, odd, on)).toEqual(["dossier.unreadable", "dossier"]);
  });
});

it("a rule that throws where the file is looked ahead from is a fault and not a file in order", () => {
  const torn = { ...(national.spec.rules[0] as Rule), require: () => JSON.parse("{") };
  const policy = definePolicy({ ...national.spec, rules: [torn, ...national.spec.rules.slice(1)] });
  for (const ask of [agenda, outlook])
    expect(faultOf(() => ask(policy, file, on))).toEqual(["dossier.unreadable", "dossier"]);
});
