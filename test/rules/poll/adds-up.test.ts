import { describe, expect, it } from "vitest";
import { polled, relying } from "../../support/bend.js";
import { before, decided, found, step, trouble } from "../../support/career.js";

const rule = "poll.adds-up";
const wrong = [
  ["a ballot too few", { approve: 79 }],
  ["a ballot too many", { approve: 81 }],
  ["a spoiled paper not counted", { spoiled: 0 }],
  ["more papers back than went out", { issued: 100 }],
] as const;

it.each(wrong)("a poll with %s is barred, and never filed", (_, changes) => {
  const decision = decided(before("poll", 1), step("poll", changes, 1));
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
});

it("as many papers back as went out add up, spoiled ones among them", () => {
  expect(trouble(decided(before("poll", 1), step("poll", { issued: 101 }, 1)))).toEqual([]);
});

describe.each(["prereview", "admit", "convert"] as const)("%s", (name) => {
  it("relies on no poll that does not add up, at whichever place", () => {
    expect(found(relying(name), rule)?.status).toBe("holds");
    for (const at of ["residence", "origin"] as const) {
      const decision = relying(name, polled(at, { against: 4, spoiled: 3 }));
      expect(decision.verdict).toBe("bar");
      expect(found(decision, rule)?.status).toBe("broken");
    }
  });
});
