import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** Nobody is refused recognition without a reason. */
export const reasoned = rule({
  id: "annulment.reasoned",
  text: {
    en: "An admission that cannot be upheld is not recognized, for a stated reason.",
    zh: "对无法认定或者违反规定吸收入党的，说明理由，不予承认。",
  },
  steps: ["annul"],
  measure: ({ step }) => ({ reasoned: step.reason.trim() !== "" }),
  require: (measured) => measured.reasoned,
  else: "bar",
  says: {
    en: (measured) => `a reason ${measured.reasoned ? "is" : "is not"} given`,
    zh: (measured) => `${measured.reasoned ? "已" : "未"}说明理由`,
  },
  remedy: () => bring({ step: "annul", field: "reason" }),
});
