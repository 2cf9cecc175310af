import { isWithin } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { cellsToHear, heardAt } from "./heard.js";

/** An opinion speaks for six months; after that the source is asked again. */
export const fresh = rule({
  id: "investigation.fresh",
  cites: {
    hanshou: {
      at: "三(1)(2)",
      text: {
        en: "By our default an opinion goes stale six months after it was filed.",
        zh: "所征求的意见自记录之日起六个月内有效（本库默认）。",
      },
      evidence: "default",
    },
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier, step }, { investigation }) => ({
    stale: cellsToHear(dossier, investigation.cells).filter((cell) => {
      const heard = heardAt(dossier, cell);
      return heard !== undefined && !isWithin(step.on, heard.on, investigation.fresh.of.count);
    }),
    fresh: investigation.fresh.of,
  }),
  require: ({ stale }) => stale.length === 0,
  else: "bar",
  says: {
    en: ({ stale, fresh }) => `opinions older than ${en.quantity(fresh)}: ${en.cells(stale)}`,
    zh: ({ stale, fresh }) => `超过${zh.quantity(fresh)}的意见：${zh.cells(stale)}`,
  },
  remedy: ({ stale }) => bring(...stale.map((cell) => ({ step: "consult", ...cell }) as const)),
});
