import { daysBetween } from "../../kernel/day.js";
import { firstOf, isWholeDay, lastOf, type ToldDay } from "../../kernel/told-day.js";
import type { Cause, CauseLine, CausePlace } from "./cause.js";
import type { Found, Group } from "./grouped.js";
import { isBreach, type Judged } from "./judged.js";
import type { Placed } from "./placed.js";
import type { Subject } from "./subject.js";

/** The column that each minute came from, as `readLedger` says it. */
export type From = readonly { readonly minute: number; readonly column: string }[];

/** The one of several irregularities whose clause and effect stand for all. */
const gravestOf = (items: Found): Judged =>
  graver.reduce<Judged | undefined>((found, is) => found ?? items.find(is), undefined) ?? items[0];

/** From the gravest on: nothing was decided, the procedure goes back to a step of its own, any effect, a rule that was broken. */
const graver: readonly ((one: Judged) => boolean)[] = [
  ({ effect }) => effect?.kind === "unrecognized" || effect?.kind === "to-be-analyzed",
  ({ effect }) => effect?.kind === "redo-from" && effect.step !== "file",
  ({ effect }) => effect !== undefined,
  isBreach,
];

/** What is said of a group of irregularities in a file that stands in order, without what follows from it. */
export const lineOf = (group: Group, file: readonly Placed[], from: From): Omit<CauseLine, "follows"> => {
  const { subject, items } = group;
  const [{ step, on, minute }] = items;
  const one = gravestOf(items);
  const at = [placeAt(minute, on, from, fieldOf(subject))];
  if (!isBreach(one))
    return { cause: { kind: "without-rule", step, on, effect: undefined, cites: undefined, irregularity: one }, at };
  const { finding, effect, cites } = one;
  const shown = { step, on, effect, cites };
  if (subject.of !== "step") return { cause: { kind: kindOf(subject, one), ...shown, finding } as Cause, at };
  const missing = { ...shown, missing: subject.step };
  const later = laterIn(file, minute, on, subject);
  if (later === undefined) return { cause: { kind: "missing", ...missing, record: subject.record }, at };
  const made = later.minute.on;
  const days = isWholeDay(on) && isWholeDay(made) ? daysBetween(on, made) : undefined;
  return { cause: { kind: "made-later", ...missing, made, days }, at, later: { minute: later.place, on: made } };
};

/** A place with the column that it came from, where it is known. */
export const placeAt = (minute: number, on: string, from: From, field?: string): CausePlace => {
  const column = from.find((one) => one.minute === minute)?.column;
  return { minute, on, ...(field !== undefined && { field }), ...(column !== undefined && { column }) };
};

const fieldOf = (subject: Subject): string | undefined =>
  subject.of === "fact" ? subject.field : subject.of === "count" ? "ballot" : undefined;

const kindOf = (subject: Subject, { kind }: Judged) => {
  if (kind === "unknown") return "unknown";
  if (subject.of === "count") return "count";
  return kind === "late" || kind === "not-modelled" ? kind : "against-rule";
};

/** The step that was lacking on a day, where it stands later in the same part of the file. */
const laterIn = (
  file: readonly Placed[],
  relying: number,
  on: ToldDay,
  { step, record }: Subject & { readonly of: "step" },
): Placed | undefined => {
  const after = file.slice(file.findIndex(({ place }) => place === relying) + 1);
  for (const one of after) {
    const { minute } = one;
    if (minute.step === step && (record === undefined || !("record" in minute) || minute.record === record))
      return lastOf(minute.on) >= firstOf(on) ? one : undefined;
    if (minute.step === "approve-admission" && inBoth.has(step)) return undefined;
  }
  return undefined;
};

/** Steps that are made anew in probation: there they are no late ones of the candidate. */
const inBoth: ReadonlySet<string> = new Set(["screen", "consult", "poll", "notice", "examine"]);
