import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { dayOf } from "../evidence.js";
import { rule } from "../rule.js";

/** Nobody is nominated without having had mentors. */
export const assigned = rule({
  id: "mentors.assigned",
  text: {
    en: "The organization assigns mentors to every activist.",
    zh: "党组织应当为入党积极分子指定培养联系人。",
  },
  steps: ["nominate"],
  measure: ({ dossier }) => ({ assigned: dayOf(dossier, "assign-mentors") }),
  require: ({ assigned }) => assigned !== undefined || awaits([{ step: "assign-mentors" }]),
  else: "bar",
  says: {
    en: ({ assigned }) => `mentors: ${en.onFile(assigned)}`,
    zh: ({ assigned }) => `指定培养联系人：${zh.onFile(assigned)}`,
  },
});
