import { effectIn } from "../answers/audit/effect-in.js";
import { irregularityIn } from "../answers/audit/irregularity-in.js";
import { said } from "../answers/explain/explain.js";
import { awaitedIn, type Called } from "../answers/shared/awaited-in.js";
import { citationIn } from "../answers/shared/citation-in.js";
import type { Finding } from "../engine/decision.js";
import { en } from "../words/en.js";
import { inWords } from "../words/in-words.js";
import type { Language } from "../words/language.js";
import { zh } from "../words/zh.js";
import type { Cause, CauseLine } from "./causes/cause.js";
import { labelOf } from "./label-of.js";

/**
 * A cause, or the line that `causes` gives for it, in words, English or Chinese: what the file says of which step on which day, what follows, and the clause. It
 * speaks of the file and accuses nobody; ids of people and bodies and free text are never repeated. Anything that is not a cause is
 * answered with one sentence that says so.
 *
 * @param of - A line that `causes` answered, or its cause alone.
 * @param language - `zh`, or `en`, which stands in for any other.
 *
 * @example
 * ```ts
 * import { causeIn } from "fazhan/office";
 *
 * const cause = { kind: "misdated", step: "nominate", on: "2019-10-12", would: "2020-10-12" } as const;
 * console.log(causeIn({ ...cause, cites: undefined, effect: undefined }, "zh"));
 * // “确定发展对象”所载日期2019年10月12日与其他记录不相衔接，如为2020年10月12日则相衔接，请核对原件
 * ```
 */
export const causeIn = (of: Cause | CauseLine, language: Language): string =>
  inWords(language, (spoken) => {
    const cause = "cause" in of ? of.cause : of;
    if (cause.kind === "unreadable" || cause.kind === "without-rule") return irregularityIn(cause.irregularity, spoken);
    const { cites, effect } = cause;
    const follows = effect === undefined ? "" : ` → ${effectIn[spoken](effect)}`;
    return `${sentences[spoken](cause)}${follows}${cites === undefined ? "" : `  ${citationIn(cites, spoken)}`}`;
  });

type Told = Exclude<Cause, { readonly irregularity: unknown }>;

const inEnglish = (cause: Told): string => {
  const at = `${en.step(cause.step)} on ${en.day(cause.on)}`;
  switch (cause.kind) {
    case "misdated":
      return `the day of ${at} does not fit the other records; ${en.day(cause.would)} would; compare it with the original`;
    case "missing":
      return `${what.en(cause)} is not on file before ${at}`;
    case "made-later": {
      if (cause.days === 0)
        return `${en.step(cause.missing)} is filed after ${at}, which relied on it, on the same day`;
      const after = cause.days === undefined ? "after" : `${en.many(cause.days, "day")} after`;
      return `${en.step(cause.missing)} on ${en.day(cause.made)} is dated ${after} ${at}, which relied on it`;
    }
    case "filing-order":
      return "the minutes are not filed in the order of their days; nothing else is found";
    case "unknown":
      if (isOwnDay(cause)) return `${en.step(cause.step)} was taken on a day that is not on file; cannot be judged yet`;
      return `${at}: ${found(cause.finding, "en")}`;
    default:
      return `${at}: ${found(cause.finding, "en")}`;
  }
};

const inChinese = (cause: Told): string => {
  const step = `“${zh.step(cause.step)}”`;
  const on = zh.day(cause.on);
  switch (cause.kind) {
    case "misdated":
      return `${step}所载日期${on}与其他记录不相衔接，如为${zh.day(cause.would)}则相衔接，请核对原件`;
    case "missing":
      return `${step}（${on}）之前，档案中没有${what.zh(cause)}的记录`;
    case "made-later": {
      if (cause.days === 0) return `“${zh.step(cause.missing)}”与${step}同在${on}，但记录在后`;
      const after = cause.days === undefined ? "之后" : `之后${cause.days}天`;
      return `“${zh.step(cause.missing)}”所载日期为${zh.day(cause.made)}，在${step}（${on}）${after}`;
    }
    case "filing-order":
      return "各项记录未按日期先后排列，此外未发现问题";
    case "unknown":
      if (isOwnDay(cause)) return `${step}的日期未载明，尚无法判断`;
      return `${step}（${on}）：${found(cause.finding, "zh")}`;
    default:
      return `${step}（${on}）：${found(cause.finding, "zh")}`;
  }
};

/** Whether all that is not known is the day of the step itself. */
const isOwnDay = ({ step, on, finding }: Told & { readonly kind: "unknown" }): boolean =>
  on === "unknown" &&
  finding.awaits?.every((one) => "field" in one && one.field === "on" && one.step === step) === true;

const sentences: Record<Language, (cause: Told) => string> = { en: inEnglish, zh: inChinese };

/** What is missing: a step, or the filing of one. */
const what: Record<Language, (cause: Told & { readonly kind: "missing" }) => string> = {
  en: ({ missing, record }) => (record === undefined ? missing : `the filing of the ${record}`),
  zh: ({ missing, record }) => `“${record === undefined ? zh.step(missing) : records[record]}”`,
};
const records = { recognition: "入党积极分子备案", nomination: "发展对象备案", admission: "接收预备党员备案" } as const;

const found = (finding: Finding, language: Language): string => {
  const awaits = finding.awaits === undefined ? [] : [awaitedIn[language](finding.awaits, called[language])];
  return [said(finding, language), ...awaits].join(separators[language]);
};

const called: Record<Language, Called> = {
  en: (step, field) => labelOf("en", step, field),
  zh: (step, field) => labelOf("zh", step, field),
};

const separators: Record<Language, string> = { en: "; ", zh: "；" };
