import type { StepName } from "../../domain/ladder.js";

/** One minute that a row may come to: its step, who takes it, what it is about, and the name that `kept` has for it. */
export interface Slot {
  readonly step: StepName;
  readonly by: "branch" | "general-branch" | "committee" | "county-department";
  readonly keeps: readonly string[];
  readonly about?: Readonly<Record<string, string>>;
}

const slot = (step: StepName, by: Slot["by"] = "branch", keeps: readonly string[] = [step]): Slot => ({
  step,
  by,
  keeps,
});
const filed = (record: string, by: Slot["by"] = "committee"): Slot => ({
  ...slot("file", by, [`file:${record}`]),
  about: { record },
});
const ended = (why: string): Slot => ({ ...slot("withdraw"), about: { why } });
const noticed = (purpose: string): Slot => ({ ...slot("notice"), about: { for: purpose } });

/** What a row may come to, in the order of the procedure. */
export const slots = {
  apply: slot("apply"),
  talk: slot("talk"),
  "notice:recognition": noticed("recognition"),
  recognize: slot("recognize"),
  "file:recognition": filed("recognition"),
  "assign-mentors": slot("assign-mentors", "branch", []),
  "assign-mentors:changed": slot("assign-mentors", "branch", []),
  examine: slot("examine"),
  "notice:nomination": noticed("nomination"),
  nominate: slot("nominate"),
  "file:nomination": filed("nomination"),
  "name-sponsors": slot("name-sponsors", "branch", []),
  vet: slot("vet"),
  train: slot("train", "committee", ["train", "train.days"]),
  screen: slot("screen", "branch", ["screen@candidate"]),
  notice: slot("notice"),
  "notice:admission": noticed("admission"),
  prereview: slot("prereview", "committee"),
  "fill-form": slot("fill-form"),
  admit: slot("admit"),
  deliberate: slot("deliberate", "general-branch"),
  interview: slot("interview", "committee"),
  "approve-admission": slot("approve-admission", "committee"),
  "file:admission": filed("admission", "county-department"),
  place: slot("place"),
  swear: slot("swear"),
  observe: slot("observe"),
  petition: slot("petition"),
  "screen@probationer": slot("screen", "branch", ["screen@probationer"]),
  "notice:conversion": noticed("conversion"),
  extend: slot("extend"),
  "approve-extension": slot("approve-extension", "committee"),
  convert: slot("convert"),
  "approve-conversion": slot("approve-conversion", "committee"),
  cancel: slot("cancel"),
  "approve-cancellation": slot("approve-cancellation", "committee"),
  archive: slot("archive"),
  "withdraw:own-wish": ended("own-wish"),
  "withdraw:ended": ended("ended"),
} as const satisfies Readonly<Record<string, Slot>>;

/** The name of a slot. */
export type SlotName = keyof typeof slots;

/** The slots in the order of the procedure. */
export const slotNames = Object.keys(slots) as readonly SlotName[];
