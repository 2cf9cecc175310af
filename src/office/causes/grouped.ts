import type { Irregularity } from "../../answers/audit/irregularity.js";
import { type Subject, subjectOf } from "./subject.js";

/** Irregularities that come of one fault, and what it is about. */
export interface Group {
  readonly subject: Subject;
  readonly items: Found;
}

/** Irregularities, at least one. */
export type Found = readonly [Irregularity, ...Irregularity[]];

/** Irregularities by the fault that they come of, in the order in which each shows first. */
export const grouped = (irregularities: readonly Irregularity[]): readonly Group[] => {
  const groups = new Map<string, { subject: Subject; items: [Irregularity, ...Irregularity[]] }>();
  const add = (key: string, subject: Subject, one: Irregularity): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { subject, items: [one] });
    else group.items.push(one);
  };
  const lacking = new Map<number, string[]>();
  const faults = irregularities.filter(({ kind }) => kind !== "unrecorded" && kind !== "corrected");
  for (const one of faults) {
    const subject = subjectOf(one);
    if (subject.of !== "step") continue;
    const key = keyOf(one, subject);
    lacking.set(one.minute, [...(lacking.get(one.minute) ?? []), key, folderOf(one)]);
  }
  for (const one of faults) {
    const subject = subjectOf(one);
    const [key] = subject.of === "rule" ? keysLike(one, lacking.get(one.minute)) : [];
    add(key ?? keyOf(one, subject), key === undefined ? subject : stepIn(faults, key), one);
  }
  return [...groups.values()];
};

/** Of the steps that a minute lacks, the one whose rules speak of the same, or of a missing step the first. */
const keysLike = (one: Irregularity, lacking: readonly string[] = []): readonly string[] => {
  const same = lacking.indexOf(folderOf(one));
  if (same > 0) return lacking.slice(same - 1, same);
  return one.kind === "missing-step" ? lacking.slice(0, 1) : [];
};

const stepIn = (faults: readonly Irregularity[], key: string): Subject => {
  const one = faults.find((each) => subjectOf(each).of === "step" && keyOf(each, subjectOf(each)) === key);
  return one === undefined ? { of: "rule" } : subjectOf(one);
};

/** Rules of one folder are about one thing: `talk.held` and `talk.within-a-month`. */
const folderOf = ({ rule }: Irregularity): string => rule?.split(".")[0] ?? "";

const keyOf = (one: Irregularity, subject: Subject): string => {
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
      return JSON.stringify([one.kind, one.rule ?? one.minute, "measured" in one ? measuredIn(one.measured) : ""]);
  }
};

/** A screening is made twice: once before the admission, and again before the conversion. */
const roundOf = (one: Irregularity, { step }: Subject & { readonly of: "step" }): string =>
  again.has(step) && probation.has(one.step ?? "") ? "probation" : "";

const again: ReadonlySet<string> = new Set(["screen", "consult", "poll"]);
const probation: ReadonlySet<string> = new Set(["convert", "extend", "cancel", "approve-conversion"]);

/** What was measured, without the step at which. */
const measuredIn = (measured: object): string => JSON.stringify({ ...measured, step: undefined });
