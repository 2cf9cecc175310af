import { isWithin } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { anchor } from "../due.js";
import { rule } from "../rule.js";

/** Who was recognized as an activist is filed with the higher committee, without delay. */
export const filed = rule({
  id: "recognition.filed",
  text: {
    en: "Activists are filed with the higher committee; by our default, within a month.",
    zh: "确定入党积极分子后报上级党委备案（本库默认为一个月内）。",
  },
  steps: ["nominate"],
  measure: ({ dossier, step, termsOn }) => ({
    recognized: dossier.since,
    filed: dossier.filed.recognition,
    within: termsOn(dossier.since ?? step.on).cultivation.filedWithin.of,
  }),
  require: ({ recognized, filed, within }) =>
    filed !== undefined && recognized !== undefined && isWithin(filed, recognized, within.count),
  else: "warn",
  says: {
    en: ({ recognized, filed, within }) =>
      `recognized on ${en.day(recognized)}; filing: ${en.onFile(filed)}; at most ${en.quantity(within)} between`,
    zh: ({ recognized, filed, within }) =>
      `${zh.day(recognized)}确定；备案：${zh.onFile(filed)}；间隔不超过${zh.quantity(within)}`,
  },
  due: {
    from: ({ since }) => anchor("recognize", since),
    within: ({ cultivation }) => cultivation.filedWithin,
    step: "file",
    met: ({ filed: { recognition } }) => recognition,
  },
  breach: { late: true },
});
