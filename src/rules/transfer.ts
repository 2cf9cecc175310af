import { isBranch } from "../domain/body.js";
import type { Dossier } from "../domain/dossier.js";
import { known } from "../domain/told.js";
import { type Day, isWithin } from "../kernel/day.js";
import { type Move, moveOf, type Step } from "../domain/step.js";
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

/** A branch that admits somebody who leaves within three months should not have admitted: the move shows it. */
export const notSoonAfter = rule({
  id: "transfer.not-soon-after",
  text: {
    en: "A person who leaves within three months is normally not admitted, so a move that soon after the vote stands out.",
    zh: "未来三个月内将离开的，一般不办理接收手续；接收后三个月内即转出的，应予说明。",
  },
  steps: ["transfer"],
  measure: ({ dossier, step, termsOn }) => {
    const voted = votedOn(dossier);
    const within = termsOn(voted ?? step.on).prereview.leavingWithin.of;
    return { isMove: isMove(step, dossier), voted, on: step.on, within };
  },
  require: ({ isMove: moves, voted, on, within }) =>
    !moves || voted === undefined || !isWithin(on, voted, within.count),
  else: "warn",
  says: {
    en: ({ isMove: moves, voted, on, within }) =>
      moves
        ? `vote on admission: ${en.onFile(voted)}; move on ${en.day(on)}; ${en.quantity(within)} between them would be enough`
        : "the branch stays the same",
    zh: ({ isMove: moves, voted, on, within }) =>
      moves
        ? `支部大会接收：${zh.onFile(voted)}；${zh.day(on)}转出；应间隔${zh.quantity(within)}以上`
        : "所在党支部未变",
  },
});

/** The vote on the admission: of a probationer the first day of probation, of a candidate the resolution that waits. */
const votedOn = ({ stage, since, resolution }: Dossier): Day | undefined =>
  stage === "probationer" ? since : resolution?.step === "admit" ? resolution.on : undefined;

/** Whether a transfer hands the file to another branch because the person moved. */
const isMove = (step: Step<"transfer">, { holder }: Pick<Dossier, "holder">): boolean =>
  moveOf(step) === "moved" && known(step.to).id !== (holder && known(holder).id);

/** The branch decides on a probation that is over before it hands the file on. */
export const decided = rule({
  id: "transfer.decided",
  text: {
    en: "When probation is over, the decision on it is made before the person moves, by our default.",
    zh: "预备期满的，应当先讨论转正再转出（本库默认）。",
  },
  steps: ["transfer"],
  stages: ["probationer"],
  measure: ({ dossier, step }) => ({
    isMove: isMove(step, dossier),
    on: step.on,
    ends: dossier.ends,
    waits: dossier.resolution !== undefined,
  }),
  require: ({ isMove: moves, on, ends, waits }) => !moves || waits || ends === undefined || on < ends,
  else: "warn",
  says: {
    en: ({ on, ends, waits }) =>
      `moved on ${en.day(on)}; probation over on ${en.day(ends)}; ${waits ? "a resolution waits for approval" : "nothing resolved yet"}`,
    zh: ({ on, ends, waits }) =>
      `${zh.day(on)}转出；预备期至${zh.day(ends)}期满；${waits ? "已有决议待审批" : "尚未讨论"}`,
  },
});

/** A transfer says one thing: a merger or a new name moves nobody, and a step gives one reason. */
export const oneThing = rule({
  id: "transfer.one-thing",
  text: {
    en: "A merger or a new name of the branch and a move of the person are two transfers, by our default.",
    zh: "党支部合并、更名与本人流动，分别记录（本库默认）。",
  },
  steps: ["transfer"],
  measure: ({ step }) => ({
    reason: moveOf(step),
    isMoved: step.places !== undefined || step.floating !== undefined,
    isTwofold: step.move !== undefined && typeof step.because === "string" && step.move !== step.because,
  }),
  require: ({ reason, isMoved, isTwofold }) => !isTwofold && (reason === "moved" || !isMoved),
  else: "bar",
  says: {
    en: ({ reason, isMoved, isTwofold }) =>
      `${isTwofold ? "two reasons" : reason}; ${isMoved ? "the person moved" : "the person stayed"}`,
    zh: ({ reason, isMoved, isTwofold }) =>
      `${isTwofold ? "两种原因" : reasons[reason]}；${isMoved ? "本人居住地有变动" : "本人居住地未变"}`,
  },
});

const reasons: Record<Move, string> = { moved: "本人流动", merged: "党支部合并", renamed: "党支部更名" };

/** When a person moves, the papers go along; the clocks never start again. */
export const papersHandedOver = rule({
  id: "transfer.papers-handed-over",
  text: {
    en: "When the unit or the residence changes, the old organization hands the papers over; the time of cultivation continues to count.",
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
