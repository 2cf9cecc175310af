import { months } from "../kernel/quantity.js";
import { anchor } from "./due.js";
import { after } from "./kinds/after.js";
import { within } from "./kinds/within.js";
import { rule } from "./rule.js";
import { type Minimum, minimum } from "./terms.js";

/** Who was recognized as an activist is filed with the higher committee, without delay. */
export const filed = rule({
  id: "recognition.filed",
  text: {
    en: "Activists are filed with the higher committee; by our default, within a month.",
    zh: "确定入党积极分子后报上级党委备案（本库默认为一个月内）。",
  },
  steps: ["nominate"],
  ...within({
    began: { en: "recognition", zh: "确定入党积极分子" },
    from: ({ dossier }) => dossier.since,
    done: { en: "filing", zh: "备案" },
    on: ({ dossier }) => dossier.filed.recognition,
    within: ({ cultivation }) => cultivation.filedWithin,
  }),
  else: "warn",
  due: {
    from: ({ since }) => anchor("recognize", since),
    within: ({ cultivation }) => cultivation.filedWithin,
    step: "file",
    met: ({ filed: { recognition } }) => recognition,
  },
  breach: { late: true },
});

/** In Gulin an applicant is recognized no earlier than six months after applying. */
export const afterSixMonths = rule({
  id: "recognition.after-six-months",
  text: {
    en: "An applicant is recognized as an activist at least six months after applying.",
    zh: "递交入党申请书六个月以上，方可确定为入党积极分子。",
  },
  steps: ["recognize"],
  terms: { lasts: minimum(months(6)) },
  ...after(
    { en: "applied", zh: "申请" },
    ({ dossier }) => dossier.since,
    (_, { lasts }: { readonly lasts: Minimum }) => lasts.of,
    { step: "apply" },
  ),
  else: "bar",
});
