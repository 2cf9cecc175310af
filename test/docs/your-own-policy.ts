import { addMonths, atLeast, awaits, decide, explain, extend, minimum, months, replay, rule } from "fazhan";
import { readMinutes } from "fazhan/io";
import { migrantWorkers } from "fazhan/policies";
import text from "./p-17.js";

const livedHere = rule({
  id: "residence.one-year",
  cites: {
    "our-county": {
      at: "Art. 3",
      text: { en: "A candidate has lived here for a year.", zh: "发展对象在本地居住满一年。" },
      evidence: "mirror",
    },
  },
  steps: ["admit"],
  terms: { lasts: minimum(months(12)) },
  measure: ({ dossier, step }, { lasts }) => {
    const since = dossier.person?.residenceSince;
    return { since, on: step.on, from: since && addMonths(since, lasts.of.count) };
  },
  require: ({ on, from }) => (from ? on >= from : awaits([{ step: "apply", field: "person.residenceSince" }])),
  else: "bar",
  says: {
    en: ({ since }) => `lives here since ${since ?? "an unknown day"}`,
    zh: ({ since }) => `居住时间:${since ?? "未知"}`,
  },
});

const ourCounty = extend(migrantWorkers, {
  id: "our-county",
  rules: [livedHere],
  terms: { cultivation: { lasts: minimum(months(18)) }, poll: { passMark: atLeast(85, 100) } },
});

const file = readMinutes(text);
const dossier = replay(file.ok ? file.minutes : []);
if (dossier.stage !== "candidate") throw new Error("not a candidate");
const written = { yes: 0, no: 0, abstain: 0 };
const ballot = { entitled: 30, present: 26, yes: 24, no: 1, abstain: 1, written, secret: true, alone: true };
const by = { kind: "branch", id: "b-17", fullMembers: 30 } as const;
console.log(explain(decide(ourCounty, dossier, { step: "admit", on: "2026-06-16", by, ballot }), "en"));
