import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { redoFrom } from "./breach.js";
import { dayOf } from "./evidence.js";
import { rule } from "./rule.js";

/** The committee has talked with the candidate after the vote and before it approves. */
export const held = rule({
  id: "interview.held",
  text: {
    en: "Before approval the committee sends a member or an organizer to talk with the candidate.",
    zh: "审批前，党委应当指派党委委员或组织员同发展对象谈话。",
  },
  steps: ["approve-admission"],
  measure: ({ dossier }) => ({ day: dayOf(dossier, "interview") }),
  require: ({ day }) => day !== undefined || awaits([{ step: "interview" }]),
  else: "bar",
  says: {
    en: ({ day }) => `talk on behalf of the committee: ${en.onFile(day)}`,
    zh: ({ day }) => `上级党委派人谈话：${zh.onFile(day)}`,
  },
  breach: { effect: { awaits: redoFrom("interview") } }, // C12: the talk, then the approval
});
