import { sideOf } from "../hand/move.mjs";
import { monthsAfter } from "../hand/probation.mjs";
import { firstDays } from "./days.mjs";
import { entrusted, withDuty } from "./duties.mjs";
import { moved } from "./moved.mjs";
import { freshRound, freshStage } from "./state.mjs";
import { vettedBy } from "./vetted.mjs";

const begin = (file, minute) => ({ ...freshStage, since: minute.on, days: firstDays(file, minute) });
const resolve = (_, minute) => ({ resolution: minute });

/** What each granted step changes besides being remembered: the ladder as a table. */
export const changes = {
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
