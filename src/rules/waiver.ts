import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/**
 * Only what the law lets a higher body set aside can be waived: never the floor, adverse evidence, bodies, ballots or
 * dates.
 */
export const allowed = rule({
  id: "waiver.allowed",
  text: {
    en: "A higher body may set aside, for a stated reason, only those requirements that leave room for a special case.",
    zh: "上级党组织只能对允许特殊情况的要求，说明理由后予以豁免。",
  },
  steps: ["waive"],
  measure: ({ step, era }) => ({ waivable: era.waivable.has(step.rule), reasoned: step.reason.trim() !== "" }),
  require: ({ waivable, reasoned }) => waivable && reasoned,
  else: "bar",
  says: {
    en: ({ waivable, reasoned }) =>
      `this rule ${waivable ? "may" : "may not"} be waived; a reason ${reasoned ? "is" : "is not"} given`,
    zh: ({ waivable, reasoned }) => `该规则${waivable ? "可以" : "不得"}豁免；${reasoned ? "已" : "未"}说明理由`,
  },
  remedy: ({ waivable }) => (waivable ? bring({ step: "waive", field: "reason" }) : []),
});
