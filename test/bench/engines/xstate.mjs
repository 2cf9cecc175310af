import { blank, grant, lastOnOf, refuse, setBack } from "./immutable/filing.mjs";
import { ladder } from "../fazhan.mjs";
import { createRequire } from "node:module";
import { assign, initialTransition, setup, transition } from "xstate";

/** An action that puts changes of the file, and the minute itself, into the context. */
const filing = (changes) =>
  assign(({ context, event: { minute } }) => ({
    ...changes(context, minute),
    minutes: [...context.minutes, minute],
    lastOn: lastOnOf(context, minute),
  }));

const toolkit = setup({
  actions: {
    grant: filing(grant),
    refuse: filing(refuse),
    setBack: filing(setBack),
  },
  guards: {
    isNo: ({ event: { minute } }) =>
      minute.outcome === "failed" || minute.outcome === "refused" || minute.conclusion === "unqualified",
    isGranted: ({ event: { minute } }) => minute.verdict === "grant",
  },
});

const stages = ["outsider", "applicant", "activist", "candidate", "probationer", "member"];

/** What a step may lead to: a no of the body, a grant that may move the file, or a setback. */
const outcomes = (step, stage) => [
  { guard: "isNo", actions: "refuse" },
  { guard: "isGranted", actions: "grant", ...targetOf(ladder[step].to, stage) },
  { actions: "setBack" },
];

const targetOf = (to, stage) => to && { target: typeof to === "string" ? to : to[stage] };

const openAt = (stage) => Object.keys(ladder).filter((step) => ladder[step].from.includes(stage));

const stateOf = (stage) => ({ on: Object.fromEntries(openAt(stage).map((step) => [step, outcomes(step, stage)])) });

/** The ladder as a machine: a state for each stage, an event for each step, and the file in its context. */
const machine = toolkit.createMachine({
  id: "ladder",
  initial: "outsider",
  context: blank,
  states: Object.fromEntries(stages.map((stage) => [stage, stateOf(stage)])),
});

const { version } = createRequire(import.meta.url)("xstate/package.json");

const [initial] = initialTransition(machine);

/** An XState machine replaying a career by pure transitions, from events that were made of the minutes beforehand. */
export const replaying = {
  name: "XState transition",
  version,
  prepare: (inputs) => {
    const careers = inputs.map((minutes) => minutes.map((minute) => ({ type: minute.step, minute })));
    return (at) => {
      let state = initial;
      for (const event of careers[at]) [state] = transition(machine, state, event);
      return { stage: state.value, ...state.context };
    };
  },
};
