import { corrected } from "../domain/corrected.js";
import type { Dossier, Records } from "../domain/dossier.js";
import { isSameStep } from "../domain/is-same-step.js";
import { isWhole } from "../domain/is-whole.js";
import { isOpen, isRecord, type StepName, stepNames } from "../domain/ladder.js";
import type { Minute } from "../domain/minute.js";
import type { Step } from "../domain/step.js";
import { known, type Told } from "../domain/told.js";
import type { Day } from "../kernel/day.js";
import { earliest } from "../kernel/told-day.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { waitUntil } from "./remedy.js";
import { rule } from "./rule.js";

/** A file is kept in the order of its days: no act before the latest day on file. A record may come late. */
export const forward = rule({
  id: "order.forward",
  text: {
    en: "The steps are taken one after another, and no step is dated before the latest day on file; a record may be filed late.",
    zh: "各步骤依次进行，不得早于档案中最晚的日期；记录可以补登。",
  },
  steps: stepNames,
  measure: ({ dossier, step }) => ({ on: step.on, last: lastBefore(dossier, step) }),
  require: ({ on, last }) => last === undefined || on >= last,
  else: "bar",
  once: true,
  stops: "refusals",
  says: {
    en: ({ on, last }) => `dated ${en.day(on)}; latest day on file: ${last === undefined ? "none" : en.day(last)}`,
    zh: ({ on, last }) => `日期为${zh.day(on)}；档案中最晚的日期：${last === undefined ? "无" : zh.day(last)}`,
  },
  remedy: ({ last }) => waitUntil(last),
  breach: { effect: { broken: "none" } }, // no article speaks of the order of a file
});

/**
 * The latest day on file before a step. A correction is not held up by the day of the minute that it puts right, and comes
 * after the day that it puts there.
 */
const lastBefore = (dossier: Records, step: Step): Day | undefined => {
  if (step.step !== "correct") return dossier.lastOn;
  const { minutes, struck } = corrected(dossier.minutes);
  const days = minutes.flatMap(({ on }, at) => (at === step.minute || struck.has(at) ? [] : (earliest(on) ?? [])));
  const there = step.instead === undefined ? [] : (earliest(step.instead.on) ?? []);
  return [...days, ...[there].flat()].sort().at(-1);
};

/** A record may come late, and is rarely dated before what it is about; it is filed because it states a fact, and it brings a warning. */
export const afterMatter = rule({
  id: "order.after-matter",
  text: {
    en: "A record is dated no earlier than what it is about: the application, the step that it files, or the vote that began the probation, by our default.",
    zh: "记录的日期不应早于其所涉事项：入党申请、所备案的步骤、接收预备党员的支部大会（本库默认）。",
  },
  steps: stepNames.filter(isRecord),
  measure: ({ dossier, step }) => ({ on: step.on, ...matterOf(dossier, step) }),
  require: ({ on, began }) => began === undefined || on >= began,
  else: "warn",
  says: {
    en: ({ on, matter, began }) => `dated ${en.day(on)}; ${en.step(matter)}: ${en.onFile(began)}`,
    zh: ({ on, matter, began }) => `日期为${zh.day(on)}；${zh.step(matter)}：${zh.onFile(began)}`,
  },
  breach: { effect: { broken: "none" } },
});

/** What a record is about, and the day on which that began, if it is on file. */
const matterOf = (
  { days, stage }: Dossier,
  step: Step,
): { readonly matter: StepName; readonly began: Day | undefined } => {
  const matter = stage === "probationer" && !isOpen(step.step, "candidate") ? "admit" : "apply";
  if (step.step !== "file" || step.record === "nomination") return { matter, began: days[matter] };
  const filed = step.record === "recognition" ? "recognize" : "admit";
  return { matter: filed, began: days[filed] };
};

/** What was taken once is not taken again: a step that is handed in twice is on file once. */
export const notTwice = rule({
  id: "order.not-twice",
  text: {
    en: "A step that is identical to one on file is not filed again, by our default.",
    zh: "内容与已有记录完全相同的步骤不重复登记（本库默认）。",
  },
  steps: stepNames,
  // of a step its name, its day and its body are always known
  measure: ({ dossier, step }) => ({ minute: twinOf(dossier, known(step) as Told) }),
  require: ({ minute }) => minute === undefined,
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ minute }) =>
      minute === undefined ? "not on file yet" : `on file already: minute ${minute}, counted from 0`,
    zh: ({ minute }) => (minute === undefined ? "尚无相同记录" : `已有相同记录：第${minute}条（从0计起）`),
  },
  breach: { effect: { broken: "none" } },
});

/**
 * The place of the last minute of this round that stands and says the same as a step. Only what is known in full is the
 * same; and nothing is of a day after the latest one on file, as most steps are.
 */
const twinOf = ({ minutes: written, lastOn }: Records, step: Told): number | undefined => {
  if (lastOn === undefined || step.on > lastOn || !isWhole(step)) return undefined;
  const { minutes, struck } = corrected(written);
  for (let at = minutes.length - 1; at >= 0; at--) {
    const one = minutes[at];
    if (one === undefined || struck.has(at)) continue;
    if (one.step === step.step && one.on === step.on && isSameStep(one, step)) return at;
    if (opensRound(one)) return undefined;
  }
  return undefined;
};

const opensRound = ({ step, verdict }: Minute): boolean => step === "apply" && verdict === "grant";
