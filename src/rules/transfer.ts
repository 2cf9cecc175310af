import { isBranch } from "../domain/body.js";
import type { Step } from "../domain/step.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { stated } from "./kinds/stated.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** A file is handed to a branch, which can vote; never to a temporary organization or a body above. */
export const toABranch = rule({
  id: "transfer.to-a-branch",
  text: {
    en: "The organization that receives the papers is a branch, or one of floating members, by our default.",
    zh: "接收材料并继续培养的，须为党支部或者流动党员党组织（本库默认）。",
  },
  steps: ["transfer"],
  measure: ({ step }) => ({ to: step.to.kind }),
  require: ({ to }) => isBranch(to),
  else: "bar",
  says: {
    en: ({ to }) => `handed to ${en.body(to)}; a branch or an organization of floating members must receive it`,
    zh: ({ to }) => `转至${zh.body(to)}；应由党支部或者流动党员党组织接收`,
  },
  remedy: () => bring({ step: "transfer", field: "to" }),
});

/** When a person moves, the papers go along; the clocks never start again. */
export const papersHandedOver = rule({
  id: "transfer.papers-handed-over",
  text: {
    en: "When the unit or the residence changes, the old organization hands the papers over; cultivation counts on.",
    zh: "工作、学习单位或者居住地变动的，原党组织应当及时转交培养教育等材料，培养教育时间可以连续计算。",
  },
  steps: ["transfer"],
  ...stated(
    "papersHandedOver",
    ({ papersHandedOver }: Step<"transfer">) => papersHandedOver,
    { en: "the papers were handed over", zh: "材料已转交" },
    { en: "the papers were not handed over", zh: "材料未转交" },
  ),
  else: "warn",
});
