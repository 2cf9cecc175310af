import type { Day } from "../../kernel/day.js";
import { firstOf, isBefore, type ToldDay } from "../../kernel/told-day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { dayOf } from "../evidence.js";
import { bring } from "../remedy.js";
import type { Bilingual } from "../source.js";
import type { Mendable } from "./kind.js";

/** The day on which people were named, and the day on which another branch took the file over; each if it is on file. */
export interface SinceMove {
  readonly named: ToldDay | undefined;
  readonly received: Day | undefined;
}

/** People were named by the branch that holds the file now, and not by one that the person left. */
// @__NO_SIDE_EFFECTS__
export function sinceTheMove(step: "name-sponsors" | "assign-mentors", what: Bilingual): Mendable<SinceMove> {
  return {
    measure: ({ dossier }) => ({ named: dayOf(dossier, step), received: dossier.received }),
    require: ({ named, received }) => {
      if (named === undefined || received === undefined) return true;
      if (isBefore(named, received)) return false;
      return received <= firstOf(named) || awaits([{ step, field: "on" }]);
    },
    says: {
      en: ({ named, received }) =>
        `${what.en}: ${en.onFile(named)}; ${received === undefined ? "no move at this stage" : `taken over: ${en.day(received)}`}`,
      zh: ({ named, received }) =>
        `${what.zh}：${zh.onFile(named)}；${received === undefined ? "本阶段未转入" : `转入：${zh.day(received)}`}`,
    },
    remedy: () => bring({ step }),
  };
}
