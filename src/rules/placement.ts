import { dayOf } from "./evidence.js";
import { onFile } from "./kinds/on-file.js";
import { rule } from "./rule.js";

/** A probationer belongs to a branch and a Party group. */
export const made = rule({
  id: "placement.made",
  text: {
    en: "A probationer is promptly placed in a branch and a Party group.",
    zh: "预备党员应当及时编入党支部和党小组。",
  },
  steps: ["convert"],
  ...onFile({ en: "placing in a branch and a group", zh: "编入党支部和党小组" }, (dossier) => dayOf(dossier, "place")),
  else: "warn",
  breach: { late: true },
});
