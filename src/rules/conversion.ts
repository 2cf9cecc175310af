import type { Records } from "../domain/dossier.js";
import { type Day, isWithin, later } from "../kernel/day.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { missingFrom } from "./evidence.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** When probation is over, or a postponement of it, the branch decides promptly. */
export const onTime = rule({
  id: "conversion.on-time",
  text: {
    en: "When probation is over the branch decides promptly; by our default within a month.",
    zh: "预备期满，党支部应当及时讨论其能否转为正式党员（本库默认为一个月内）。",
  },
  steps: ["convert"],
  measure: ({ dossier, step, termsOn }) => {
    const due = decisionDue(dossier);
    return { due, on: step.on, within: termsOn(due ?? step.on).conversion.decidedWithin.of };
  },
  require: ({ due, on, within }) => due !== undefined && isWithin(on, due, within.count),
  else: "warn",
  says: {
    en: ({ due, on, within }) => `due on ${en.day(due)}, held on ${en.day(on)}; at most ${en.quantity(within)} between`,
    zh: ({ due, on, within }) => `应于${zh.day(due)}讨论，实于${zh.day(on)}讨论；间隔不超过${zh.quantity(within)}`,
  },
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
    en: "The Party group gives its view, and the branch hears members and masses.",
    zh: "党小组提出意见，党支部征求党员和群众的意见。",
  },
  steps: ["convert"],
  measure: ({ step }, { conversion }) => ({
    heard: step.opinions,
    missing: missingFrom(step.opinions, conversion.opinions.items),
  }),
  require: ({ missing }) => missing.length === 0,
  else: "bar",
  says: {
    en: ({ heard, missing }) => `heard: ${en.voices(heard)}; still to hear: ${en.voices(missing)}`,
    zh: ({ heard, missing }) => `已听取：${zh.voices(heard)}；尚未听取：${zh.voices(missing)}`,
  },
  remedy: () => bring({ step: "convert", field: "opinions" }),
});
