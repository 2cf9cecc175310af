import { describe, expect, it } from "vitest";
import { objections } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { noOpenObjection } from "../../../src/rules/notice.js";
import { before as upTo, decided, dossierOf, found, step } from "../../support/career.js";
import { expectWords, granted, in2026, only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const notice = (brought: (typeof objections)[number]) => extra("notice", { objections: brought });
const nominate = (...brought: readonly (typeof objections)[number][]) =>
  decided([...upTo("nominate"), ...brought.map(notice)], step("nominate"), in2026);
const waiting = decided(upTo("nominate"), step("nominate"), in2026);

describe("notice.no-open-objection", () => {
  it("no objection, or an unfounded one, does not stand in the way", () => {
    expect(outcome(nominate("none"), noOpenObjection.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate("unfounded"), noOpenObjection.id)).toEqual(["holds", "grant"]);
  });

  it("an objection that is still open alone defers the nomination", () => {
    expect(outcome(nominate("open"), noOpenObjection.id)).toEqual(["broken", "defer"]);
    expect(nominate("open").minute).toMatchObject({ verdict: "defer", because: [noOpenObjection.id] });
    expect(outcome(nominate("founded"), noOpenObjection.id)).toEqual(["holds", "deny", "notice.no-founded-objection"]);
  });

  it("the last notice counts", () => {
    expect(outcome(nominate("open", "unfounded"), noOpenObjection.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate("none", "open"), noOpenObjection.id)).toEqual(["broken", "defer"]);
  });

  it("recording the notice itself is not refused", () => {
    const recorded = decided(upTo("nominate"), notice("open"), in2026);
    expect(outcome(recorded, noOpenObjection.id)).toEqual(["not judged", "grant"]);
  });

  it("without a notice for the nomination it is awaited", () => {
    const other = granted([...upTo("nominate"), extra("notice", { for: "recognition" })]);
    for (const file of [dossierOf(upTo("nominate")), other]) {
      const decision = judge(in2026, file, step("nominate"));
      expect(found(decision, noOpenObjection.id)).toMatchObject({ status: "awaits", awaits: [{ step: "notice" }] });
    }
    expect(
      outcome(judge(only(noOpenObjection), other, step("nominate", { on: "2026-05-11" })), noOpenObjection.id),
    ).toEqual(["awaits", "bar"]);
  });

  it("it says what the notice brought in", () => {
    expectWords(noOpenObjection.id, ...objections.map((one) => nominate(one)), waiting);
  });
});
