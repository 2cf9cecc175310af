import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { rule } from "../rule.js";
import { heardWhere } from "./heard.js";

/** An adverse opinion of another source, or a reserved one of any, is for people to weigh: it warns. */
export const doubtsWeighed = rule({
  id: "investigation.doubts-weighed",
  text: {
    en: "Whoever is asked may have doubts; by our default those that do not bar are shown to the people who decide.",
    zh: "所征求的意见有保留或者否定的，提请组织研究（本库默认）。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier }) => ({
    doubts: heardWhere(
      dossier,
      ({ source, opinion }) => opinion === "reserved" || (opinion === "adverse" && source !== "police"),
    ),
  }),
  require: ({ doubts }) => doubts.length === 0,
  else: "warn",
  says: {
    en: ({ doubts }) => `opinions to weigh: ${en.cells(doubts)}`,
    zh: ({ doubts }) => `需研究的意见：${zh.cells(doubts)}`,
  },
});
