import { plusDays } from "../day.mjs";
import { underFloor, underMark } from "./polls.mjs";

const doubtful = ["community", "family-planning", "commerce", "tax"];
const either = ["residence", "origin"];

/** What is only told, and leaves a grant a grant. */
export const warning = [
  (file, draw) => {
    file.opinions[draw.pick(either)][draw.pick([...doubtful, "police"])].opinion = "reserved";
  },
  (file, draw) => {
    file.opinions[draw.pick(either)][draw.pick(doubtful)].opinion = "adverse";
  },
  (file) => {
    file.early = "reserved";
  },
  (file) => {
    file.venue = "origin";
  },
  (file, draw) => {
    file.step = { ...file.step, on: plusDays("2026-08-01", draw.below(20)) };
  },
];

/** A poll under the mark, here, there or at both places. */
export const deferring = [
  (file, draw) => {
    file.polls.residence = underMark(draw);
  },
  (file, draw) => {
    file.polls.origin = file.polls.residence = underMark(draw);
  },
];

const lose = (file, inFavor) => {
  const { ballot } = file.step;
  const written = { yes: 0, no: 0, abstain: 0 };
  const yes = Math.min(inFavor, ballot.present);
  file.step = { ...file.step, ballot: { ...ballot, yes, no: ballot.present - yes, abstain: 0, written } };
};

/** A poll under the floor, a lost vote, or a third deferral. */
export const denying = [
  (file, draw) => {
    file.polls.residence = underFloor(draw);
  },
  (file, draw) => {
    file.polls[draw.pick(either)] = underFloor(draw);
  },
  (file) => lose(file, Math.floor(file.step.ballot.entitled / 2)),
  (file, draw) => lose(file, draw.below(Math.floor(file.step.ballot.entitled / 2))),
  (file, draw) => {
    if (file.variant !== "move") file.setbacks = ["2025-10-05", "2025-12-05"];
    file.polls.residence = underMark(draw);
  },
];

/** A meeting that was deferred in the past, and whose time is over. */
export const settingBack = (file) => {
  if (file.variant !== "move") file.setbacks = ["2025-10-05"];
};
