import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { dayOf } from "../evidence.js";
import { rule } from "../rule.js";

/** A probationer has sworn the oath. */
export const sworn = rule({
  id: "oath.sworn",
  text: {
    en: "A probationer swears the oath before the flag.",
    zh: "预备党员必须面向党旗进行入党宣誓。",
  },
  steps: ["convert"],
  measure: ({ dossier }) => ({ day: dayOf(dossier, "swear") }),
  require: ({ day }) => day !== undefined,
  else: "warn",
  says: {
    en: ({ day }) => `oath: ${en.onFile(day)}`,
    zh: ({ day }) => `入党宣誓：${zh.onFile(day)}`,
  },
  breach: { late: true },
});
