import { saysNo } from "../../domain/step.js";
import { rule } from "../rule.js";

/** A body's own no is an outcome like a lost vote: it is minuted, and moves nobody. */
export const agrees = rule({
  id: "body.agrees",
  text: {
    en: "Nobody goes on whom the branch committee, the pre-review, the political review or the approving committee did not pass.",
    zh: "未通过政治审查、支部委员会审查、预审或者审批的，不能继续发展。",
  },
  steps: [
    "vet",
    "screen",
    "prereview",
    "approve-admission",
    "approve-conversion",
    "approve-extension",
    "approve-cancellation",
  ],
  measure: ({ step }) => ({ agrees: !saysNo(step) }),
  require: ({ agrees }) => agrees,
  else: "deny",
  says: {
    en: ({ agrees }) => (agrees ? "the body agrees" : "the body does not agree"),
    zh: ({ agrees }) => (agrees ? "该组织同意" : "该组织不同意"),
  },
});
