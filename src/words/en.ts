import type { BodyKind, Duty } from "../domain/body.js";
import type { Cell } from "../domain/investigation.js";
import type { Stage, StepName } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import type { Paper, Voice } from "../domain/step.js";
import { type Day, isWrittenAsDay } from "../kernel/day.js";
import type { Quantity, Unit } from "../kernel/quantity.js";
import type { Share, Threshold } from "../kernel/threshold.js";
import { isMonth, type ToldDay } from "../kernel/told-day.js";
import type { Consequence, Verdict } from "../kernel/verdict.js";
import { bodies, sources, stages, verdicts, voices } from "./en/names.js";

const units: Record<Unit, readonly [one: string, many: string]> = {
  count: ["", ""],
  months: [" month", " months"],
  days: [" day", " days"],
  "working-days": [" working day", " working days"],
  hours: [" class hour", " class hours"],
};

const quantity = ({ unit, count }: Quantity): string => {
  if (unit === "months" && count > 0 && count % 12 === 0) return count === 12 ? "1 year" : `${count / 12} years`;
  return `${count}${units[unit][count === 1 ? 0 : 1]}`;
};

/** Whether a quantity is said of one thing: `1 day`, and a year of twelve months too. */
const isOne = ({ unit, count }: Quantity): boolean => count === 1 || (unit === "months" && count === 12);

/** A quantity with its verb: `1 year is`, `6 months are`. */
const doing = (of: Quantity, one: string, more: string): string => `${quantity(of)} ${isOne(of) ? one : more}`;

/** A count of something: `1 vote`, `2 votes`, `no votes`. */
const many = (count: number | string, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

const threshold = ({ kind, part, whole }: Threshold): string =>
  `${kind === "at-least" ? "at least" : "more than"} ${whole === 100 ? `${part}%` : `${part}/${whole}`}`;

type PlacedShare = Share & { readonly at: Place };

const share = ({ count, of }: Share): string => `${count} of ${of}`;
const shares = (at: readonly PlacedShare[]): string =>
  at.map((one) => (one.of === 0 ? `no valid ballot at ${one.at}` : `${share(one)} at ${one.at}`)).join(", ");
const list = (items: readonly string[]): string => (items.length > 0 ? items.join(", ") : "none");
const cell = ({ source, at }: Cell): string => `${the(sources[source])} at ${at}`;
const the = (name: string): string => `the ${name}`;
const a = (name: string): string => `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;

/** What is not written as a day is free text, and never repeated. */
const day = (of: ToldDay): string => {
  if (of === "unknown") return "a day not on record";
  return isWrittenAsDay(of) || isMonth(of) ? of : "a day that does not exist";
};

/** How the things of the domain are said in English. */
export const en = {
  day: (of: Day | undefined): string => (of === undefined ? "a day not on file" : day(of)),
  onFile: (of: Day | undefined): string => (of === undefined ? "not on file" : `on file, ${day(of)}`),
  quantity,
  people: (who: string, count: number | undefined): string => many(count ?? "an unknown number of", who),
  doing,
  many,
  times: (count: number): string => many(count, "time"),
  range: (from: Quantity, to: Quantity): string =>
    from.count === to.count ? quantity(to) : `${quantity(from)} to ${quantity(to)}`,
  threshold,
  share,
  list,
  cell,
  cells: (cells: readonly Cell[]): string => list(cells.map(cell)),
  shares,
  approve: (at: readonly PlacedShare[]): string =>
    `${shares(at)} ${at.length === 1 && (at[0]?.of === 0 || at[0]?.count === 1) ? "approves" : "approve"}`,
  stage: (stage: Stage): string => a(stages[stage]),
  stages: (of: readonly Stage[]): string => list(of.map((stage) => a(stages[stage]))),
  step: (step: StepName): string => step,
  place: (place: Place): string => place,
  body: (kind: BodyKind): string => a(bodies[kind]),
  voices: (of: readonly string[]): string => list(of.map((voice) => the(voices[voice as Voice]))),
  duties: (of: readonly Duty[]): string => list(of),
  papers: (of: readonly string[]): string => list(of.map((paper) => (paper as Paper).replaceAll("-", " "))),
  verdict: (verdict: Verdict): string => verdicts[verdict],
  consequence: (consequence: Consequence): string => consequence,
};
