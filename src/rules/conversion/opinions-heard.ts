import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { missingFrom } from "../evidence.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** Before a conversion the Party group, the members and the masses are heard. */
export const opinionsHeard = rule({
  id: "conversion.opinions-heard",
  text: {
    en: "The Party group gives its view, and the branch hears members and masses.",
    zh: "党小组提出意见，党支部征求党员和群众的意见。",
  },
  steps: ["convert"],
  measure: ({ step }, { conversion }) => ({
    heard: step.opinions,
    missing: missingFrom(step.opinions, conversion.opinions.items),
  }),
  require: ({ missing }) => missing.length === 0,
  else: "bar",
  says: {
    en: ({ heard, missing }) => `heard: ${en.voices(heard)}; still to hear: ${en.voices(missing)}`,
    zh: ({ heard, missing }) => `已听取：${zh.voices(heard)}；尚未听取：${zh.voices(missing)}`,
  },
  remedy: () => bring({ step: "convert", field: "opinions" }),
});
