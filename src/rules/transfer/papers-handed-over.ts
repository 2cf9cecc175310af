import { rule } from "../rule.js";

/** When a person moves, the papers go along; the clocks never start again. */
export const papersHandedOver = rule({
  id: "transfer.papers-handed-over",
  text: {
    en: "When the unit or the residence changes, the old organization hands the papers over; cultivation counts on.",
    zh: "工作、学习单位或者居住地变动的，原党组织应当及时转交培养教育等材料，培养教育时间可以连续计算。",
  },
  steps: ["transfer"],
  measure: ({ step }) => ({ handedOver: step.papersHandedOver }),
  require: ({ handedOver }) => handedOver,
  else: "warn",
  says: {
    en: ({ handedOver }) => (handedOver ? "the papers were handed over" : "the papers were not handed over"),
    zh: ({ handedOver }) => (handedOver ? "材料已转交" : "材料未转交"),
  },
});
