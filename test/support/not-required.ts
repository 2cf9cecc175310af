import type { StepName } from "../../src/domain/ladder.js";

/** Steps without which one may still become a member, and why. */
export const notRequired: ReadonlyMap<StepName, string> = new Map([
  ["examine", "the law only warns of it"],
  ["entrust", "the law only warns of it"],
  ["place", "the law only warns of it"],
  ["swear", "the law only warns of it"],
  ["observe", "the law only warns of it"],
  ["notice", "only the edition of 2026 demands it"],
  ["deliberate", "only where something stands between the branch and the committee"],
  ["archive", "it comes after"],
  ["transfer", "a side step"],
  ["postpone", "a side step"],
  ["waive", "a side step"],
  ["correct", "a side step"],
  ["step-down", "a side step"],
  ["annul", "a side step"],
  ["withdraw", "a side step"],
  ["extend", "a side step"],
  ["cancel", "a side step"],
  ["approve-extension", "a side step"],
  ["approve-cancellation", "a side step"],
]);
