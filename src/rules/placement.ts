import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { dayOf } from "./evidence.js";
import { rule } from "./rule.js";

/** A probationer belongs to a branch and a Party group. */
export const made = rule({
  id: "placement.made",
  text: {
    en: "A probationer is promptly placed in a branch and a Party group.",
    zh: "预备党员应当及时编入党支部和党小组。",
  },
  steps: ["convert"],
  measure: ({ dossier }) => ({ day: dayOf(dossier, "place") }),
  require: ({ day }) => day !== undefined,
  else: "warn",
  says: {
    en: ({ day }) => `placing in a branch and a group: ${en.onFile(day)}`,
    zh: ({ day }) => `编入党支部和党小组：${zh.onFile(day)}`,
  },
  breach: { late: true },
});
