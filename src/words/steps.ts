import { ladder, type StepName, stepNames } from "../domain/ladder.js";
import type { Language } from "./language.js";

const en: Record<StepName, string> = {
  apply: "application",
  talk: "talk with the applicant",
  recognize: "recognition as an activist",
  file: "filing with the higher body",
  "assign-mentors": "assignment of mentors",
  examine: "half-yearly review",
  entrust: "entrusting of cultivation",
  notice: "public notice",
  nominate: "nomination as a candidate",
  "name-sponsors": "naming of sponsors",
  consult: "opinion of a source",
  poll: "opinion poll",
  vet: "political review",
  train: "training",
  screen: "screening by the branch committee",
  prereview: "pre-review by the higher committee",
  "fill-form": "filling in of the application form",
  admit: "vote on admission",
  deliberate: "deliberation on the admission",
  interview: "interview by the higher committee",
  "approve-admission": "approval of the admission",
  place: "placement in a branch and a Party group",
  swear: "oath",
  observe: "review in probation",
  petition: "petition for conversion",
  convert: "vote on conversion",
  extend: "vote on a longer probation",
  cancel: "vote on cancellation",
  "approve-conversion": "approval of the conversion",
  "approve-extension": "approval of the longer probation",
  "approve-cancellation": "approval of the cancellation",
  archive: "archiving",
  transfer: "transfer to another organization",
  postpone: "postponement of the vote on conversion",
  waive: "waiver of a rule",
  correct: "correction",
  "step-down": "step down by one stage",
  annul: "annulment of the admission",
  withdraw: "withdrawal or end",
};

/** What the national chart calls the steps, which the ladder says. */
const zh = (): Record<StepName, string> =>
  Object.fromEntries(stepNames.map((step) => [step, ladder[step].zh])) as Record<StepName, string>; // every step has its name

/** The names of the steps in each language, as a form or a table shows them. */
export const steps = (): Record<Language, Record<StepName, string>> => ({ en, zh: zh() });
