import { ladder } from "../../domain/ladder.js";
import type { Step } from "../../domain/step.js";
import type { Policy } from "../../policy/policy.js";
import { lostPoll } from "../polls.js";
import { type Bend, before, type Spot } from "./bend.js";
import { shifted } from "./days.js";

const votes = ["admit", "convert"] as const;

/** A meeting is held on a poll that falls short, and again half a year or a year later on polls that do or do not. */
export const setbacks: readonly Bend[] = [
  { name: "met once on a poll under the mark", to: votes, bend: (spot) => attempts(spot, 1, "passMark", 200) },
  { name: "met twice on a poll under the mark", to: votes, bend: (spot) => attempts(spot, 2, "passMark", 200) },
  { name: "met three times on a poll under the mark", to: votes, bend: (spot) => attempts(spot, 3, "passMark", 200) },
  { name: "met once on a poll under the floor", to: votes, bend: (spot) => attempts(spot, 1, "floor", 400) },
  {
    name: "met once more on the same poll under the mark",
    to: votes,
    bend: (spot) => attempts(spot, 1, "passMark", 0),
  },
  {
    name: "polled again too soon after one under the mark",
    to: votes,
    bend: (spot) => attempts(spot, 1, "passMark", 100),
  },
];

/**
 * A number of meetings that a poll defers or refuses, each a number of days after the one before; then the career goes on as
 * it was.
 */
const attempts = (spot: Spot, count: number, of: "passMark" | "floor", apart: number): readonly Step[] | undefined => {
  const { steps, at, policy } = spot;
  const start = before(spot).findLastIndex(({ step }) => "to" in ladder[step]) + 1;
  const attempt = steps
    .slice(start, at + 1)
    .filter(({ step }) => step === "poll" || step === "consult" || isVote(step));
  if (!attempt.some(({ step }) => step === "poll")) return undefined;
  const failed = attempt.map((step) => lost(policy, step, of));
  const more = Array.from({ length: count - 1 }, (_, again) => shifted(failed, (again + 1) * apart)).flat();
  const first = steps.slice(start, at + 1).map((step) => lost(policy, step, of));
  return [...steps.slice(0, start), ...first, ...more, ...shifted([...attempt, ...steps.slice(at + 1)], count * apart)];
};

const isVote = (step: string): boolean => step === "admit" || step === "convert";

const lost = (policy: Policy, step: Step, of: "passMark" | "floor"): Step =>
  step.step === "poll" ? { ...step, ...lostPoll(policy.termsOn(step.on), even, of) } : step;

const even = { issued: 50, returned: 50, spoiled: 0, approve: 0 };
