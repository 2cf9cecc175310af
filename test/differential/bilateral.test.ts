import { expect, test } from "vitest";
import { ask } from "./ask.js";
import { caseOf, type Vote } from "./bilateral.js";
import { rowsOf } from "./tables.js";
import { told } from "./told.js";

const tables = [
  { name: "cells", says: "who was heard, and what they said", cases: 5020 },
  { name: "polls", says: "the polls of both places, and waivers", cases: 2601 },
  { name: "cross", says: "a doubtful opinion beside a doubtful poll", cases: 204 },
] as const;

const differences = (table: string, vote: Vote): readonly string[] =>
  rowsOf(table).flatMap((row) => {
    const { minutes, step } = caseOf(row, vote);
    const [derived, answer] = [`${row.verdict}\t${row.findings}`, told(ask(minutes, step))];
    return derived === answer ? [] : [`${Object.values(row).join(" ")} | ${answer}`];
  });

for (const { name, says, cases } of tables)
  for (const vote of ["admit", "convert"] as const)
    test(`${says}: the library answers ${vote} as the second program does, in ${cases} cases`, () => {
      expect(rowsOf(name)).toHaveLength(cases);
      expect(differences(name, vote)).toEqual([]);
    });
