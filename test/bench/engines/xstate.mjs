import { createRequire } from "node:module";
import { initialTransition, transition } from "xstate";
import { machine } from "./xstate/machine.mjs";

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
