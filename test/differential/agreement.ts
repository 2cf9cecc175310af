import { expect, test } from "vitest";
import { type Row, rowsOf } from "./tables.js";

/** A table, what it is about, and how many cases it has. */
export type Asked = readonly [table: string, says: string, cases: number];

/** Tests that the library answers each case of some tables with the verdict and the unmet rules that stand there. */
export const agreesOn = (tables: readonly Asked[], answerTo: (row: Row) => string): void => {
  for (const [name, says, cases] of tables)
    test(`${says}: the library answers as the second program does, in ${cases} cases`, () => {
      const rows = rowsOf(name).map((row) => ({ ...row, library: answerTo(row) }));
      expect(rows).toHaveLength(cases);
      const different = rows.filter(({ verdict, unmet, library }) => `${verdict} ${unmet}` !== library);
      expect(different.map((row) => Object.values(row).join(" | "))).toEqual([]);
    });
};
