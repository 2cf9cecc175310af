import { blank, grant, lastOnOf, refuse, setBack } from "./immutable/filing.mjs";
import { ladder } from "../fazhan.mjs";

/**
 * A Decider in the style of emmett: `initialState` and an `evolve` that answers a new state for each event, by
 * spreading the old one. The package itself adds nothing to this loop, so it is not installed.
 */
const decider = {
  initialState: () => initial,
  evolve: (state, { type, data }) => {
    const filed = { minutes: [...state.minutes, data], lastOn: lastOnOf(state, data) };
    if (data.outcome === "failed" || data.outcome === "refused" || data.conclusion === "unqualified")
      return { ...state, ...refuse(state, data), ...filed };
    if (data.verdict === "grant") return { ...state, ...grant(state, data), stage: stageAfter(state, type), ...filed };
    return { ...state, ...setBack(state, data), ...filed };
  },
};

const initial = { stage: "outsider", ...blank };
const stageAfter = ({ stage }, type) => {
  const { to } = ladder[type];
  return (typeof to === "string" ? to : to?.[stage]) ?? stage;
};

/** The Decider replaying a career, from events that were made of the minutes beforehand. */
export const replaying = {
  name: "immutable Decider",
  version: "emmett style",
  prepare: (inputs) => {
    const careers = inputs.map((minutes) => minutes.map((minute) => ({ type: minute.step, data: minute })));
    return (at) => careers[at].reduce(decider.evolve, decider.initialState());
  },
};
