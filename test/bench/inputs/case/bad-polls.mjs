const either = ["residence", "origin"];

const change = (file, draw, changes) => {
  const at = draw.pick(either);
  if (file.polls[at] !== undefined) file.polls[at] = { ...file.polls[at], ...changes(file.polls[at]) };
};

/** Polls that were not held, do not count, do not add up or are stale, and a second meeting on the same poll. */
export const badPolls = [
  (file, draw) => {
    if (file.polls.residence && file.polls.origin) file.polls[draw.pick(either)] = undefined;
  },
  (file, draw) => change(file, draw, ({ returned }) => ({ issued: returned * 2 })),
  (file, draw) =>
    change(file, draw, () => ({ issued: 6, returned: 6, spoiled: 0, approve: 5, against: 1, abstain: 0 })),
  (file, draw) => change(file, draw, ({ returned }) => ({ spoiled: returned, approve: 0, against: 0, abstain: 0 })),
  (file, draw) => change(file, draw, ({ abstain }) => ({ abstain: abstain + 1 })),
  (file, draw) => change(file, draw, ({ returned }) => ({ issued: returned - 1 })),
  (file, draw) => change(file, draw, () => ({ on: "2026-01-06" })),
  (file) => {
    if (file.variant !== "move") file.again = true;
  },
];
