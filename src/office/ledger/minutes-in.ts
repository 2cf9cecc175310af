import type { Minute, Ruling } from "../../domain/minute.js";
import { saysNo } from "../../domain/says-no.js";
import type { Told } from "../../domain/told.js";
import { editionIdOn } from "../../policy/editions/editions.js";
import type { Shared } from "./bodies-of.js";
import { type Cells, unknownDay } from "./cells-of.js";
import { lengthOf, type Span } from "./days-in.js";
import type { Draft, FactColumn } from "./drafts-of.js";
import type { Slot } from "./slots.js";
import { withWritten } from "./with-written.js";

/** A minute that a row came to, its day, and the column that it came from. */
export interface Drawn {
  readonly on: string;
  readonly column: string;
  readonly minute: Minute;
}

type Facts = Record<string, unknown>;

/** The minutes that a row comes to by one draft: one for each day that it tells, and none where it tells nothing of it. */
export const minutesIn = (
  { slot, day, facts: columns }: Draft,
  cells: Cells,
  by: Readonly<Record<Slot["by"], Shared>>,
  person: string | undefined,
): readonly Drawn[] => {
  const { facts, shown } = factsIn(columns, cells);
  const days = day === undefined ? [] : cells.spans(day);
  const from = days.length > 0 ? day : shown;
  if (from === undefined) return [];
  if (slot.step === "apply" && person !== undefined) facts["person"] = { id: person, ...Object(facts["person"]) };
  return (days.length > 0 ? days : [unknownDay]).map((span) => {
    const on = typeof facts["until"] === "string" ? facts["until"] : span.until; // a notice is recorded when it is over
    const told = { step: slot.step, on, by: by[slot.by], ...slot.about, ...spanOf(slot.step, span), ...facts };
    return { on, column: from.header, minute: minuteOf(Object(told)) };
  });
};

/** The facts that columns tell of a minute, and the first column that shows by them that its step was taken. */
const factsIn = (columns: readonly FactColumn[], cells: Cells) => {
  const facts: Facts = {};
  let shown: FactColumn | undefined;
  for (const column of columns) {
    const { within, name, reads, aside } = column;
    const value = cells.fact(column, reads);
    if (value === undefined) continue;
    if (!aside) shown ??= column;
    if (value === unknownDay.from) continue;
    if (within !== undefined) facts[within] ??= {};
    const into: Facts = within === undefined ? facts : Object(facts[within]);
    into[name] = joined(into[name], value);
  }
  if (facts["ballot"] !== undefined) facts["ballot"] = withWritten(Object(facts["ballot"]));
  return { facts, shown };
};

/** What two columns tell of one list, each person once; and of anything else, what the last one tells. */
const joined = (one: unknown, other: unknown): unknown => {
  if (!Array.isArray(one) || !Array.isArray(other)) return other;
  return [...new Map([...one, ...other].map((each) => [each.id, each])).values()];
};

/** What the days of a step say besides its day: how long a notice hung, and how many days a training took. */
const spanOf = (step: string, span: Span): Facts => {
  if (step === "notice" && span.from !== span.until) return { from: span.from, until: span.until };
  const days = step === "train" ? lengthOf(span) : undefined;
  return days === undefined ? {} : { days };
};

/** A step of a ledger as a minute: what it does not say was decided is granted, as minutes from elsewhere are read. */
const minuteOf = (step: Told & Partial<Ruling>): Minute => {
  const ruling: Ruling = {
    verdict: step.verdict ?? (saysNo(step) ? "deny" : "grant"),
    because: [],
    under: { policy: "elsewhere", edition: editionIdOn(step.on) },
  };
  return Object.assign(step, ruling) as Minute; // nobody else has the step yet
};
