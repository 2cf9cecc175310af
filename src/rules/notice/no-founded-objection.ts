import { awaits } from "../answer.js";
import { rule } from "../rule.js";
import { objectionWords } from "./objections.js";

/** A founded objection stands in the way. */
export const noFoundedObjection = rule({
  id: "notice.no-founded-objection",
  text: {
    en: "Whoever a founded objection is raised against is not listed.",
    zh: "公示期间的反映查实且影响发展的，不予确定。",
  },
  steps: ["nominate"],
  measure: ({ dossier }) => ({ objections: dossier.notices.nomination?.objections }),
  require: ({ objections }) => (objections === undefined ? awaits([{ step: "notice" }]) : objections !== "founded"),
  else: "deny",
  says: objectionWords,
});
