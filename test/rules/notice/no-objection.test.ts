import { describe, expect, it } from "vitest";
import type { objections, Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { pin } from "../../../src/policy/extend.js";
import { noFoundedObjection, noOpenObjection } from "../../../src/rules/notice/index.js";
import { before as upTo, decided, step, trouble } from "../../support/career.js";
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
  it("no objection, one that is unfounded and one that is not in the way do not stand against it", () => {
    for (const brought of ["none", "unfounded", "immaterial"] as const)
      expect(outcome(nominate(brought), rule.id)).toEqual(["holds", "grant"]);
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

  it("one more notice that does not say for which step may have brought anything", () => {
    const { for: _, ...some } = notice("none");
    const file = granted([...upTo("nominate"), notice("none"), some as Step]);
    expect(trouble(judge(only(rule), file, nomination()))).toEqual([rule.id]);
  });

  it("each place has its own last notice, and the objections of both count", () => {
    const at = (place: "residence" | "origin", brought: (typeof objections)[number]) =>
      extra("notice", { at: [place], objections: brought });
    const both = (...notices: readonly ReturnType<typeof at>[]) =>
      outcome(decided([...upTo("nominate"), ...notices], nomination(), in2026), rule.id);
    expect(both(at("origin", kind), at("residence", "none"))).toEqual(["broken", verdict]);
    expect(both(at("origin", kind), at("residence", "none"), at("origin", "unfounded"))).toEqual(["holds", "grant"]);
  });

  it.each([
    ["recognize", "recognition"],
    ["nominate", "nomination"],
    ["admit", "admission"],
    ["convert", "conversion"],
  ] as const)(
    "%s reads the notices for it, under every edition, and is not asked where there is none",
    (name, purpose) => {
      const one = name === "nominate" ? nomination() : step(name);
      for (const edition of ["cpc-1990", "cpc-2014", "cpc-2026"]) {
        const read = (...notices: readonly Step[]) =>
          outcome(judge(pin(only(rule), edition), granted([...upTo(name), ...notices]), one), rule.id);
        const posted = (brought: (typeof objections)[number], changes = {}) =>
          extra("notice", { on: one.on, for: purpose, objections: brought, ...changes });
        expect([read(), read(posted("immaterial")), read(posted(kind))]).toEqual([
          ["holds", "grant"],
          ["holds", "grant"],
          ["broken", verdict],
        ]);
        const other = purpose === "conversion" ? "admission" : "conversion";
        expect(read(posted(kind, { for: other }))).toEqual(["holds", "grant"]);
      }
    },
  );

  it.each([
    ["approve-admission", "admission"],
    ["approve-conversion", "conversion"],
  ] as const)("%s is barred by one that came up after the vote", (name, purpose) => {
    const late = extra("notice", { on: step(name).on, for: purpose, objections: kind });
    expect(outcome(decided([...upTo(name), late], step(name)), rule.id)).toEqual(["broken", "bar"]);
  });
});
