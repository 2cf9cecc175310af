import * as decider from "./engines/decider.mjs";
import * as fazhan from "./engines/fazhan.mjs";
import * as hand from "./engines/hand.mjs";
import * as xstate from "./engines/xstate.mjs";
import { cases } from "./inputs/w1.mjs";
import { careers } from "./inputs/w2.mjs";
import { ruleEngines } from "./peers.mjs";
import { tasteOfDecision, tasteOfDossier } from "./tastes.mjs";

/** What is measured, by name: the engines, the library first, and the inputs that all of them are given. */
export const workloads = {
  w1: async () => {
    const { engines, leftOut } = await ruleEngines();
    return {
      title: "W1 judge one admit, with all findings",
      count: 100_000,
      inputs: cases,
      taste: tasteOfDecision,
      engines: [fazhan.judging, hand.judging, ...engines],
      leftOut,
    };
  },
  w2: async () => ({
    title: "W2 replay a career of about thirty minutes",
    count: 20_000,
    inputs: careers,
    taste: tasteOfDossier,
    engines: [fazhan.replaying, hand.replaying, fazhan.stepping, decider.replaying, xstate.replaying],
    leftOut: [],
  }),
};
