import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { reasoned } from "../../../src/rules/annulment.js";
import { before as upTo, dossierOf } from "../../support/career.js";
import { granted, outcome } from "../judging.js";
import { extra } from "../steps.js";

describe.each([
  ["probationer", upTo("convert")],
  ["member", upTo("archive")],
] as const)("annulment.reasoned, of a %s", (_, past) => {
  it.each(["cpc-1990", "cpc-2014", "cpc-2026"])(
    "under %s an admission is annulled for a reason; without one it is barred",
    (edition) => {
      const how = (reason: string) =>
        outcome(judge(pin(migrantWorkers, edition), granted(past), extra("annul", { reason })), reasoned.id);
      expect([how("not met"), how(""), how(" \n\t")]).toEqual([
        ["holds", "grant"],
        ["broken", "bar"],
        ["broken", "bar"],
      ]);
    },
  );

  it("afterwards the person is an outsider, who may apply again", () => {
    expect(dossierOf([...past, extra("annul")]).stage).toBe("outsider");
  });
});
