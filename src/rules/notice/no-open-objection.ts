import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { objectionWords } from "./objections.js";

/** While an objection is being looked into, the nomination waits. */
export const noOpenObjection = rule({
  id: "notice.no-open-objection",
  text: {
    en: "An objection that must be looked into puts the nomination off.",
    zh: "公示期间的反映需要核查的，暂缓确定。",
  },
  steps: ["nominate"],
  measure: ({ dossier }) => ({ objections: dossier.notices.nomination?.objections }),
  require: ({ objections }) => (objections === undefined ? awaits([{ step: "notice" }]) : objections !== "open"),
  else: "defer",
  says: objectionWords,
  remedy: () => bring({ step: "notice" }),
});
