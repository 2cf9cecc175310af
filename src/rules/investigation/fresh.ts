import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { bring } from "../remedy.js";
import { type Day, isWithin } from "../../kernel/day.js";
import type { Quantity } from "../../kernel/quantity.js";
import { anchor } from "../due.js";
import { rule } from "../rule.js";
import { cellsToHear, heardAt } from "./heard.js";

/** An opinion speaks for six months; after that the source is asked again. */
export const fresh = rule({
  id: "investigation.fresh",
  text: {
    en: "By our default an opinion goes stale six months after it was filed.",
    zh: "所征求的意见自记录之日起六个月内有效（本库默认）。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier, step, termsOn }, { investigation }) => {
    const fresh = (on: Day | undefined): Quantity => termsOn(on ?? step.on).investigation.fresh.of;
    const stale = cellsToHear(dossier, investigation.cells).filter((cell) => {
      const heard = heardAt(dossier, cell);
      return heard !== undefined && !isWithin(step.on, heard.on, fresh(heard.on).count);
    });
    const [first] = stale;
    return { stale, fresh: fresh(first && heardAt(dossier, first)?.on) };
  },
  require: ({ stale }) => stale.length === 0,
  else: "bar",
  says: {
    en: ({ stale, fresh }) => `opinions older than ${en.quantity(fresh)}: ${en.cells(stale)}`,
    zh: ({ stale, fresh }) => `超过${zh.quantity(fresh)}的意见：${zh.cells(stale)}`,
  },
  remedy: ({ stale }) => bring(...stale.map((cell) => ({ step: "consult", ...cell }) as const)),
  due: {
    from: (dossier, { investigation }) => {
      if (dossier.resolution !== undefined) return undefined; // evidence ages until a vote has used it
      const days = cellsToHear(dossier, investigation.cells).flatMap((cell) => heardAt(dossier, cell)?.on ?? []);
      return anchor("consult", days.sort()[0]); // the oldest, of those that are listed
    },
    within: ({ investigation }) => investigation.fresh,
    step: "consult",
  },
});
