import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { dayOf } from "./evidence.js";
import { rule } from "./rule.js";

/** Nobody is converted who has not asked to be. */
export const made = rule({
  id: "petition.made",
  text: {
    en: "The probationer applies for full membership in writing; the petition may be handed in before probation ends.",
    zh: "预备党员本人提出书面转正申请，可以在预备期满前提出。",
  },
  steps: ["convert"],
  measure: ({ dossier }) => ({ day: dayOf(dossier, "petition") }),
  require: ({ day }) => day !== undefined || awaits([{ step: "petition" }]),
  else: "bar",
  says: {
    en: ({ day }) => `petition for full membership: ${en.onFile(day)}`,
    zh: ({ day }) => `转正申请：${zh.onFile(day)}`,
  },
});
