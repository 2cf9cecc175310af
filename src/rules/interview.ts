import { redoFrom } from "./breach.js";
import { dayOf } from "./evidence.js";
import { onFile } from "./kinds/on-file.js";
import { rule } from "./rule.js";

/** The committee has talked with the candidate after the vote and before it approves. */
export const held = rule({
  id: "interview.held",
  text: {
    en: "Before approval the committee sends a member or an organizer to talk with the candidate.",
    zh: "审批前，党委应当指派党委委员或组织员同发展对象谈话。",
  },
  steps: ["approve-admission"],
  ...onFile(
    { en: "talk on behalf of the committee", zh: "上级党委派人谈话" },
    (dossier) => dayOf(dossier, "interview"),
    { step: "interview" },
  ),
  else: "bar",
  breach: { effect: { awaits: redoFrom("interview") } }, // C12: the talk, then the approval
});
