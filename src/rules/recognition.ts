import { months } from "../kernel/quantity.js";
import { anchor } from "./due.js";
import { filedOn, sinceAt } from "./evidence.js";
import { onFile } from "./kinds/on-file.js";
import { after } from "./kinds/after.js";
import { within } from "./kinds/within.js";
import { rule } from "./rule.js";
import { type Minimum, minimum } from "./terms.js";

/** The recognition of an activist is filed with the higher committee. */
export const filed = rule({
  id: "recognition.filed",
  text: {
    en: "Activists are filed with the higher committee.",
    zh: "确定入党积极分子后报上级党委备案。",
  },
  steps: ["nominate"],
  ...onFile({ en: "filing of the recognition", zh: "入党积极分子备案" }, (dossier) => filedOn(dossier, "recognition")),
  else: "warn",
  breach: { late: true },
});

/** The Rules set no time for the filing; the library takes a month for it. */
export const filedWithinAMonth = rule({
  id: "recognition.filed-within-a-month",
  text: {
    en: "Activists are filed within a month, by our default.",
    zh: "确定入党积极分子后一个月内备案（本库默认）。",
  },
  steps: ["nominate"],
  ...within({
    began: { en: "recognition", zh: "确定入党积极分子" },
    from: ({ dossier }) => sinceAt("activist", dossier),
    done: { en: "filing", zh: "备案" },
    on: ({ dossier }) => dossier.filed.recognition,
    within: ({ cultivation }) => cultivation.filedWithin,
    awaited: { step: "recognize" },
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
    ({ dossier }) => sinceAt("applicant", dossier),
    (_, { lasts }: { readonly lasts: Minimum }) => lasts.of,
    { step: "apply" },
  ),
  else: "bar",
});
