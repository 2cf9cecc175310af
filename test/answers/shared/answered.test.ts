import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/answers/next/agenda.js";
import { audit } from "../../../src/answers/audit/audit.js";
import { explain } from "../../../src/answers/explain/explain.js";
import type { Irregularity } from "../../../src/answers/audit/irregularity.js";
import { irregularityIn } from "../../../src/answers/audit/irregularity-in.js";
import { judge } from "../../../src/engine/decide.js";
import { deadlines } from "../../../src/answers/next/deadlines.js";
import { outlook } from "../../../src/answers/next/outlook.js";
import { definePolicy } from "../../../src/policy/policy.js";
import { national } from "../../../src/policy/index.js";
import { before, dossierOf, step, trouble } from "../../support/career.js";
import { faultOf } from "../../policy/small.js";

const file = dossierOf(before("admit"));
const on = "2025-08-04";
const under = { policy: "elsewhere", edition: "cpc-2014" };

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

it("a rule that throws is named: in a fault where the file is looked ahead from, in the no that it leads to elsewhere", () => {
  const wrong = (part: "measure" | "require") =>
    definePolicy({
      ...national.spec,
      rules: national.spec.rules.map((one) =>
        one.id === "ballot.quorum" ? { ...one, [part]: () => JSON.parse("{") } : one,
      ),
    });
  for (const policy of [wrong("measure"), wrong("require")]) {
    expect(faultOf(() => agenda(policy, file, on))).toEqual(["rule.failed", "ballot.quorum"]);
    expect(faultOf(() => outlook(policy, file, on))).toEqual(["rule.failed", "ballot.quorum"]);
    const decision = judge(policy, file, step("admit"));
    expect([decision.verdict, trouble(decision)]).toEqual(["bar", ["input.readable"]]);
    expect(explain(decision, "en")).toContain("The rule ballot.quorum failed.");
    expect(explain(decision, "zh")).toContain("规则 ballot.quorum 运行出错。");
    const [last] = audit(policy, [...file.minutes, { ...step("admit"), verdict: "grant", because: [], under }]).slice(
      -1,
    );
    expect(irregularityIn(last as Irregularity, "en")).toContain("ballot.quorum");
  }
});
