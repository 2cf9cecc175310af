import { describe, expect, it } from "vitest";
import type { objections } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { noFoundedObjection, noOpenObjection } from "../../../src/rules/notice/index.js";
import { before as upTo, decided, dossierOf, found } from "../../support/career.js";
import { granted, in2026, only, outcome } from "../judging.js";
import { extra, nomination } from "../steps.js";

const notice = (brought: (typeof objections)[number]) => extra("notice", { objections: brought });
const nominate = (...brought: readonly (typeof objections)[number][]) =>
  decided([...upTo("nominate"), ...brought.map(notice)], nomination(), in2026);

const others = [
  { rule: noOpenObjection, kind: "open", verdict: "defer" },
  { rule: noFoundedObjection, kind: "founded", verdict: "deny" },
] as const;

describe.each(others)("$rule.id: an objection that is $kind", ({ rule, kind, verdict }) => {
  it("no objection, or an unfounded one, does not stand in the way", () => {
    expect(outcome(nominate("none"), rule.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate("unfounded"), rule.id)).toEqual(["holds", "grant"]);
  });

  it("such an objection alone settles the nomination, and the other kind is not its matter", () => {
    expect(outcome(nominate(kind), rule.id)).toEqual(["broken", verdict]);
    expect(nominate(kind).minute).toMatchObject({ verdict, because: [rule.id] });
    const [one] = others.filter((other) => other.kind !== kind);
    expect(one && outcome(nominate(one.kind), rule.id)).toEqual(["holds", one?.verdict, one?.rule.id]);
  });

  it("the last notice counts", () => {
    expect(outcome(nominate(kind, "unfounded"), rule.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominate("none", kind), rule.id)).toEqual(["broken", verdict]);
  });

  it("each place has its own last notice, and the objections of both count", () => {
    const at = (place: "residence" | "origin", brought: (typeof objections)[number]) =>
      extra("notice", { at: [place], objections: brought });
    const both = (...notices: readonly ReturnType<typeof at>[]) =>
      outcome(decided([...upTo("nominate"), ...notices], nomination(), in2026), rule.id);
    expect(both(at("origin", kind), at("residence", "none"))).toEqual(["broken", verdict]);
    expect(both(at("origin", kind), at("residence", "none"), at("origin", "unfounded"))).toEqual(["holds", "grant"]);
  });

  it("recording the notice itself is not refused", () => {
    const recorded = decided(upTo("nominate"), notice(kind), in2026);
    expect(outcome(recorded, rule.id)).toEqual(["not judged", "grant"]);
  });

  it("without a notice for the nomination it is awaited", () => {
    const other = granted([...upTo("nominate"), extra("notice", { for: "recognition" })]);
    for (const file of [dossierOf(upTo("nominate")), other]) {
      const decision = judge(in2026, file, nomination());
      expect(found(decision, rule.id)).toMatchObject({ status: "awaits", awaits: [{ step: "notice" }] });
    }
    expect(outcome(judge(only(rule), other, nomination({ on: "2026-05-11" })), rule.id)).toEqual(["awaits", "bar"]);
  });
});
