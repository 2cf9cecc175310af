import { expect, test } from "vitest";
import { type Program, programs } from "./prolog.js";
import { fileText, summaryOf } from "./tables.js";

// The tables lie in reports/differential once the tier has begun: see derive-tables.ts, and the README beside it.

const digests: Readonly<Record<string, string>> = JSON.parse(fileText("digests.json"));

for (const program of Object.keys(programs) as Program[])
  for (const table of programs[program].tables)
    test(`the program "${program}" derives the table "${table}" whose digest and number of rows are committed`, () => {
      expect(summaryOf(table)).toBe(digests[`tables/${table}.txt`]);
    });
