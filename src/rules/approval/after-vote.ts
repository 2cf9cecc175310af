import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { rule } from "../rule.js";
import { articles } from "../source.js";
import { answers } from "./resolution.js";

/** A committee answers the resolution that stands, and no other: no approval comes before its vote. */
export const afterVote = rule({
  id: "approval.after-vote",
  cites: articles({ "cpc-2014": "25、32", "cpc-2026": "24、31" }, "inferred", {
    en: "The committee decides on a resolution that the general meeting has passed and sent up.",
    zh: "党委审批支部大会通过并上报的决议。",
  }),
  steps: ["interview", "approve-admission", "approve-conversion", "approve-extension", "approve-cancellation"],
  measure: ({ dossier: { resolution }, step }) => ({
    vote: answers[step.step],
    voted: resolution?.step === answers[step.step] ? resolution.on : undefined,
  }),
  require: ({ vote, voted }) => voted !== undefined || awaits([{ step: vote }]),
  else: "bar",
  says: {
    en: ({ vote, voted }) => `resolution to ${en.step(vote)} that waits for approval: ${en.onFile(voted)}`,
    zh: ({ vote, voted }) => `待审批的“${zh.step(vote)}”决议：${zh.onFile(voted)}`,
  },
});
