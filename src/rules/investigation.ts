import { cellsToHear, heardAt, heardWhere } from "../domain/heard.js";
import { type Day, isWithin } from "../kernel/day.js";
import type { Quantity } from "../kernel/quantity.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { unrecognized } from "./breach.js";
import { anchor } from "./due.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** A bilateral investigation hears every source on the list, at both places. */
export const full = rule({
  id: "investigation.full",
  text: {
    en: "At both places conduct is looked into, and police, family planning, commerce and tax are asked; where the person works, the employer and the community.",
    zh: "在从业（居住）所在地和原籍地实行双边考察，听取单位、街道社区意见，并征求两地公安、计生、工商、税务等部门意见。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier }, { investigation }) => {
    const cells = cellsToHear(dossier, investigation.cells.items);
    return {
      needed: cells.length,
      missing: cells.filter((cell) => heardAt(dossier, cell) === undefined),
    };
  },
  require: ({ needed, missing }) => {
    if (needed === 0) return awaits([]);
    return missing.length === 0 || awaits(missing.map((cell) => ({ step: "consult", ...cell })));
  },
  else: "bar",
  says: {
    en: ({ needed, missing }) =>
      `opinions heard: ${needed - missing.length} of ${needed}; still to hear: ${en.cells(missing)}`,
    zh: ({ needed, missing }) =>
      `应听取意见${needed}项，已听取${needed - missing.length}项；尚缺：${zh.cells(missing)}`,
  },
});

/** An opinion speaks for six months; after that the source is asked again. */
export const fresh = rule({
  id: "investigation.fresh",
  text: {
    en: "An opinion goes stale six months after it was filed, by our default.",
    zh: "所征求的意见自记录之日起六个月内有效（本库默认）。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier, step, termsOn }, { investigation }) => {
    const fresh = (on: Day | undefined): Quantity => termsOn(on ?? step.on).investigation.fresh.of;
    const stale = cellsToHear(dossier, investigation.cells.items).filter((cell) => {
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
      const days = cellsToHear(dossier, investigation.cells.items).flatMap((cell) => heardAt(dossier, cell)?.on ?? []);
      return anchor("consult", days.sort()[0]); // the oldest, of those that are listed
    },
    within: ({ investigation }) => investigation.fresh,
    step: "consult",
  },
});

/** An adverse opinion of the police bars, at whichever place it was given, until the police there say otherwise. */
export const noneAdverse = rule({
  id: "investigation.none-adverse",
  text: {
    en: "The departments at both places are asked; by our default, an adverse answer from the police stands in the way.",
    zh: "征求两地相关职能部门意见；本库默认公安机关持否定意见的，不得继续。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier }) => ({
    adverse: heardWhere(dossier, ({ source, opinion }) => source === "police" && opinion === "adverse"),
  }),
  require: ({ adverse }) => adverse.length === 0,
  else: "bar",
  says: {
    en: ({ adverse }) => `adverse opinions that bar: ${en.cells(adverse)}`,
    zh: ({ adverse }) => `构成障碍的否定意见：${zh.cells(adverse)}`,
  },
  breach: { effect: { broken: unrecognized } }, // the essay's investigation, C3
});

/** An adverse opinion of another source, or a reserved one of any, is for people to weigh: it warns. */
export const doubtsWeighed = rule({
  id: "investigation.doubts-weighed",
  text: {
    en: "By our default, doubts that do not bar are shown to the people who decide.",
    zh: "所征求的意见有保留或者否定的，提请组织研究（本库默认）。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier }) => ({
    doubts: heardWhere(
      dossier,
      ({ source, opinion }) => opinion === "reserved" || (opinion === "adverse" && source !== "police"),
    ),
  }),
  require: ({ doubts }) => doubts.length === 0,
  else: "warn",
  says: {
    en: ({ doubts }) => `opinions to weigh: ${en.cells(doubts)}`,
    zh: ({ doubts }) => `需研究的意见：${zh.cells(doubts)}`,
  },
});
