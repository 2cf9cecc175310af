import { expect, it } from "vitest";
import { approvalOf, approvals, voteOf } from "../../src/domain/approvals.js";
import { isOpenDoor } from "../../src/domain/doors.js";
import { venues } from "../../src/domain/person.js";

it("each approval answers its vote, and what is no approval the vote on admission", () => {
  for (const approval of approvals) expect(approvalOf(voteOf(approval))).toBe(approval);
  expect(voteOf("talk")).toBe("admit");
});

it("where the doors are left open, an application may go anywhere", () => {
  expect(venues.filter((venue) => !isOpenDoor("any", venue, false, undefined))).toEqual([]);
});
