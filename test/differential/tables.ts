import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

type Column =
  | ("places" | "opinions" | "first" | "second" | "waived" | "verdict" | "findings")
  | (
      | "step"
      | "stage"
      | "open"
      | "relation"
      | "kind"
      | "may"
      | "after"
      | "no"
      | "then"
      | "broken"
      | "events"
      | "possible"
    )
  | ("outsider" | "applicant" | "activist" | "candidate" | "probationer" | "member")
  | ("of" | "counts" | "answer")
  | ("file" | "on" | "unmet" | "from" | "months" | "day" | "admit" | "extension" | "ends" | "since")
  | ("corrections" | "by" | "reason")
  | ("floating" | "consent" | "notices")
  | ("polls" | "answers" | "policy" | "for" | "until" | "objections" | "what" | "rule" | "due");

/** One line of a table, by the names of those columns that the table has. */
export type Row = Readonly<Partial<Record<Column, string>>>;

export const fileText = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** Where the tables are written before the tests of this tier begin. None is committed but by its digest. */
export const derived = new URL("../../reports/differential/", import.meta.url);

/** The text of a table as it was derived. */
export const tableText = (table: string): string => readFileSync(new URL(`${table}.txt`, derived), "utf8");

/** A table: tabs between columns, the names of the columns in its first line. */
export const rowsOf = (table: string): readonly Row[] => {
  const [head = "", ...lines] = tableText(table).split("\n");
  const names = head.split("\t");
  return lines
    .filter(Boolean)
    .map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [names[index] ?? "?", cell])));
};

export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What is committed of a table in its place: its digest, and how many rows it has below its head. */
export const summaryOf = (table: string): string => `${digestOf(tableText(table))}, ${rowsOf(table).length} rows`;
