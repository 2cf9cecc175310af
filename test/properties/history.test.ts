import { expect, test } from "vitest";
import { replay } from "../../src/engine/replay.js";
import { moreThan } from "../../src/kernel/threshold.js";
import { extend, pin } from "../../src/policy/extend.js";
import { walk } from "../../src/testing/index.js";
import { overBentCareers, policy } from "./over.js";

const laterPolicies = [
  pin(policy, "cpc-2026"),
  extend(policy, {
    id: "stricter",
    terms: { poll: { passMark: moreThan(95, 100) }, ballot: { majority: moreThan(9, 10) } },
  }),
];

test("later policy never rewrites a minute", () => {
  overBentCareers((walked) => {
    const half = Math.floor(walked.length / 2);
    const then = walked[half]?.before ?? replay([]);
    for (const later of laterPolicies) {
      const rest = walked.slice(half).map(({ decision }) => decision.step);
      const now = walk(later, rest, then).at(-1)?.after ?? then;
      expect(now.minutes.slice(0, then.minutes.length)).toEqual(then.minutes);
      expect(replay(now.minutes.slice(0, then.minutes.length))).toEqual(then);
      expect(now.minutes.slice(then.minutes.length).every(({ under }) => under.policy === later.id)).toBe(true);
    }
  });
});
