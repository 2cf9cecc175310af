import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { dayOf } from "../evidence.js";
import { rule } from "../rule.js";

/** Nobody is recognized as an activist whom the organization has not talked with. */
export const held = rule({
  id: "talk.held",
  text: {
    en: "The organization sends someone to talk with the applicant.",
    zh: "党组织应当派人同入党申请人谈话。",
  },
  steps: ["recognize"],
  measure: ({ dossier }) => ({ talk: dayOf(dossier, "talk") }),
  require: ({ talk }) => talk !== undefined || awaits([{ step: "talk" }]),
  else: "bar",
  says: {
    en: ({ talk }) => `talk with the applicant: ${en.onFile(talk)}`,
    zh: ({ talk }) => `与申请人谈话：${zh.onFile(talk)}`,
  },
});
