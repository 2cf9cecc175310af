import { underMark } from "./polls.mjs";

const waive = (file, rule) => {
  file.variant = "waive";
  file.waived = rule;
};

/** What files seldom have: a waiver, an earlier place of residence, or no training. */
export const variants = [
  (file) => {
    waive(file, "training.long-enough");
    file.train = { days: 1, hours: 8 };
  },
  (file, draw) => {
    waive(file, "poll.pass-mark");
    file.polls.residence = underMark(draw);
  },
  (file) => {
    waive(file, "poll.held");
    file.polls.origin = undefined;
  },
  (file) => {
    file.variant = "move";
  },
];
