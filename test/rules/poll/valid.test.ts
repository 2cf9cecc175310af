import { describe, expect, it } from "vitest";
import { polled, relying } from "../../support/bend.js";
import { before, decided, step, trouble } from "../../support/career.js";

const rule = "poll.valid";
const papers = (issued: number, returned: number) => ({
  issued,
  returned,
  spoiled: 0,
  approve: returned,
  against: 0,
  abstain: 0,
});
const pollWith = (issued: number, returned: number) =>
  decided(before("poll", 1), step("poll", papers(issued, returned), 1));

it.each([
  [6, 6],
  [8, 6],
  [13, 7],
  [100, 51],
] as const)(
  "of %i papers %i returned: seven are a valid poll, six are none, and the record says so",
  (issued, returned) => {
    const decision = pollWith(issued, returned);
    const expected = ["grant", returned < 7 ? [rule] : []];
    expect([decision.verdict, trouble(decision)]).toEqual(expected);
  },
);

it.each([
  [14, 7],
  [100, 50],
  [102, 51],
] as const)("of %i papers %i returned are only half, which is no valid poll", (issued, returned) => {
  const decision = pollWith(issued, returned);
  expect([decision.verdict, trouble(decision)]).toEqual(["grant", [rule]]);
});

it("spoiled papers came back too", () => {
  const spoiled = { issued: 8, returned: 7, spoiled: 1, approve: 6, against: 0, abstain: 0 };
  expect(trouble(decided(before("poll", 1), step("poll", spoiled, 1)))).toEqual([]);
});

describe.each(["prereview", "admit", "convert"] as const)("%s", (name) => {
  it("relies on no void poll, at whichever place", () => {
    expect(trouble(relying(name, polled("origin", papers(8, 7))))).toEqual([]);
    for (const at of ["residence", "origin"] as const)
      for (const [issued, returned] of [
        [6, 6],
        [100, 50],
      ] as const) {
        const decision = relying(name, polled(at, papers(issued, returned)));
        expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
      }
  });
});
