import { migrantWorkers } from "../../../fazhan.mjs";

/** The numbers of the law, written down once for this one policy. */
export const threeDays = { unit: "days", count: 3 };
export const fullDay = { unit: "hours", count: 24 };
export const oneMonth = { unit: "months", count: 1 };
export const sixMonths = { unit: "months", count: 6 };
export const two = { unit: "count", count: 2 };
export const three = { unit: "count", count: 3 };
export const seven = { unit: "count", count: 7 };
export const moreThanHalf = { kind: "more-than", part: 1, whole: 2 };
export const passMark = { kind: "at-least", part: 80, whole: 100 };
export const floor = { kind: "at-least", part: 60, whole: 100 };
export const holderOnly = ["holder"];
export const candidateOnly = ["candidate"];

const byRule = Object.fromEntries(
  migrantWorkers.editions.at(-1).rules.admit.candidate.map((applied) => [applied.rule.id, applied.cites]),
);

/** The clause each rule stands on is a constant: the citations themselves are those of the policy. */
export const cites = { ...byRule };
