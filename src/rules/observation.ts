import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { dayOf } from "./evidence.js";
import { rule } from "./rule.js";

/** A probationer has been observed during probation. */
export const made = rule({
  id: "observation.made",
  text: {
    en: "A probationer goes on being educated and observed.",
    zh: "对预备党员继续进行教育和考察。",
  },
  steps: ["convert"],
  measure: ({ dossier }) => ({ day: dayOf(dossier, "observe") }),
  require: ({ day }) => day !== undefined,
  else: "warn",
  says: {
    en: ({ day }) => `observation during probation: ${en.onFile(day)}`,
    zh: ({ day }) => `预备期教育考察：${zh.onFile(day)}`,
  },
  breach: { late: true },
});
