import type { Irregularity } from "../../answers/audit/irregularity.js";
import { daysBetween } from "../../kernel/day.js";
import { isWholeDay, lastOf, firstOf } from "../../kernel/told-day.js";
import type { Cause, CauseLine, CausePlace } from "./cause.js";
import type { Found, Group } from "./grouped.js";
import type { Placed } from "./placed.js";
import type { Subject } from "./subject.js";

/** The column that each minute came from, as `readLedger` says it. */
export type From = readonly { readonly minute: number; readonly column: string }[];

/** The one of several irregularities whose clause and effect stand for all. */
export const gravestOf = (items: Found): Irregularity =>
  items.find(({ effect }) => effect !== undefined) ?? items.find((one) => "cites" in one) ?? items[0];

/** What is said of a group of irregularities in a file that stands in order, without what follows from it. */
export const lineOf = (group: Group, file: readonly Placed[], from: From): Omit<CauseLine, "follows"> => {
  const [first] = group.items;
  const one = gravestOf(group.items);
  if (one.kind === "unreadable")
    return { cause: { kind: "unreadable", irregularity: one }, at: [placeAt(one.minute, "unknown", from)] };
  const { subject } = group;
  const shown = { step: first.step ?? "apply", on: first.on ?? "unknown", effect: one.effect, cites: citesOf(one) };
  const at = [placeAt(first.minute, shown.on, from, fieldOf(subject))];
  if (!("finding" in one)) return { cause: { kind: "without-rule", ...shown, irregularity: one }, at };
  const { finding } = one;
  if (subject.of !== "step") return { cause: { kind: kindOf(subject, one), ...shown, finding } as Cause, at };
  const missing = { ...shown, missing: subject.step };
  const later = laterIn(file, first.minute, subject);
  if (later === undefined) return { cause: { kind: "missing", ...missing, record: subject.record }, at };
  const { place, minute } = later;
  const days = isWholeDay(shown.on) && isWholeDay(minute.on) ? daysBetween(shown.on, minute.on) : undefined;
  const cause = { kind: "made-later", ...missing, made: minute.on, days } as const;
  return { cause, at, later: { minute: place, on: minute.on } };
};

/** A place with the column that it came from, where it is known. */
export const placeAt = (minute: number, on: string, from: From, field?: string): CausePlace => {
  const column = from.find((one) => one.minute === minute)?.column;
  return { minute, on, ...(field !== undefined && { field }), ...(column !== undefined && { column }) };
};

const citesOf = (one: Irregularity) => ("cites" in one ? one.cites : undefined);

const fieldOf = (subject: Subject): string | undefined =>
  subject.of === "fact" ? subject.field : subject.of === "count" ? "ballot" : undefined;

const kindOf = (subject: Subject, { kind }: Irregularity) => {
  if (kind === "unknown") return "unknown";
  if (subject.of === "count") return "count";
  return kind === "late" || kind === "not-modelled" ? kind : "against-rule";
};

/** The step that was lacking, where it stands later in the same part of the file. */
const laterIn = (
  file: readonly Placed[],
  relying: number,
  { step, record }: Subject & { readonly of: "step" },
): Placed | undefined => {
  const index = file.findIndex(({ place }) => place === relying);
  const on = file[index]?.minute.on ?? "unknown";
  for (const one of file.slice(index + 1)) {
    const { minute } = one;
    if (minute.step === step && (record === undefined || !("record" in minute) || minute.record === record))
      return lastOf(minute.on) > firstOf(on) ? one : undefined;
    if (minute.step === "approve-admission" && inBoth.has(step)) return undefined;
  }
  return undefined;
};

/** Steps that are made anew in probation: there they are no late ones of the candidate. */
const inBoth: ReadonlySet<string> = new Set(["screen", "consult", "poll", "notice", "examine"]);
