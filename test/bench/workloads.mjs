import * as fazhan from "./engines/fazhan.mjs";
import * as hand from "./engines/hand.mjs";
import { cases } from "./inputs/w1.mjs";
import { careers } from "./inputs/w2.mjs";
import { tasteOfDecision, tasteOfDossier } from "./tastes.mjs";

/** What is measured: the engines, the library first, and the inputs they are all given. */
export const workloads = {
  w1: {
    title: "W1 judge one admit, with all findings",
    count: 100_000,
    inputs: cases,
    taste: tasteOfDecision,
    engines: [fazhan.judging, hand.judging],
  },
  w2: {
    title: "W2 replay a career of about thirty minutes",
    count: 20_000,
    inputs: careers,
    taste: tasteOfDossier,
    engines: [fazhan.replaying, hand.replaying],
  },
};
