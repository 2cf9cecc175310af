import type { Stage, StepName } from "../../src/domain/ladder.js";

interface Rung {
  readonly chart: readonly number[];
  readonly from: readonly Stage[];
  readonly to?: Stage | { readonly [S in Stage]?: Stage };
}

/** The steps that are records; all others are acts. */
export const records: readonly StepName[] = [
  ...(["talk", "file", "assign-mentors", "examine", "notice", "name-sponsors", "consult", "poll"] as const),
  ...(["train", "place", "swear", "observe", "petition"] as const),
];

const underWay = ["applicant", "activist", "candidate", "probationer"] as const;
const last = ["candidate", "probationer"] as const;
const recognized = ["activist", "candidate", "probationer"] as const;
const applicant = ["applicant"] as const;
const candidate = ["candidate"] as const;
const probationer = ["probationer"] as const;

/** The ladder as the design page has it, written down a second time. */
export const rungs: { readonly [K in StepName]: Rung } = {
  apply: { chart: [1], from: ["outsider"], to: "applicant" },
  talk: { chart: [2], from: applicant },
  recognize: { chart: [3], from: applicant, to: "activist" },
  file: { chart: [4, 8, 18], from: recognized },
  "assign-mentors": { chart: [5], from: recognized },
  examine: { chart: [6], from: recognized },
  entrust: { chart: [], from: recognized },
  notice: { chart: [], from: underWay },
  nominate: { chart: [7], from: ["activist"], to: "candidate" },
  "name-sponsors": { chart: [9], from: last },
  consult: { chart: [], from: last },
  poll: { chart: [], from: last },
  vet: { chart: [10], from: candidate },
  train: { chart: [11], from: candidate },
  screen: { chart: [12], from: last },
  prereview: { chart: [13], from: candidate },
  "fill-form": { chart: [14], from: candidate },
  admit: { chart: [15], from: candidate },
  deliberate: { chart: [], from: candidate },
  interview: { chart: [16], from: candidate },
  "approve-admission": { chart: [17], from: candidate, to: "probationer" },
  place: { chart: [19], from: probationer },
  swear: { chart: [20], from: probationer },
  observe: { chart: [21], from: probationer },
  petition: { chart: [22], from: probationer },
  convert: { chart: [23], from: probationer },
  extend: { chart: [23], from: probationer },
  cancel: { chart: [23], from: probationer },
  "approve-conversion": { chart: [24], from: probationer, to: "member" },
  "approve-extension": { chart: [24], from: probationer },
  "approve-cancellation": { chart: [24], from: probationer, to: "outsider" },
  archive: { chart: [25], from: ["member"] },
  transfer: { chart: [], from: underWay },
  postpone: { chart: [], from: probationer },
  waive: { chart: [], from: [...underWay, "member"] },
  correct: { chart: [], from: ["outsider", ...underWay, "member"] },
  "step-down": {
    chart: [],
    from: ["activist", "candidate"],
    to: { activist: "applicant", candidate: "activist" },
  },
  annul: { chart: [], from: ["probationer", "member"], to: "outsider" },
  withdraw: { chart: [], from: underWay, to: "outsider" },
};
