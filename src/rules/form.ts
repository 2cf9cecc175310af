import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { dayOf } from "./evidence.js";
import { rule } from "./rule.js";

/** The general meeting has the application form before it. */
export const filled = rule({
  id: "form.filled",
  text: {
    en: "Whoever passed the pre-review fills in the application form, and it lies before the meeting.",
    zh: "通过预审的发展对象填写《中国共产党入党志愿书》，提交支部大会讨论。",
  },
  steps: ["admit"],
  measure: ({ dossier }) => ({ day: dayOf(dossier, "fill-form") }),
  require: ({ day }) => day !== undefined || awaits([{ step: "fill-form" }]),
  else: "bar",
  says: {
    en: ({ day }) => `application form: ${en.onFile(day)}`,
    zh: ({ day }) => `入党志愿书：${zh.onFile(day)}`,
  },
});
