import type { Body, Duty } from "../../domain/body.js";
import type { StepName } from "../../domain/ladder.js";
import type { Person } from "../../domain/person.js";
import type { Carried, Step } from "../../domain/step.js";
import { addDays, type Day, later } from "../../kernel/day.js";
import type { Policy } from "../../policy/policy.js";
import type { Round } from "../choices.js";
import { between, inTurn } from "../counts.js";

/** A round of a career as it is being written: its steps so far, the day it has come to, and who holds the file. */
export interface Diary {
  readonly policy: Policy;
  readonly round: Round;
  readonly steps: readonly Step[];
  readonly day: Day;
  readonly person: Person;
  readonly holder: Body;
  readonly partner: { readonly body: Body; readonly duties: readonly Duty[] } | undefined;
  /** Whether it can go no further under this policy. */
  readonly over: boolean;
}

/** A part of a career: it writes its steps into the diary and hands it on. */
export type Chapter = (diary: Diary) => Diary;

/** A step that is still to be dated, and signed by the holder unless somebody else is named. */
export type Entry = { [K in StepName]: { readonly step: K; readonly by?: Body } & Carried[K] }[StepName];

/** The chapters one after the other, as one. */
export const inOrder =
  (...chapters: readonly Chapter[]): Chapter =>
  (diary) =>
    chapters.reduce((written, chapter) => chapter(written), diary);

/** Writes a step some days after the last one: at least and at most as many as given, at the pace of the round. */
export const write = (diary: Diary, entry: Entry, days: readonly [fewest: number, most: number] = [0, 14]): Diary => {
  const { round, steps } = diary;
  if (diary.over || (round.leftOut.includes(entry.step) && !isDemanded(entry))) return diary;
  const day = addDays(diary.day, between(...days, inTurn(round.pace, diary)));
  return { ...diary, day, steps: [...steps, { by: diary.holder, ...entry, on: day } as Step] }; // an entry with its day and body
};

/** Whether an entry is made though the round leaves out steps of its kind: the filing of a nomination is asked for. */
const isDemanded = (entry: Entry): boolean => entry.step === "file" && entry.record === "nomination";

/** A chapter of one step. */
export const entry =
  (step: Entry, days?: readonly [fewest: number, most: number]): Chapter =>
  (diary) =>
    write(diary, step, days);

/** The diary opened again on a day, or left as it is where that day is past. */
export const waitUntil = (diary: Diary, day: Day): Diary => ({ ...diary, day: later(diary.day, day) });
