import type { Records } from "../../domain/dossier.js";
import type { Day } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { type Awaited, awaits } from "../answer.js";
import type { Bilingual } from "../source.js";
import type { Kind } from "./kind.js";

/** The day of a paper or an act; `day` is missing where it is not on file. */
export interface OnFile {
  readonly day: Day | undefined;
}

/** Something is on file. Where it is not, the rule is broken, or it awaits the step that would bring it. */
// @__NO_SIDE_EFFECTS__
export function onFile(what: Bilingual, find: (dossier: Records) => Day | undefined, awaited?: Awaited): Kind<OnFile> {
  return {
    measure: ({ dossier }) => ({ day: find(dossier) }),
    require: ({ day }) => day !== undefined || (awaited !== undefined && awaits([awaited])),
    says: {
      en: ({ day }) => `${what.en}: ${en.onFile(day)}`,
      zh: ({ day }) => `${what.zh}：${zh.onFile(day)}`,
    },
  };
}
