import { dayOf } from "./evidence.js";
import { onFile } from "./kinds/on-file.js";
import { rule } from "./rule.js";

/** A probationer has been observed during probation. */
export const made = rule({
  id: "observation.made",
  text: {
    en: "A probationer goes on being educated and observed.",
    zh: "对预备党员继续进行教育和考察。",
  },
  steps: ["convert"],
  ...onFile({ en: "observation during probation", zh: "预备期教育考察" }, (dossier) => dayOf(dossier, "observe")),
  else: "warn",
  breach: { late: true },
});
