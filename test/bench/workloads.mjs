import * as decider from "./engines/decider.mjs";
import * as fazhan from "./engines/fazhan.mjs";
import * as hand from "./engines/hand.mjs";
import * as xstate from "./engines/xstate.mjs";
import { cases } from "./inputs/w1.mjs";
import { careers } from "./inputs/w2.mjs";

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

const files = ["json-logic-engine", "json-rules-engine", "zen"];

/** The rule engines that can be loaded here, and by name those that cannot: one of them is native code. */
const ruleEngines = async () => {
  const loaded = await Promise.allSettled(files.map((file) => import(`./engines/${file}.mjs`)));
  return {
    engines: loaded.flatMap(({ value }) => (value === undefined ? [] : [{ ...value, isSlow: value.async === true }])),
    leftOut: files.filter((_, at) => loaded[at].status === "rejected"),
  };
};

/** A number that stands for a decision, so that it is used and can be compared: its verdict and what is broken. */
const tasteOfDecision = ({ verdict, findings, broken }) =>
  gravity[verdict] + 4 * (broken === undefined ? brokenIn(findings) : broken.length);

const gravity = { grant: 0, defer: 1, deny: 2, bar: 3 };

const brokenIn = (findings) => {
  let count = 0;
  for (let at = 0; at < findings.length; at++) if (findings[at].status === "broken") count++;
  return count;
};

/** A number that stands for a dossier: how long its stage is called, and how much is in it. */
const tasteOfDossier = ({ stage, minutes, deferrals, extensions }) =>
  stage.length + 16 * minutes.length + 1024 * deferrals.length + 4096 * extensions;
