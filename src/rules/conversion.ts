import type { Records } from "../domain/dossier.js";
import { type Day, later } from "../kernel/day.js";
import { allHeard } from "./kinds/all-heard.js";
import { within } from "./kinds/within.js";
import { rule } from "./rule.js";

/** When probation is over, or a postponement of it, the branch decides promptly. */
export const onTime = rule({
  id: "conversion.on-time",
  text: {
    en: "When probation is over, the branch decides promptly; by our default, within a month.",
    zh: "预备期满，党支部应当及时讨论其能否转为正式党员（本库默认为一个月内）。",
  },
  steps: ["convert", "extend", "cancel"],
  ...within({
    began: { en: "decision due", zh: "应当讨论" },
    from: ({ dossier }) => decisionDue(dossier),
    done: { en: "decision", zh: "讨论" },
    within: ({ conversion }) => conversion.decidedWithin,
  }),
  else: "warn",
  once: true,
  waivable: true,
  due: {
    from: (dossier) => {
      const from = decisionDue(dossier);
      return dossier.since !== undefined && from !== undefined ? { step: "admit", on: dossier.since, from } : undefined;
    },
    within: ({ conversion }) => conversion.decidedWithin,
    met: ({ resolution }) => resolution?.on,
  },
  breach: { late: true },
});

/** The day on which a decision on conversion falls due: the end of probation, or the day it was put off to. */
const decisionDue = ({ ends, latest }: Records): Day | undefined =>
  ends === undefined ? undefined : later(ends, latest.postpone?.until ?? ends);

/** Before a conversion the Party group, the members and the masses are heard. */
export const opinionsHeard = rule({
  id: "conversion.opinions-heard",
  text: {
    en: "The Party group, the members and the masses are heard.",
    zh: "听取党小组、党员和群众的意见。",
  },
  steps: ["convert"],
  ...allHeard("convert", ({ conversion }) => conversion.opinions),
  else: "bar",
});
