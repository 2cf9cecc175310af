import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { unrecognized } from "../breach.js";
import { rule } from "../rule.js";

/** Probation is extended once. An extension that waits for approval counts. */
export const once = rule({
  id: "extension.once",
  text: {
    en: "Probation may be extended once.",
    zh: "需要继续考察和教育的，可以延长一次预备期。",
  },
  steps: ["extend"],
  measure: ({ dossier }, { extension }) => ({
    before: dossier.extensions + (dossier.resolution?.step === "extend" ? 1 : 0),
    times: extension.times.of,
  }),
  require: ({ before, times }) => before < times.count,
  else: "bar",
  says: {
    en: ({ before, times }) => `extended ${en.times(before)} before; at most ${en.quantity(times)} in all`,
    zh: ({ before, times }) => `此前已延长${before}次；最多${zh.quantity(times)}次`,
  },
  breach: { effect: { broken: unrecognized } }, // D5: a second extension cannot be repeated into a lawful one
});
