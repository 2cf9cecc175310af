import { describe, expect, it } from "vitest";
import { reviewed } from "../../../src/rules/cultivation.js";
import { before as upTo, decided, step } from "../../support/career.js";
import { outcome } from "../judging.js";

/** A nomination of somebody recognized on 2023-07-03 who was reviewed on these days. */
const nominated = (days: readonly string[], on: string) =>
  decided([...upTo("examine"), ...days.map((day) => step("examine", { on: day }))], step("nominate", { on }));

describe("cultivation.reviewed", () => {
  it("a first review six months after the recognition is in time; a day later this rule alone warns", () => {
    expect(outcome(nominated(["2024-01-03"], "2024-07-03"), reviewed.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominated(["2024-01-04"], "2024-07-03"), reviewed.id)).toEqual(["broken", "grant"]);
  });

  it("between two reviews lie six months at most", () => {
    expect(outcome(nominated(["2024-01-03", "2024-07-03"], "2024-09-02"), reviewed.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominated(["2024-01-03", "2024-07-04"], "2024-09-02"), reviewed.id)).toEqual(["broken", "grant"]);
  });

  it("between the last review and the nomination too", () => {
    expect(outcome(nominated(["2024-01-03"], "2024-07-03"), reviewed.id)).toEqual(["holds", "grant"]);
    expect(outcome(nominated(["2024-01-03"], "2024-07-04"), reviewed.id)).toEqual(["broken", "grant"]);
  });

  it("where nobody reviewed it warns, and does not wait", () => {
    expect(outcome(nominated([], "2024-07-03"), reviewed.id)).toEqual(["broken", "grant"]);
  });

  it.each(["tracked", "entrusted", "online"] as const)(
    "a review in %s cultivation counts, by an entrusted body too",
    (mode) => {
      const by = step("entrust").to;
      const past = [...upTo("examine"), step("examine", { mode }), step("examine", { mode, by, on: "2024-07-02" })];
      expect(outcome(decided(past, step("nominate")), reviewed.id)).toEqual(["holds", "grant"]);
    },
  );
});
