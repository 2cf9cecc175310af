import { finding, kept, waiverOf } from "./finding.mjs";
import { cites, floor, passMark } from "./terms.mjs";

/** Whether 80 in 100 approve at each place, unless a committee has set the mark aside. */
export const passMarkReached = (dossier, polls) => {
  const measured = { polls, mark: passMark };
  const clause = cites["poll.pass-mark"];
  const status = reached(polls, passMark.part);
  if (status === "holds") return finding("poll.pass-mark", status, "defer", measured, clause);
  const waiver = waiverOf(dossier, "poll.pass-mark");
  if (waiver !== undefined) return finding("poll.pass-mark", "waived", "defer", measured, clause, undefined, waiver);
  return finding("poll.pass-mark", status, "defer", measured, clause, status === "awaits" ? awaited(polls) : undefined);
};

/** Whether 60 in 100 approve at each place. */
export const floorKept = (polls) => {
  const status = reached(polls, floor.part);
  const awaits = status === "awaits" ? awaited(polls) : undefined;
  return finding("poll.floor", status, "deny", { polls, mark: floor }, cites["poll.floor"], awaits);
};

/** Whether each poll reaches so many in 100: not where one falls short, unknown where one is missing. */
export const reached = (polls, percent) => {
  let isUnknown = false;
  for (const { count, of } of polls) {
    if (of === 0) isUnknown = true;
    else if (count * 100 < of * percent) return kept(false);
  }
  return isUnknown ? "awaits" : kept(true);
};

/** The polls that are still to be held. */
export const awaited = (polls) => polls.filter(({ of }) => of === 0).map(({ at }) => ({ step: "poll", at }));
