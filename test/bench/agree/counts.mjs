import { pick } from "./bending.mjs";

/** A sponsor who may be unfit, or the same as another. */
export const sponsor = (below) => ({ id: `m-${below(3)}`, fullMember: below(4) > 0, underPenalty: below(4) === 0 });

/** The count of a poll that may not count, may not add up, or may miss a mark by one ballot. */
export const count = (below) => {
  const issued = pick(below, [6, 7, 8, 50, 100]);
  const returned = pick(below, [issued, issued - 1, Math.floor(issued / 2), Math.floor(issued / 2) + 1, issued + 1]);
  const approve = Math.floor((returned * pick(below, [0, 55, 59, 60, 61, 79, 80, 81, 100])) / 100);
  const spoiled = pick(below, [0, 0, 0, 1, returned]);
  return { issued, returned, spoiled, approve: spoiled === returned ? 0 : approve, against: 0, abstain: below(2) };
};

/** The count of a poll in which every paper came back and was valid. */
export const fair = (below) => {
  const issued = pick(below, [7, 50, 100]);
  const approve = Math.ceil((issued * pick(below, [59, 60, 79, 80, 80, 100])) / 100);
  return { issued, returned: issued, spoiled: 0, approve, against: issued - approve, abstain: 0 };
};

/** A poll of 100 papers at the residence of which so many approve. */
export const pollOf = (approve, on) => ({
  ...{ step: "poll", on, by: { kind: "branch", id: "b-17" }, at: "residence" },
  ...{ issued: 100, returned: 100, spoiled: 0, approve, against: 100 - approve, abstain: 0 },
});
