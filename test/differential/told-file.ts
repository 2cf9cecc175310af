import { readMinutes } from "fazhan/io";
import { type Chart, chart, nameOf, onDay } from "./chart.js";
import type { Minute } from "./career.js";
import { branch } from "./payloads.js";
import { carriedBy, denied } from "./told-step.js";

// A file that is told in few words, `step:day`, made into minutes as `prolog/files.pl` makes it into events. One branch does
// all that a branch does.

/** The minutes that were told of, up to and without the step that is asked. */
export const fileTold = (told: string, asked: string): readonly Minute[] => {
  const words = told.split(" ").map((word) => word.split(":"));
  return inNewHands(unfolded(words, chart, nameOf(asked), words[0]?.[1] ?? ""));
};

/** The step that is asked, on its day, by the body that holds the file. */
export const stepAsked = (step: string, on: string, file: readonly Minute[]): Minute => {
  const [minute] = stepsAsked(step, on, file);
  if (minute === undefined) throw new Error(step);
  return minute;
};

/** The same, where it is several: all opinions that are heard, the polls of both places. */
export const stepsAsked = (step: string, on: string, file: readonly Minute[]): readonly Minute[] =>
  inNewHands([...file, ...onDay(on, carriedBy(step))]).slice(file.length);

/** Minutes as the library reads them. */
export const read = (minutes: readonly Minute[]) => {
  const file = readMinutes(minutes);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.minutes;
};

const unfolded = (told: readonly string[][], due: Chart, asked: string, day: string): readonly Minute[] => {
  const [[step = "", when = ""] = [], ...rest] = told;
  if (step === "") return happened(day, due.slice(0, Math.max(0, at(due, asked))));
  const [index, on] = [at(due, nameOf(step)), when === "never" ? day : when];
  if (index === -1) return [...denied(step, onDay(on, carriedBy(step))), ...unfolded(rest, due, asked, on)];
  const itself = when === "never" ? [] : denied(step, onDay(on, carriedBy(step)));
  return [...happened(on, due.slice(0, index)), ...itself, ...unfolded(rest, due.slice(index + 1), asked, on)];
};

const at = (due: Chart, step: string): number => due.findIndex(([name]) => name === step);
const happened = (on: string, done: Chart): readonly Minute[] => done.flatMap(([, minutes]) => onDay(on, minutes));

// Whatever a branch does after a transfer, it is the new one that does it.
const inNewHands = (minutes: readonly Minute[]): readonly Minute[] => {
  const moved = minutes.findIndex(({ step, to }) => step === "transfer" && to !== branch);
  return minutes.map((minute, index) => {
    const later = moved !== -1 && index > moved && (minute.by as { readonly id: string }).id === branch.id;
    return {
      ...minute,
      ...(minute.step === "transfer" && minute.to !== branch && { to: newHolder }),
      ...(later && { by: newHolder }),
    };
  });
};

const newHolder = { ...branch, id: "b-99" };
