import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { missingFrom } from "../evidence.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** Before a nomination the Party group, the mentors, the members and the masses are heard. */
export const opinionsHeard = rule({
  id: "nomination.opinions-heard",
  text: {
    en: "The Party group, the mentors, the members and the masses are heard.",
    zh: "听取党小组、培养联系人、党员和群众意见。",
  },
  steps: ["nominate"],
  measure: ({ step }, { nomination }) => ({
    heard: step.opinions,
    missing: missingFrom(step.opinions, nomination.opinions.items),
  }),
  require: ({ missing }) => missing.length === 0,
  else: "bar",
  says: {
    en: ({ heard, missing }) => `heard: ${en.voices(heard)}; still to hear: ${en.voices(missing)}`,
    zh: ({ heard, missing }) => `已听取：${zh.voices(heard)}；尚未听取：${zh.voices(missing)}`,
  },
  remedy: () => bring({ step: "nominate", field: "opinions" }),
});
