import { expect, test } from "vitest";
import { approvals, validBallots } from "../../src/domain/poll.js";

const poll = { issued: 110, returned: 101, spoiled: 1, approve: 80, against: 12, abstain: 8 };

test("valid are the ballots for, against and blank; spoiled ones and those not returned are left out", () => {
  expect(validBallots(poll)).toBe(100);
});

test("approval is measured on the valid ballots", () => {
  expect(approvals(poll)).toEqual({ count: 80, of: 100 });
});

test("an abstention is a valid ballot that does not approve", () => {
  const { approve, abstain } = poll;
  expect(approvals({ ...poll, approve: approve - 1, abstain: abstain + 1 })).toEqual({ count: 79, of: 100 });
});

test("where all ballots are spoiled approval is of nobody", () => {
  expect(approvals({ ...poll, returned: 9, spoiled: 9, approve: 0, against: 0, abstain: 0 })).toEqual({
    count: 0,
    of: 0,
  });
});
