import type { Breach } from "../../answers/audit/irregularity.js";
import type { StepName } from "../../domain/ladder.js";
import { isBreach, type Judged } from "./judged.js";
import type { Placed } from "./placed.js";
import { type Subject, subjectOf } from "./subject.js";

/** Irregularities that come of one fault, and what it is about. */
export interface Group {
  readonly subject: Subject;
  readonly items: Found;
}

/** Irregularities, at least one. */
export type Found = readonly [Judged, ...Judged[]];

/** A step that a minute lacks: the group it makes, and the folder of the rules that speak of it. */
interface Lack {
  readonly key: string;
  readonly folder: string;
  readonly subject: Subject & { readonly of: "step" };
}

/** Irregularities by the fault that they come of, in the order in which each shows first. */
export const grouped = (faults: readonly Judged[], file: readonly Placed[] = []): readonly Group[] => {
  const groups = new Map<string, { subject: Subject; items: [Judged, ...Judged[]] }>();
  const lacking = new Map<number, Lack[]>();
  for (const one of faults) {
    const subject = subjectOf(one);
    if (subject.of !== "step") continue;
    const lack = { key: keyOf(one, subject), folder: folderOf(one), subject };
    lacking.set(one.minute, [...(lacking.get(one.minute) ?? []), lack]);
  }
  for (const one of faults) {
    const own = subjectOf(one);
    const lack = lackBehind(one, own, lacking, file);
    const { key, subject } = lack ?? { key: keyOf(one, own), subject: own };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { subject, items: [one] });
    else group.items.push(one);
  }
  return [...groups.values()];
};

/**
 * The step whose lack an irregularity comes of: one whose rules speak of the same, or of a missing step the first. A step
 * that is on file and yet missed, since the stage that it leads to was never reached, comes of what leads out of the stage;
 * a step that is too late for its stage, of the minute before that lacked it.
 */
const lackBehind = (
  one: Judged,
  own: Subject,
  lacking: ReadonlyMap<number, readonly Lack[]>,
  file: readonly Placed[],
): Lack | undefined => {
  const here = lacking.get(one.minute) ?? [];
  if (own.of === "step")
    return isBefore(file, own.step, one.minute) ? here.find(({ folder }) => folder === "ladder") : undefined;
  if (own.of !== "rule") return undefined;
  if (one.rule === "ladder.closed") return lacked(one.step, one.minute, lacking, file);
  return here.find(({ folder }) => folder === folderOf(one)) ?? (one.kind === "missing-step" ? here[0] : undefined);
};

/** The first lack of a step that stands in a file after the minute that lacks it. */
const lacked = (
  step: StepName,
  minute: number,
  lacking: ReadonlyMap<number, readonly Lack[]>,
  file: readonly Placed[],
): Lack | undefined =>
  before(file, minute)
    .flatMap(({ place }) => lacking.get(place) ?? [])
    .find(({ subject }) => subject.step === step);

const before = (file: readonly Placed[], minute: number): readonly Placed[] =>
  file.slice(
    0,
    file.findIndex(({ place }) => place === minute),
  );

/** Whether a step stands in a file before a minute. */
const isBefore = (file: readonly Placed[], step: StepName, minute: number): boolean =>
  before(file, minute).some((one) => one.minute.step === step);

/** Rules of one folder are about one thing: `talk.held` and `talk.within-a-month`. */
const folderOf = ({ rule = "" }: Judged): string => rule.replace(/\..*$/, "");

const keyOf = (one: Judged, subject: Subject): string => {
  switch (subject.of) {
    case "step":
      return JSON.stringify(["step", subject.step, subject.record, roundOf(one, subject)]);
    case "fact":
      return JSON.stringify([
        "fact",
        subject.step,
        subject.field,
        subject.step === one.step ? one.minute : "elsewhere",
      ]);
    case "count":
      return JSON.stringify(["count", one.minute]);
    case "rule":
      return JSON.stringify([one.kind, ...(isBreach(one) ? [saidBy(one), measuredIn(one.measured)] : [one.minute])]);
  }
};

/** A screening is made twice: once before the admission, and again before the conversion. */
const roundOf = (one: Judged, { step }: Subject & { readonly of: "step" }): string =>
  again.has(step) && probation.has(one.step) ? "probation" : "";

const again: ReadonlySet<string> = new Set(["screen", "consult", "poll"]);
const probation: ReadonlySet<string> = new Set(["convert", "extend", "cancel", "approve-conversion"]);

/** What makes a breach one with another: its rule, or, of a step that came late, the folder of the rules that limit it. */
const saidBy = (one: Breach): string => (one.kind === "late" ? folderOf(one) : one.rule);

/** What was measured, without the step at which and without the limit: a step that broke two limits came late once. */
const measuredIn = (measured: object): string => JSON.stringify({ ...measured, step: undefined, within: undefined });
