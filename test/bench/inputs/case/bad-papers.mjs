import { plusDays } from "../day.mjs";

const either = ["residence", "origin"];

/** Sponsors, reviews and training that are not as they should be, and a meeting dated back. */
export const badPapers = [
  (file) => {
    file.sponsors = file.sponsors.slice(0, 1);
  },
  (file) => file.sponsors.push({ id: "m-4", fullMember: true, underPenalty: false }),
  (file) => {
    file.sponsors[0].fullMember = false;
  },
  (file) => {
    file.sponsors[0].underPenalty = true;
  },
  (file) => {
    file.vet = { conclusion: "unqualified", consulted: ["residence"] };
  },
  (file, draw) => {
    file.vet = { conclusion: "qualified", consulted: [draw.pick(either)] };
  },
  (file, draw) => {
    file.train = { days: draw.below(3), hours: draw.below(24) };
  },
  (file) => {
    if (file.variant === undefined) file.variant = "untrained";
  },
  (file) => {
    file.screen = "failed";
  },
  (file) => {
    file.prereview = "failed";
  },
  (file, draw) => {
    file.step = { ...file.step, on: plusDays("2026-07-07", -draw.below(40)) };
  },
];
