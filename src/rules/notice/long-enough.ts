import { countWorkingDays } from "../../kernel/calendar.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { rule } from "../rule.js";
import { noticeFor } from "./on-file.js";

/** Since the 2026 edition a nomination is on notice for five working days; without a calendar that cannot be told. */
export const longEnough = rule({
  id: "notice.long-enough",
  cites: {
    "cpc-2026": {
      at: "13",
      text: {
        en: "A nomination is put on notice for at least five working days; the first full day after posting is day one.",
        zh: "发展对象人选公示不少于五个工作日(张贴次日为第一日)。",
      },
      evidence: "mirror",
    },
  },
  steps: ["notice", "nominate"],
  measure: (facts, { nomination: { notice } }) => {
    const held = noticeFor(facts, "nomination");
    const days = held && countWorkingDays(facts.era.calendar, held.from, held.until, notice.of.count);
    return {
      concerns: facts.step.step === "nominate" || held !== undefined,
      days: days?.count,
      needed: notice.of,
      provisional: days?.provisional ?? [],
    };
  },
  require: ({ concerns, days, needed, provisional }) => {
    if (!concerns) return true;
    if (days === undefined) return awaits([{ step: "notice" }]);
    return provisional.length > 0 ? awaits(provisional.map((calendar) => ({ calendar }))) : days >= needed.count;
  },
  else: "bar",
  says: {
    en: ({ concerns, days, needed, provisional }) =>
      concerns
        ? `${days ?? "no"} working days of notice${provisional.length > 0 ? " by weekdays alone" : ""}; at least ${en.quantity(needed)}`
        : "a notice for something else",
    zh: ({ concerns, days, needed, provisional }) =>
      concerns
        ? `公示${days ?? 0}个工作日${provisional.length > 0 ? "(仅按星期推算)" : ""};不少于${zh.quantity(needed)}`
        : "公示用于其他事项",
  },
});
