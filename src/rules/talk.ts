import { anchor } from "./due.js";
import { sinceAt } from "./evidence.js";
import { onFile } from "./kinds/on-file.js";
import { within } from "./kinds/within.js";
import { rule } from "./rule.js";

/** Nobody is recognized as an activist whom the organization has not talked with. */
export const held = rule({
  id: "talk.held",
  text: {
    en: "The organization sends someone to talk with the applicant.",
    zh: "党组织应当派人同入党申请人谈话。",
  },
  steps: ["recognize"],
  ...onFile({ en: "talk with the applicant", zh: "与申请人谈话" }, (dossier) => dossier.days.talk, {
    step: "talk",
  }),
  else: "bar",
});

/** The talk follows the application within a month. While it is outstanding, the day at hand is measured. */
export const withinAMonth = rule({
  id: "talk.within-a-month",
  text: {
    en: "The talk takes place within one month of receiving the application.",
    zh: "收到入党申请书后，应当在一个月内谈话。",
  },
  steps: ["talk", "recognize"],
  ...within({
    began: { en: "application", zh: "申请" },
    from: ({ dossier }) => sinceAt("applicant", dossier),
    done: { en: "talk", zh: "谈话" },
    on: ({ dossier, step }) => dossier.days.talk ?? (step.step === "talk" ? step.on : undefined),
    within: ({ talk }) => talk.within,
    awaited: { step: "apply" },
  }),
  else: "warn",
  due: {
    from: ({ since }) => anchor("apply", since),
    within: ({ talk }) => talk.within,
    met: ({ days }) => days.talk,
  },
  breach: { late: true },
});
