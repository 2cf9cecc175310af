import { addMonths, pin, replay } from "fazhan";
import { expect, test } from "vitest";
import { askUnder, unmetTold } from "./ask.js";
import { type Row, rowsOf } from "./tables.js";
import { plainly } from "./policies.js";
import { fileTold, read, stepAsked } from "./told-file.js";

const tables = [
  { name: "periods", says: "on the day before a period ends, on that day and after it", cases: 2832 },
  { name: "order", says: "on the day before the last one on file, on that day and after it", cases: 348 },
  { name: "probation", says: "about the end of probation, extended or put off", cases: 1088 },
  { name: "missing", says: "without one of the steps that came before", cases: 366 },
  { name: "transfers", says: "after a transfer, with something asked anew", cases: 318 },
  { name: "pinned", says: "under a policy that is pinned to one edition", cases: 108 },
  { name: "again", says: "after a vote that was taken again", cases: 1680 },
  { name: "judged", says: "at the approval, after something that followed the vote", cases: 495 },
  { name: "waiting", says: "while a resolution waits, and when it is late", cases: 1190 },
  { name: "moving", says: "at a move and after it", cases: 800 },
  { name: "ways", says: "on ways out, notices and filings", cases: 510 },
  { name: "clocks", says: "when a period runs on through a transfer", cases: 36 },
] as const;

const lawOf = (policy: string | undefined) => (policy === undefined ? plainly : pin(plainly, policy));

const differences = (table: string): readonly string[] =>
  rowsOf(table).flatMap(({ policy, file = "", step = "", on = "", verdict, unmet }) => {
    const minutes = file === "" ? [] : fileTold(file, step);
    const library = unmetTold(askUnder(lawOf(policy), minutes, stepAsked(step, on, minutes)));
    return `${verdict} ${unmet}` === library ? [] : [`${file} | ${step} ${on} | ${verdict} ${unmet} | ${library}`];
  });

for (const { name, says, cases } of tables)
  test(`${says}, the library answers as the second program does, in ${cases} cases`, () => {
    expect(rowsOf(name)).toHaveLength(cases);
    expect(differences(name)).toEqual([]);
  });

test("months later and before end where the second program says, in 420 cases", () => {
  const answers = rowsOf("months").map((row) => ({ ...row, library: addMonths(row.from ?? "", Number(row.months)) }));
  expect(answers).toHaveLength(420);
  expect(answers.filter(({ day, library }) => day !== library)).toEqual([]);
});

test("probation ends, and membership counts, from the day the second program says, in 128 cases", () => {
  const answers = rowsOf("ends").map((row) => ({ ...row, library: endsOf(row) }));
  expect(answers).toHaveLength(128);
  expect(answers.filter(({ ends, since, library }) => library !== `${ends} ${since}`)).toEqual([]);
});

const endsOf = ({ admit = "", extension = "" }: Row): string => {
  const voted =
    extension === "0" ? "" : ` extend/${extension}:${addMonths(admit, 1)} approve-extension:${addMonths(admit, 1)}`;
  const told = `admit:${admit} observe:${addMonths(admit, 1)}${voted} screen2:${addMonths(admit, 24)}`;
  const [waiting, decided] = ["convert", "archive"].map((step) => replay(read(fileTold(told, step))));
  return `${waiting?.ends} ${decided?.since}`;
};
