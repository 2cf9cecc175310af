import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { approvals } from "./resolution.js";

/** A committee approves collectively, by vote. */
export const collective = rule({
  id: "approval.collective",
  text: {
    en: "The committee discusses and decides collectively, by vote.",
    zh: "党委应当集体讨论、表决决定。",
  },
  steps: approvals,
  measure: ({ step }) => ({ step: step.step, collective: step.collective }),
  require: ({ collective }) => collective,
  else: "bar",
  says: {
    en: ({ collective }) => (collective ? "decided collectively" : "not decided collectively"),
    zh: ({ collective }) => (collective ? "集体讨论决定" : "未经集体讨论决定"),
  },
  remedy: ({ step }) => bring({ step, field: "collective" }),
});
