import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { decided } from "../../../src/rules/transfer.js";
import { before as upTo, decided as judged, step } from "../../support/career.js";
import { granted, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const move = (on: string, changes: Partial<Step<"transfer">> = {}, past = upTo("convert")) =>
  outcome(judged(past, extra("transfer", { on, ...changes })), decided.id);

describe("transfer.decided", () => {
  it("a probation that is over and undecided when the person moves warns; a day earlier not", () => {
    expect([move("2026-08-03"), move("2026-08-04")]).toEqual([
      ["holds", "grant"],
      ["broken", "grant"],
    ]);
  });

  it("where a resolution waits, or nobody moves, nothing is left undecided", () => {
    expect(move("2026-08-04", {}, [...upTo("convert"), step("convert")])).toEqual(["holds", "grant"]);
    expect(move("2026-08-04", { because: "merged" })).toEqual(["holds", "grant"]);
    expect(move("2026-08-04", { to: step("apply").by })).toEqual(["holds", "grant"]);
  });

  it("it is asked of probationers, under every edition", () => {
    const under = (edition: string, past: readonly Step[]) =>
      outcome(
        judge(pin(only(decided), edition), granted(past), extra("transfer", { on: "2026-08-04" })),
        decided.id,
      )[0];
    for (const edition of ["cpc-1990", "cpc-2014", "cpc-2026"])
      expect([under(edition, upTo("convert")), under(edition, upTo("admit"))]).toEqual(["broken", "not judged"]);
  });
});
