import { expect, it } from "vitest";
import { approvals } from "../../src/domain/poll.js";
import { meets } from "../../src/kernel/threshold.js";
import { migrantWorkers as policy } from "../../src/policy/index.js";
import { lostPoll, wonPoll } from "../../src/testing/polls.js";

const terms = policy.termsOn("2026-06-01");
const steps = [0, 25, 50, 75, 100];
const responses = steps.flatMap((issued) =>
  steps.flatMap((returned) => steps.map((spoiled) => ({ issued, returned, spoiled, approve: 0 }))),
);

it("fewer than a quarter of the papers that come back are spoiled, and all others are counted", () => {
  for (const response of responses) {
    const { returned, spoiled, approve, against, abstain } = wonPoll(terms, response);
    expect(4 * spoiled, JSON.stringify(response)).toBeLessThan(returned);
    expect(spoiled + approve + against + abstain).toBe(returned);
  }
});

it("a won poll meets the pass mark and a lost one misses its mark by one ballot", () => {
  for (const response of responses) {
    expect(meets(terms.poll.passMark, approvals(wonPoll(terms, response)))).toBe(true);
    for (const mark of ["passMark", "floor"] as const) {
      const { count, of } = approvals(lostPoll(terms, response, mark));
      expect([count, count + 1].map((approve) => meets(terms.poll[mark], { count: approve, of }))).toEqual([
        false,
        true,
      ]);
    }
  }
});
