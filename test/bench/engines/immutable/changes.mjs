import { monthsAfter } from "../hand/probation.mjs";
import { sideOf } from "../hand/move.mjs";
import { entrusted, withDuty } from "./duties.mjs";
import { moved } from "./moved.mjs";
import { freshRound, freshStage } from "./state.mjs";

/** The changes that a granted minute makes to a file, as new values for some of its fields: nothing is written to. */
export const grant = (file, minute) => {
  const own = changes[minute.step];
  const more = own === undefined ? undefined : own(file, minute);
  return landings.has(minute.step) ? more : { ...remembered(file, minute), ...more };
};

/** A body's own no is remembered; one to a resolution uses it up. */
export const refuse = (file, minute) => ({
  latest: { ...file.latest, [minute.step]: minute },
  ...(minute.step === "vet" && { vetted: vettedBy(file, minute) }),
  ...(minute.step.startsWith("approve-") && { resolution: undefined }),
});

/** A meeting that deferred or refused is kept with the polls as they stood. */
export const setBack = (file, { on, verdict }) => {
  const setback = { on, polls: file.polls };
  return verdict === "defer" ? { deferrals: [...file.deferrals, setback] } : { refusals: [...file.refusals, setback] };
};

const remembered = (file, minute) => ({
  latest: { ...file.latest, [minute.step]: minute },
  days: firstDays(file, minute),
});

const firstDays = ({ days }, { step, on }) => (days[step] === undefined ? { ...days, [step]: on } : days);

const begin = (file, minute) => ({ ...freshStage, since: minute.on, days: firstDays(file, minute) });
const resolve = (_, minute) => ({ resolution: minute });

const vettedBy = ({ person }, { consulted }) => {
  const asked = consulted.map((at) => sideOf(person, at));
  return { residence: asked.includes("residence"), origin: asked.includes("origin") };
};

const landings = new Set([
  "apply",
  "recognize",
  "nominate",
  "approve-admission",
  "approve-conversion",
  "approve-cancellation",
  "withdraw",
]);

/** What each step changes besides being remembered. */
const changes = {
  apply: (_, minute) => ({
    ...freshRound,
    since: minute.on,
    person: minute.person,
    holder: minute.by,
    side: minute.venue === "origin" ? "origin" : "residence",
    days: { apply: minute.on },
  }),
  recognize: begin,
  nominate: begin,
  file: ({ filed }, { record, on }) => (filed[record] === undefined ? { filed: { ...filed, [record]: on } } : {}),
  examine: (file, minute) => ({
    reviews: [...file.reviews, minute.on],
    cooperating: withDuty(file.cooperating, minute.by, "examination"),
  }),
  entrust: (file, { to, duties }) => ({ cooperating: entrusted(file.cooperating, to, duties) }),
  notice: (file, minute) => ({
    notices: { ...file.notices, [minute.for]: minute },
    cooperating: withDuty(file.cooperating, minute.by, "notice"),
  }),
  consult: ({ heard, person, cooperating }, minute) => {
    const at = sideOf(person, minute.at);
    return {
      heard: { ...heard, [at]: { ...heard[at], [minute.source]: minute } },
      cooperating: withDuty(cooperating, minute.by, "opinions"),
    };
  },
  poll: ({ polls, person, cooperating }, minute) => ({
    polls: { ...polls, [sideOf(person, minute.at)]: minute },
    cooperating: withDuty(cooperating, minute.by, "poll"),
  }),
  vet: (file, minute) => ({ vetted: vettedBy(file, minute) }),
  admit: ({ latest }, minute) => ({ resolution: minute, latest: { ...latest, interview: undefined, admit: minute } }),
  convert: resolve,
  extend: resolve,
  cancel: resolve,
  "approve-admission": (file, minute) => {
    const since = file.resolution?.step === "admit" ? file.resolution.on : undefined;
    return { ...begin(file, minute), since, ends: since && monthsAfter(since, 12) };
  },
  "approve-conversion": (file, minute) => ({ ...begin(file, minute), since: file.ends }),
  "approve-extension": ({ resolution, since, ends, extensions }) => ({
    extensions: extensions + 1,
    resolution: undefined,
    ends: resolution?.step === "extend" && since ? monthsAfter(since, 12 + resolution.months) : ends,
  }),
  transfer: moved,
  waive: ({ waivers }, minute) => ({ waivers: [...waivers, minute] }),
  "approve-cancellation": () => freshRound,
  withdraw: () => freshRound,
};
