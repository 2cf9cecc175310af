import type { Ballot } from "../../domain/ballot.js";
import type { Body } from "../../domain/body.js";
import type { InPart } from "../../domain/in-part.js";
import type { Minute, Ruling } from "../../domain/minute.js";
import { saysNo } from "../../domain/says-no.js";
import type { Told } from "../../domain/told.js";
import { editionIdOn } from "../../policy/editions/editions.js";
import type { Columns } from "./columns.js";
import { lengthOf, type Span } from "./days-in.js";
import { type Field, type FieldName, fields, isFieldName } from "./fields.js";
import { inOrder } from "./in-order.js";
import type { LedgerProblem, LedgerProblemCode } from "./ledger-problem.js";
import { factIn, spansIn } from "./fact-in.js";
import { type Slot, type SlotName, slotNames, slots } from "./slots.js";

/** What one row came to: its minutes, the column that each came from, and the cells that could not be read. */
export interface LedgerFile {
  readonly row: number;
  readonly minutes: readonly Minute[];
  readonly from: readonly { readonly minute: number; readonly column: string }[];
  readonly problems: readonly LedgerProblem[];
}

/** A body that every row shares. */
export type Shared = Pick<Body, "kind"> & Partial<Body>;

interface Gathered {
  readonly column: string;
  readonly slot: SlotName;
  readonly on: string;
  readonly minute: Minute;
}

/** One row of a ledger as a file. */
export const fileOf = (
  row: number,
  cellAt: (place: number) => unknown,
  columns: Columns,
  shared: { readonly branch?: Shared | undefined; readonly committee?: Shared | undefined },
): LedgerFile => {
  const problems: LedgerProblem[] = [];
  const columnOf = (name: FieldName): string => columns.headers[columns.at.get(name) ?? -1] ?? "";
  const note = (name: FieldName, code: LedgerProblemCode) => problems.push({ row, column: columnOf(name), code });
  const cellOf = (name: FieldName): unknown => {
    const place = columns.at.get(name);
    return place === undefined ? undefined : cellAt(place);
  };
  const fact = (name: FieldName): unknown => {
    const { reads }: Field = fields[name];
    if (reads === "day" || reads === "days" || reads === "span") return undefined;
    const found = factIn(cellOf(name), reads);
    if (found.is === "wrong") note(name, found.code);
    return found.is === "read" ? found.value : undefined;
  };
  const spans = (name: FieldName): readonly Span[] => {
    const found = spansIn(cellOf(name), fields[name].reads);
    if (found.is === "wrong") note(name, found.code);
    if (found.is === "wrong") return [unknownDay];
    return found.is === "read" ? found.value : [];
  };
  const id = (name: FieldName): { readonly id?: string } => {
    const found = fact(name);
    return typeof found === "string" ? { id: found } : {};
  };
  const person = { ...id("person.name"), ...id("person.id") };
  const by = bodies(shared, id("branch"), id("committee"));
  const gathered = slotNames.flatMap((slot) => gatheredIn(slot, { columns, columnOf, fact, spans, person, by }));
  const told = inOrder(gathered);
  return {
    row,
    minutes: told.map(({ minute }) => minute),
    from: told.map(({ column }, minute) => ({ minute, column })),
    problems: problems.sort(
      (one, other) => columns.headers.indexOf(one.column) - columns.headers.indexOf(other.column),
    ),
  };
};

const unknownDay: Span = { from: "unknown", until: "unknown" };

const bodies = (
  shared: { readonly branch?: Shared | undefined; readonly committee?: Shared | undefined },
  branch: { readonly id?: string },
  committee: { readonly id?: string },
): Readonly<Record<Slot["by"], Shared>> => ({
  branch: shared.branch ?? { kind: "branch", ...branch },
  committee: shared.committee ?? { kind: "committee", ...committee },
  "general-branch": { kind: "general-branch" },
  "county-department": { kind: "county-department" },
});

interface Source {
  readonly columns: Columns;
  readonly columnOf: (name: FieldName) => string;
  readonly fact: (name: FieldName) => unknown;
  readonly spans: (name: FieldName) => readonly Span[];
  readonly person: { readonly id?: string };
  readonly by: Readonly<Record<Slot["by"], Shared>>;
}

/** The names of the facts that do not show by themselves that their step was taken. */
const aside: ReadonlySet<FieldName> = new Set(["apply.person.born", "recognize.recommendedBy"]);

const gatheredIn = (name: SlotName, source: Source): readonly Gathered[] => {
  const { step, by, about }: Slot = slots[name];
  const told: Record<string, unknown> = {};
  let first: FieldName | undefined;
  for (const field of factsOf.get(name) ?? []) {
    const value = source.columns.at.has(field) ? source.fact(field) : undefined;
    if (value === undefined) continue;
    put(told, pathOf.get(field) ?? [field], value);
    if (!aside.has(field)) first ??= field;
  }
  if (name === "apply" && source.person.id !== undefined)
    told["person"] = { ...source.person, ...Object(told["person"]) };
  if (told["ballot"] !== undefined) told["ballot"] = withWritten(Object(told["ballot"]));
  const ownDay = isFieldName(name) ? name : undefined;
  const days = ownDay !== undefined && source.columns.at.has(ownDay) ? source.spans(ownDay) : [];
  const dayOf = days.length > 0 || first === undefined ? days : [unknownDay];
  return dayOf.map((span) => ({
    slot: name,
    on: span.until,
    column: source.columnOf(days.length > 0 && ownDay !== undefined ? ownDay : (first ?? "person.name")),
    minute: minuteOf(Object({ step, on: span.until, by: source.by[by], ...about, ...spanOf(step, span), ...told })),
  }));
};

/** What the days of a step say besides its day: how long a notice hung, and how many days a training took. */
const spanOf = (step: string, span: Span): Readonly<Record<string, unknown>> => {
  if (step === "notice" && span.from !== span.until) return { from: span.from, until: span.until };
  const days = step === "train" ? lengthOf(span) : undefined;
  return days === undefined ? {} : { days };
};

/** The fields of a slot that tell facts of its step. */
const factsOf: ReadonlyMap<SlotName, readonly FieldName[]> = new Map(
  slotNames.map((name) => [
    name,
    Object.entries<Field>(fields).flatMap(([field, { of, fact }]) =>
      of === name && fact !== undefined && isFieldName(field) ? [field] : [],
    ),
  ]),
);

/**
 * The counts of a ballot. A ledger counts each vote once: where the votes are as many as the members present, no absent
 * member handed in an opinion.
 */
const withWritten = (ballot: InPart<Ballot>): InPart<Ballot> => {
  const { present, yes, no, abstain } = ballot;
  const votes = yes === undefined || no === undefined || abstain === undefined ? undefined : yes + no + abstain;
  return votes !== undefined && votes === present ? { ...ballot, written: { yes: 0, no: 0, abstain: 0 } } : ballot;
};

/** The path of the fact that each field tells. */
const pathOf: ReadonlyMap<FieldName, readonly string[]> = new Map(
  [...factsOf.values()].flat().map((name) => {
    const { fact = name }: Field = fields[name];
    return [name, fact.split(".")];
  }),
);

/** Puts a fact at its path, from a place in it on. */
const put = (into: Record<string, unknown>, path: readonly string[], value: unknown, at = 0): void => {
  const head = path[at] ?? "";
  if (at + 1 >= path.length) {
    into[head] = value;
    return;
  }
  const within = into[head] ?? {};
  into[head] = within;
  put(Object(within), path, value, at + 1);
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
