import { daysBetween } from "../../kernel/day.js";
import { days } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { minimum } from "../terms.js";

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
