import type { Minute } from "../../domain/minute.js";
import { bodiesOf, type Shared } from "./bodies-of.js";
import { cellsOf } from "./cells-of.js";
import type { Columns } from "./columns.js";
import type { Draft } from "./drafts-of.js";
import type { FieldName } from "./fields.js";
import { inOrder } from "./in-order.js";
import type { LedgerProblem } from "./ledger-problem.js";
import { type Drawn, minutesIn } from "./minutes-in.js";

/** What one row came to: its minutes, the column that each came from, and the cells that could not be read. */
export interface LedgerFile {
  readonly row: number;
  readonly minutes: readonly Minute[];
  readonly from: readonly { readonly minute: number; readonly column: string }[];
  readonly problems: readonly LedgerProblem[];
}

/** What all rows of a sheet have in common: its columns, what a row may come to, and the bodies that every row shares. */
export interface Sheet {
  readonly columns: Columns;
  readonly drafts: readonly Draft[];
  readonly branch: Shared | undefined;
  readonly committee: Shared | undefined;
}

/** One row of a ledger as a file. */
export const fileOf = (row: number, values: readonly unknown[], { columns, drafts, ...shared }: Sheet): LedgerFile => {
  const cells = cellsOf(row, values);
  const textOf = (name: FieldName): string | undefined => {
    const place = columns.at.get(name);
    const text = place && cells.fact(place, "name");
    return typeof text === "string" ? text : undefined;
  };
  const [name, number, id] = [textOf("person.name"), textOf("person.number"), textOf("person.id")];
  const by = bodiesOf(shared, textOf("branch"), textOf("committee"));
  const drawn: Drawn[] = [];
  for (const draft of drafts) drawn.push(...minutesIn(draft, cells, by, id ?? number ?? name));
  const told = inOrder(drawn);
  return {
    row,
    minutes: told.map(({ minute }) => minute),
    from: told.map(({ column }, minute) => ({ minute, column })),
    problems: cells.problems(),
  };
};
