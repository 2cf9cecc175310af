import { anchor } from "./due.js";
import { dayOf } from "./evidence.js";
import { onFile } from "./kinds/on-file.js";
import { within } from "./kinds/within.js";
import { rule } from "./rule.js";

/** A probationer has sworn the oath. */
export const sworn = rule({
  id: "oath.sworn",
  text: {
    en: "A probationer swears the oath before the flag.",
    zh: "预备党员必须面向党旗进行入党宣誓。",
  },
  steps: ["convert"],
  ...onFile({ en: "oath", zh: "入党宣誓" }, (dossier) => dayOf(dossier, "swear")),
  else: "warn",
  breach: { late: true },
});

/** Since the 2026 edition the oath normally follows the approval within a month. */
export const withinAMonth = rule({
  id: "oath.within-a-month",
  text: {
    en: "The oath is normally sworn within one month of the approval.",
    zh: "入党宣誓一般应当在审批后一个月内进行。",
  },
  steps: ["swear"],
  ...within({
    began: { en: "approval", zh: "审批" },
    from: ({ dossier }) => dossier.days["approve-admission"],
    done: { en: "oath", zh: "宣誓" },
    within: ({ oath }) => oath.within,
  }),
  else: "warn",
  due: {
    from: ({ days }) => anchor("approve-admission", days["approve-admission"]),
    within: ({ oath }) => oath.within,
    met: ({ days }) => days.swear,
  },
  breach: { late: true },
});
