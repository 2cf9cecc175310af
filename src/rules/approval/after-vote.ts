import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { unrecognized } from "../breach.js";
import { rule } from "../rule.js";
import { answers } from "./resolution.js";

/** A committee answers the resolution that stands, and no other: no approval comes before its vote. */
export const afterVote = rule({
  id: "approval.after-vote",
  text: {
    en: "The committee decides on a resolution that the general meeting has passed and sent up.",
    zh: "党委审批支部大会通过并上报的决议。",
  },
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
  breach: { effect: { awaits: unrecognized } }, // D7, E2: no meeting resolved what was approved
});
