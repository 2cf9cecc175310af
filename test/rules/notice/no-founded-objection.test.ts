import { describe, expect, it } from "vitest";
import { objections } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { noFoundedObjection } from "../../../src/rules/notice.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { expectWords, granted, in2026, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const notice = (brought: (typeof objections)[number]) => extra("notice", { objections: brought });
const nominate = (...brought: readonly (typeof objections)[number][]) =>
  decided([...upTo("nominate"), ...brought.map(notice)], step("nominate"), in2026);
const waiting = decided(upTo("nominate"), step("nominate"), in2026);

describe("notice.no-founded-objection", () => {
  it("no objection, or an unfounded one, does not stand in the way", () => {
    expect(outcome(nominate("none"), noFoundedObjection.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate("unfounded"), noFoundedObjection.id)).toEqual(["holds", "grant"]);
  });

  it("a founded objection alone denies the nomination", () => {
    expect(outcome(nominate("founded"), noFoundedObjection.id)).toEqual(["broken", "deny"]);
    expect(nominate("founded").minute).toMatchObject({ verdict: "deny", because: [noFoundedObjection.id] });
    expect(outcome(nominate("open"), noFoundedObjection.id)).toEqual(["holds", "defer", "notice.no-open-objection"]);
  });

  it("the last notice counts", () => {
    expect(outcome(nominate("founded", "unfounded"), noFoundedObjection.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate("none", "founded"), noFoundedObjection.id)).toEqual(["broken", "deny"]);
  });

  it("recording the notice itself is not refused", () => {
    const recorded = decided(upTo("nominate"), notice("founded"), in2026);
    expect(outcome(recorded, noFoundedObjection.id)).toEqual(["not judged", "grant"]);
  });

  it("without a notice for the nomination it is awaited", () => {
    const other = granted([...upTo("nominate"), extra("notice", { for: "recognition" })]);
    for (const file of [dossierOf(upTo("nominate")), other]) {
      const decision = judge(in2026, file, step("nominate"));
      expect(found(decision, noFoundedObjection.id)).toMatchObject({ status: "awaits", awaits: [{ step: "notice" }] });
    }
    expect(
      outcome(judge(only(noFoundedObjection), other, step("nominate", { on: "2026-05-11" })), noFoundedObjection.id),
    ).toEqual(["awaits", "bar"]);
  });

  it("it says what the notice brought in", () => {
    expectWords(noFoundedObjection.id, ...objections.map((one) => nominate(one)), waiting);
  });
});
