import { plusDays } from "../day.mjs";

/** The steps of one career as they are written down: who acts where, and the day the last step was taken. */
export const diary = (draw, seed, policy) => {
  const branch = { kind: "branch", id: `b-${draw.below(400)}`, fullMembers: draw.between(9, 60) };
  const steps = [];
  const book = {
    policy,
    steps,
    branch,
    partner: { kind: "branch", id: `b-${400 + draw.below(400)}`, fullMembers: draw.between(3, 20) },
    committee: { kind: "committee", id: `c-${draw.below(40)}` },
    county: { kind: "county-department", id: `d-${draw.below(9)}` },
    places: placesOf(draw, policy),
    person: `p-${seed}`,
    day: plusDays("2014-06-01", draw.below(2_300)),
  };
  book.wait = (days) => {
    book.day = plusDays(book.day, days);
  };
  book.add = (step, carried = {}, by = book.branch) => {
    steps.push({ step, on: book.day, by, ...carried });
    book.wait(draw.between(1, 9));
  };
  return book;
};

/** Under the policy that asks every source at both places, a career of thirty minutes is one of a single place. */
const placesOf = (draw, policy) => {
  const origin = `o-${430_000 + draw.below(900)}`;
  return { residence: policy === "migrantWorkers" ? origin : `r-${440_000 + draw.below(900)}`, origin };
};
