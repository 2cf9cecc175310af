import { assign, setup } from "xstate";
import { ladder } from "../../fazhan.mjs";
import { grant, refuse, setBack } from "../immutable/filing.mjs";
import { blank } from "../immutable/state.mjs";

/** An action that puts changes of the file, and the minute itself, into the context. */
const filing = (changes) =>
  assign(({ context, event: { minute } }) => ({ ...changes(context, minute), minutes: [...context.minutes, minute] }));

const toolkit = setup({
  actions: {
    grant: filing(grant),
    refuse: filing(refuse),
    setBack: filing(setBack),
    note: filing(() => ({})),
  },
  guards: {
    isNo: ({ event: { minute } }) =>
      minute.outcome === "failed" || minute.outcome === "refused" || minute.conclusion === "unqualified",
    isGranted: ({ event: { minute } }) => minute.verdict === "grant",
  },
});

const stages = ["outsider", "applicant", "activist", "candidate", "probationer", "member"];

/** What a step may lead to: a no of the body, a grant that may move the file, or a setback. */
const outcomes = (step) => [
  { guard: "isNo", actions: "refuse" },
  { guard: "isGranted", actions: "grant", ...(ladder[step].to && { target: ladder[step].to }) },
  { actions: step === "admit" || step === "convert" ? "setBack" : "note" },
];

const openAt = (stage) => Object.keys(ladder).filter((step) => ladder[step].from.includes(stage));

const stateOf = (stage) => ({ on: Object.fromEntries(openAt(stage).map((step) => [step, outcomes(step)])) });

/** The ladder as a machine: a state for each stage, an event for each step, and the file in its context. */
export const machine = toolkit.createMachine({
  id: "ladder",
  initial: "outsider",
  context: blank,
  states: Object.fromEntries(stages.map((stage) => [stage, stateOf(stage)])),
});
