import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import type { StepName } from "../domain/ladder.js";
import type { Minute } from "../domain/minute.js";
import type { BodyKind } from "../domain/body.js";
import { corrected } from "../domain/corrected.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** A correction is of something that is on file. */
export const ofAMinute = rule({
  id: "correction.of-a-minute",
  text: {
    en: "A correction names a minute of the file that has not been struck.",
    zh: "更正应指明档案中尚未删除的一条记录。",
  },
  steps: ["correct"],
  measure: ({ dossier: { minutes }, step: { minute } }) => ({
    minute,
    of: minutes.length,
    struck: corrected(minutes).struck.has(minute),
  }),
  require: ({ minute, of, struck }) => Number.isInteger(minute) && minute >= 0 && minute < of && !struck,
  else: "bar",
  says: {
    en: ({ minute, of, struck }) => `minute ${minute} of ${of}, counted from 0${struck ? "; it was struck" : ""}`,
    zh: ({ minute, of, struck }) => `第${minute}条记录（从0起算，共${of}条）${struck ? "，已删除" : ""}`,
  },
  remedy: () => bring({ step: "correct", field: "minute" }),
});

/** Nothing is corrected without a reason. */
export const reasoned = rule({
  id: "correction.reasoned",
  text: {
    en: "A file is corrected for a stated reason.",
    zh: "更正记录应当说明理由。",
  },
  steps: ["correct"],
  measure: ({ step }) => ({ reasoned: step.reason.trim() !== "" }),
  require: (measured) => measured.reasoned,
  else: "bar",
  says: {
    en: (measured) => `a reason ${measured.reasoned ? "is" : "is not"} given`,
    zh: (measured) => `${measured.reasoned ? "已" : "未"}说明理由`,
  },
  remedy: () => bring({ step: "correct", field: "reason" }),
});

interface Lawful {
  readonly step: StepName | undefined;
  readonly rules: readonly string[];
  readonly lawful: boolean;
}

/** What is put in place of a minute could have been filed there. */
export const lawful = rule({
  id: "correction.lawful",
  text: {
    en: "What is put in place of a minute could have been filed there, by the law of its day.",
    zh: "更正后的内容应当符合当时的规定，能够在该处记入档案。",
  },
  steps: ["correct"],
  measure: ({ step, instead }): Lawful => ({
    step: step.instead?.step,
    rules: instead?.unmet ?? [],
    lawful: instead?.verdict !== "bar",
  }),
  require: (measured) => measured.lawful,
  else: "bar",
  says: {
    en: ({ step, rules, lawful: is }) =>
      step === undefined
        ? "the minute is struck"
        : `${en.step(step)} there ${is ? "can be filed" : "is barred"}${rules.length === 0 ? "" : `: ${rules.join(", ")}`}`,
    zh: ({ step, rules, lawful: is }) =>
      step === undefined
        ? "删除该条记录"
        : `在该处记入“${zh.step(step)}”${is ? "可行" : "不可行"}${rules.length === 0 ? "" : `：${rules.length}项规则不符合`}`,
  },
});

/** What a higher body decided is for a higher body to correct; a branch that does so leaves a warning. */
export const byTheRightBody = rule({
  id: "correction.by-the-right-body",
  text: {
    en: "What a higher body decided is corrected by a higher body.",
    zh: "上级党组织作出的决定，由上级党组织更正。",
  },
  steps: ["correct"],
  measure: ({ dossier: { minutes }, step }) => ({
    by: step.by.kind,
    of: kindOf(corrected(minutes).minutes[step.minute]),
  }),
  require: ({ by, of }) => of === undefined || !higher.includes(of) || higher.includes(by),
  else: "warn",
  says: {
    en: ({ by, of }) =>
      `corrected by ${en.body(by)}; ${of === undefined ? "no such minute" : `done by ${en.body(of)}`}`,
    zh: ({ by, of }) => `由${zh.body(by)}更正；${of === undefined ? "档案中无此记录" : `原由${zh.body(of)}办理`}`,
  },
  remedy: () => bring({ step: "correct", field: "by" }),
});

const higher: readonly BodyKind[] = ["committee", "county-department"];
const kindOf = (minute: Minute | undefined): BodyKind | undefined => minute?.by.kind;
