import { expect, test } from "vitest";
import { approval, attendance, type Ballot, tallied } from "../../src/domain/ballot.js";

const ballot: Ballot = {
  entitled: 30,
  present: 16,
  yes: 10,
  no: 4,
  abstain: 2,
  written: { yes: 5, no: 1, abstain: 1 },
  late: { yes: 3, no: 2, abstain: 1 },
  secret: true,
  alone: true,
};

test("all votes are counted, whichever way, and late opinions with those in writing", () => {
  expect(tallied(ballot)).toEqual({ cast: 16, absent: 13, present: 16, entitled: 30, excused: 0, missing: [] });
});

test("a vote that is not told is missing, and counts for nothing", () => {
  const { present: _, ...part } = ballot;
  expect(tallied({ ...part, late: { no: 2 }, excused: { consented: true } })).toEqual({
    cast: 16,
    absent: 9,
    present: undefined,
    entitled: 30,
    excused: 0,
    missing: ["present", "late.yes", "late.abstain", "excused.count"],
  });
});

test("a quorum is measured on those in the room out of all entitled, without those who wrote", () => {
  expect(attendance(ballot)).toEqual({ count: 16, of: 30 });
});

test("a majority is measured on votes in the room and in writing before it, out of all entitled", () => {
  expect(approval(ballot)).toEqual({ count: 15, of: 30 });
});

test("a late opinion counts nowhere", () => {
  const { late: _, ...withoutLate } = ballot;
  expect(approval(withoutLate)).toEqual(approval(ballot));
  expect(attendance(withoutLate)).toEqual(attendance(ballot));
});
