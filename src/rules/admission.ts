import { filedOn } from "./evidence.js";
import { onFile } from "./kinds/on-file.js";
import { within } from "./kinds/within.js";
import { rule } from "./rule.js";

/** Since the 2026 edition the general meeting follows the pre-review within a month. */
export const withinAMonth = rule({
  id: "admission.within-a-month",
  text: {
    en: "The general meeting is held within one month of passing the pre-review.",
    zh: "预审合格后，应当在一个月内召开支部大会讨论。",
  },
  steps: ["admit"],
  ...within({
    began: { en: "pre-review", zh: "预审" },
    from: ({ dossier }) => dossier.latest.prereview?.on,
    done: { en: "meeting", zh: "支部大会" },
    within: ({ prereview }) => prereview.meetingWithin,
  }),
  else: "warn",
  due: {
    from: ({ latest: { prereview } }) =>
      prereview?.outcome === "passed" ? { step: "prereview", on: prereview.on } : undefined,
    within: ({ prereview }) => prereview.meetingWithin,
    met: ({ resolution }) => resolution?.on,
  },
  breach: { late: true },
});

/** An admission is filed one level up. */
export const filed = rule({
  id: "admission.filed",
  text: {
    en: "An approved admission is filed with the organization department one level up.",
    zh: "审批结果报上一级党委组织部门备案。",
  },
  steps: ["convert"],
  ...onFile({ en: "filing of the admission", zh: "预备党员备案" }, (dossier) => filedOn(dossier, "admission")),
  else: "warn",
  breach: { late: true },
});
