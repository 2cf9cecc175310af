import type { StepName } from "../../domain/ladder.js";
import type { Step } from "../../domain/step.js";
import type { Day } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { toldDayOf } from "../evidence.js";
import { bring } from "../remedy.js";
import type { Bilingual } from "../source.js";
import type { Mendable } from "./kind.js";

/** The last examination of a kind: its day, and whether it passed. Both are missing where there was none. */
export interface Examined {
  readonly day: Day | undefined;
  readonly passed: boolean | undefined;
}

/** The last examination of a kind passed. Where there was none, it is awaited. */
// @__NO_SIDE_EFFECTS__
export function passed<K extends "vet" | "screen" | "prereview">(
  step: K & StepName,
  what: Bilingual,
  passes: (last: Step<K>) => boolean,
): Mendable<Examined> {
  return {
    measure: ({ dossier: { latest } }) => {
      const last = latest[step] as Step<K> | undefined; // the step of this name is of this kind
      return { day: toldDayOf(last), passed: last && passes(last) };
    },
    require: ({ day, passed }) => (day === undefined ? awaits([{ step }]) : passed === true),
    says: {
      en: ({ day, passed }) => `${what.en}: ${en.onFile(day)}${passed === false ? ", not passed" : ""}`,
      zh: ({ day, passed }) => `${what.zh}：${zh.onFile(day)}${passed === false ? "，未通过" : ""}`,
    },
    remedy: () => bring({ step }),
  };
}
