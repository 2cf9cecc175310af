import type { CauseLine, Disagreement } from "fazhan/office";
import type { Office } from "./office.js";

/** A cell of the ledger that something was found about: its row and column, and the file that its row is. */
export interface Painted {
  readonly row: number;
  readonly column: string;
  readonly file: number;
  readonly text: string;
}

/** How what is found is said. */
interface Says {
  readonly cause: (line: CauseLine) => string;
  readonly disagreement: (one: Disagreement) => string;
  readonly problem: string;
}

/** The cells that cannot be read, and those that the findings are about. */
export const paintedIn = (
  { files, sheet }: Office,
  lines: ReadonlyMap<number, readonly CauseLine[]>,
  disagreements: readonly Disagreement<number>[],
  says: Says,
): readonly Painted[] => {
  const fileAt = new Map(files.map(({ row }, file) => [row, file]));
  const unread = (sheet?.problems ?? []).map(({ row, column }) => ({
    row,
    column,
    file: fileAt.get(row) ?? 0,
    text: says.problem,
  }));
  const found = [...lines].flatMap(([file, all]) =>
    all.map((line) => ({
      row: files[file]?.row ?? 0,
      column: line.at.find(({ column }) => column !== undefined)?.column ?? "",
      file,
      text: says.cause(line),
    })),
  );
  const together = disagreements.flatMap((one) =>
    one.among.map(({ file, minute }) => ({
      row: files[file]?.row ?? 0,
      column: files[file]?.from?.find((from) => from.minute === minute)?.column ?? "",
      file,
      text: says.disagreement(one),
    })),
  );
  return [...unread, ...found, ...together];
};
