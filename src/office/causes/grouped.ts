import { isBreach, type Judged } from "./judged.js";
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
  readonly subject: Subject;
}

/** Irregularities by the fault that they come of, in the order in which each shows first. */
export const grouped = (faults: readonly Judged[]): readonly Group[] => {
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
    const lack = own.of === "rule" ? lackLike(one, lacking.get(one.minute)) : undefined;
    const { key, subject } = lack ?? { key: keyOf(one, own), subject: own };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { subject, items: [one] });
    else group.items.push(one);
  }
  return [...groups.values()];
};

/** Of the steps that a minute lacks, the one whose rules speak of the same, or of a missing step the first. */
const lackLike = (one: Judged, lacking: readonly Lack[] = []): Lack | undefined =>
  lacking.find(({ folder }) => folder === folderOf(one)) ?? (one.kind === "missing-step" ? lacking[0] : undefined);

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
      return JSON.stringify([one.kind, ...(isBreach(one) ? [one.rule, measuredIn(one.measured)] : [one.minute])]);
  }
};

/** A screening is made twice: once before the admission, and again before the conversion. */
const roundOf = (one: Judged, { step }: Subject & { readonly of: "step" }): string =>
  again.has(step) && probation.has(one.step) ? "probation" : "";

const again: ReadonlySet<string> = new Set(["screen", "consult", "poll"]);
const probation: ReadonlySet<string> = new Set(["convert", "extend", "cancel", "approve-conversion"]);

/** What was measured, without the step at which. */
const measuredIn = (measured: object): string => JSON.stringify({ ...measured, step: undefined });
