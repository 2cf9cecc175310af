import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { unrecognized } from "../breach.js";
import { rule } from "../rule.js";
import { heardWhere } from "./heard.js";

/** An adverse opinion of the police bars, at whichever place it was given, until the police there say otherwise. */
export const noneAdverse = rule({
  id: "investigation.none-adverse",
  text: {
    en: "The departments at both places are asked; by our default an adverse answer of the police stands in the way.",
    zh: "征求两地相关职能部门意见；本库默认公安机关持否定意见的，不得继续。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier }) => ({
    adverse: heardWhere(dossier, ({ source, opinion }) => source === "police" && opinion === "adverse"),
  }),
  require: ({ adverse }) => adverse.length === 0,
  else: "bar",
  says: {
    en: ({ adverse }) => `adverse opinions that bar: ${en.cells(adverse)}`,
    zh: ({ adverse }) => `构成障碍的否定意见：${zh.cells(adverse)}`,
  },
  breach: { effect: { broken: unrecognized } }, // the essay's investigation, C3
});
