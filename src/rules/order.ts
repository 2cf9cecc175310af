import { stepNames } from "../domain/ladder.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { lastDay } from "./evidence.js";
import { waitUntil } from "./remedy.js";
import { rule } from "./rule.js";

/** A file is kept in the order of its days: no step before the last one's day. */
export const forward = rule({
  id: "order.forward",
  text: {
    en: "The steps are taken one after another, and none is dated back before the last one on file.",
    zh: "各步骤依次进行，不得早于档案中最近一步的日期。",
  },
  steps: stepNames,
  measure: ({ dossier, step }) => ({ on: step.on, last: lastDay(dossier) }),
  require: ({ on, last }) => last === undefined || on >= last,
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ on, last }) => `dated ${en.day(on)}; last step: ${en.day(last)}`,
    zh: ({ on, last }) => `日期为${zh.day(on)}；最近一步：${zh.day(last)}`,
  },
  remedy: ({ last }) => waitUntil(last),
  breach: { effect: { broken: "none" } }, // no article speaks of the order of a file
});
