import { dayOf } from "./evidence.js";
import { onFile } from "./kinds/on-file.js";
import { rule } from "./rule.js";

/** The general meeting has the application form before it. */
export const filled = rule({
  id: "form.filled",
  text: {
    en: "A candidate who passed the pre-review fills in the application form, and it is put before the meeting.",
    zh: "通过预审的发展对象填写《中国共产党入党志愿书》，提交支部大会讨论。",
  },
  steps: ["admit"],
  ...onFile({ en: "application form", zh: "入党志愿书" }, (dossier) => dayOf(dossier, "fill-form"), {
    step: "fill-form",
  }),
  else: "bar",
});
