import type { Records } from "../domain/dossier.js";
import type { Purpose, Step } from "../domain/step.js";
import { countWorkingDays } from "../kernel/calendar.js";
import { daysBetween } from "../kernel/day.js";
import { type Quantity, days, workingDays } from "../kernel/quantity.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { type Answer, awaits } from "./answer.js";
import { bring, waitUntil } from "./remedy.js";
import { type Era, type Words, rule } from "./rule.js";
import { minimum } from "./terms.js";

/** The notice for a purpose: the step at hand if it is a notice for that purpose, otherwise the last one on file. */
const noticeFor = (
  { dossier, step }: { readonly dossier: Records; readonly step: Step },
  purpose: Purpose,
): Step<"notice"> | undefined => {
  if (step.step !== "notice") return dossier.notices[purpose];
  return step.for === purpose ? step : undefined;
};

/**
 * A notice measured in working days; `days` is missing where there is no notice, `provisional` names years without a
 * calendar.
 */
interface NoticeLength {
  readonly days: number | undefined;
  readonly needed: Quantity;
  readonly provisional: readonly number[];
}

/** The working days of a notice, as far as they are needed. */
const noticeLength = (notice: Step<"notice"> | undefined, needed: Quantity, { calendar }: Era): NoticeLength => {
  const days = notice && countWorkingDays(calendar, notice.from, notice.until, needed.count);
  return { days: days?.count, needed, provisional: days?.provisional ?? [] };
};

/** Whether a notice was long enough: without the calendar of its year that cannot be told, so it awaits it. */
const isLongEnough = ({ days, needed, provisional }: NoticeLength): Answer => {
  if (days === undefined) return awaits([{ step: "notice" }]);
  return provisional.length > 0 ? awaits(provisional.map((calendar) => ({ calendar }))) : days >= needed.count;
};

/** The length of a notice in both languages. */
const noticeWords: Words<NoticeLength> = {
  en: ({ days, needed, provisional }) =>
    `${en.many(days ?? "no", "working day")} of notice${provisional.length > 0 ? " by weekdays alone" : ""}; at least ${en.quantity(needed)}`,
  zh: ({ days, needed, provisional }) =>
    `公示${days ?? 0}个工作日${provisional.length > 0 ? "（仅按星期推算）" : ""}；不少于${zh.quantity(needed)}`,
};

type Objections = Step<"notice">["objections"];

/** What a notice brought in, in both languages. */
const objectionWords: Words<{ readonly objections: Objections | undefined }> = {
  en: ({ objections }) => `objections to the notice: ${objections ?? "no notice on file"}`,
  zh: ({ objections }) => `公示反映：${objections === undefined ? "尚无公示" : words[objections]}`,
};

const words: Record<Objections, string> = { none: "无", unfounded: "查无实据", open: "尚在核查", founded: "查实" };

/** The outcome of a notice is recorded when the notice is over. */
export const over = rule({
  id: "notice.over",
  text: {
    en: "A notice runs from its first day to its last, and its outcome is recorded when it is over.",
    zh: "公示期满后方可记录公示结果。",
  },
  steps: ["notice"],
  measure: ({ step }) => ({ from: step.from, until: step.until, on: step.on }),
  require: ({ from, until, on }) => from <= until && until <= on,
  else: "bar",
  says: {
    en: ({ from, until, on }) => `from ${en.day(from)} to ${en.day(until)}, recorded on ${en.day(on)}`,
    zh: ({ from, until, on }) => `公示自${zh.day(from)}至${zh.day(until)}，${zh.day(on)}记录`,
  },
  remedy: ({ from, until }) => (from <= until ? waitUntil(until) : bring({ step: "notice", field: "until" })),
});

/** Since the 2026 edition a nomination is on notice for five working days; without a calendar that cannot be told. */
export const longEnough = rule({
  id: "notice.long-enough",
  text: {
    en: "A nomination is put on notice for at least five working days; the first full day after posting is day one.",
    zh: "发展对象人选公示不少于五个工作日（张贴次日为第一日）。",
  },
  steps: ["notice", "nominate"],
  measure: (facts, { nomination }) => ({
    concerns: facts.step.step !== "notice" || facts.step.for === "nomination",
    ...noticeLength(noticeFor(facts, "nomination"), nomination.notice.of, facts.era),
  }),
  require: ({ concerns, ...length }) => !concerns || isLongEnough(length),
  else: "bar",
  says: {
    en: ({ concerns, ...length }) => (concerns ? noticeWords.en(length) : "a notice for something else"),
    zh: ({ concerns, ...length }) => (concerns ? noticeWords.zh(length) : "公示用于其他事项"),
  },
  remedy: () => bring({ step: "notice" }),
});

/** While an objection is being looked into, the nomination waits. */
export const noOpenObjection = rule({
  id: "notice.no-open-objection",
  text: {
    en: "An objection that must be looked into puts the nomination off.",
    zh: "公示期间的反映需要核查的，暂缓确定。",
  },
  steps: ["nominate"],
  measure: ({ dossier }) => ({ objections: dossier.notices.nomination?.objections }),
  require: ({ objections }) => (objections === undefined ? awaits([{ step: "notice" }]) : objections !== "open"),
  else: "defer",
  says: objectionWords,
  remedy: () => bring({ step: "notice" }),
});

/** A founded objection stands in the way. */
export const noFoundedObjection = rule({
  id: "notice.no-founded-objection",
  text: {
    en: "Whoever a founded objection is raised against is not listed.",
    zh: "公示期间的反映查实且影响发展的，不予确定。",
  },
  steps: ["nominate"],
  measure: ({ dossier }) => ({ objections: dossier.notices.nomination?.objections }),
  require: ({ objections }) => (objections === undefined ? awaits([{ step: "notice" }]) : objections !== "founded"),
  else: "deny",
  says: objectionWords,
});

/** In Gulin a recognition too is on notice for five working days. */
export const beforeRecognition = rule({
  id: "notice.before-recognition",
  text: {
    en: "Whoever is to be recognized as an activist is put on notice for five working days.",
    zh: "确定入党积极分子前公示五个工作日。",
  },
  steps: ["recognize"],
  terms: { notice: minimum(workingDays(5)) },
  measure: (facts, { notice }) => noticeLength(noticeFor(facts, "recognition"), notice.of, facts.era),
  require: isLongEnough,
  else: "bar",
  says: noticeWords,
  remedy: () => bring({ step: "notice" }),
});

/** In Qingshan recognition, nomination and admission are each on notice for seven calendar days. */
export const sevenDays = rule({
  id: "notice.seven-days",
  text: {
    en: "Activists, candidates and probationers are each put on notice for seven days; calendar days, by our default.",
    zh: "确定入党积极分子、发展对象、预备党员前各公示七天（本库默认按自然日计算）。",
  },
  steps: ["recognize", "nominate", "admit"],
  terms: { notice: minimum(days(7)) },
  measure: ({ dossier, step }, { notice }) => {
    const held = dossier.notices[purposeOf[step.step]];
    return { days: held && daysBetween(held.from, held.until), needed: notice.of };
  },
  require: (notice) => (notice.days === undefined ? awaits([{ step: "notice" }]) : notice.days >= notice.needed.count),
  else: "bar",
  says: {
    en: (notice) => `${en.many(notice.days ?? "no", "day")} of notice; at least ${en.quantity(notice.needed)}`,
    zh: (notice) => `公示${notice.days ?? 0}天；不少于${zh.quantity(notice.needed)}`,
  },
  remedy: () => bring({ step: "notice" }),
});

const purposeOf = { recognize: "recognition", nominate: "nomination", admit: "admission" } as const;
