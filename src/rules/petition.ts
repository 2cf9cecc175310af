import { dayOf } from "./evidence.js";
import { onFile } from "./kinds/on-file.js";
import { rule } from "./rule.js";

/** Nobody is converted who has not asked to be. */
export const made = rule({
  id: "petition.made",
  text: {
    en: "The probationer applies for full membership in writing; the petition may be handed in before probation ends.",
    zh: "预备党员本人提出书面转正申请，可以在预备期满前提出。",
  },
  steps: ["convert"],
  ...onFile({ en: "petition for full membership", zh: "转正申请" }, (dossier) => dayOf(dossier, "petition"), {
    step: "petition",
  }),
  else: "bar",
});
