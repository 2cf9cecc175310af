import { expect, it } from "vitest";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { moreApprovals, moreAttendance, moreVotes, waitUntil } from "../../src/rules/remedy.js";

const polls = [
  { at: "residence", count: 45, of: 50 },
  { at: "origin", count: 77, of: 100 },
] as const;

it("only the polls that fall short need more approvals", () => {
  expect(moreApprovals(atLeast(80, 100), polls)).toEqual([
    { kind: "approvals", at: "origin", converted: 3, added: 15 },
  ]);
  expect(moreApprovals(atLeast(95, 100), polls).map((one) => "at" in one && one.at)).toEqual(["residence", "origin"]);
});

it("where one poll can never reach the mark, nothing mends them together", () => {
  expect(moreApprovals(moreThan(1, 1), polls)).toEqual([]);
});

it("a meeting of nobody is mended by no vote and no attendance", () => {
  expect(moreVotes(moreThan(1, 2), { count: 0, of: 0 })).toEqual([]);
  expect(moreAttendance(moreThan(1, 2), { count: 0, of: 0 })).toEqual([]);
});

it("of no day there is nothing to wait for", () => {
  expect([waitUntil(undefined), waitUntil("2027-03-01")]).toEqual([[], [{ kind: "wait", until: "2027-03-01" }]]);
});

it("a poll of nobody is mended by more people alone, and one that all must approve by changed minds alone", () => {
  const nobody = { at: "origin", count: 0, of: 0 } as const;
  expect(moreApprovals(atLeast(80, 100), [nobody])).toEqual([{ kind: "approvals", at: "origin", added: 1 }]);
  const nearly = { at: "origin", count: 4, of: 5 } as const;
  expect(moreApprovals(atLeast(1, 1), [nearly])).toEqual([{ kind: "approvals", at: "origin", converted: 1 }]);
});
