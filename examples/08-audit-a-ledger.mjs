// @ts-check
// An auditor with a ledger 发展党员台账, as an office keeps it: a workbook or a .csv with a row for each person. Each row becomes a file of
// minutes, what the law of its days does not bear out is said once for each fault, and the files are held against each other. The
// ledger comes back with a sheet of findings and with the cells painted that they are about.
//
//   node examples/08-audit-a-ledger.mjs [file.xlsx|file.csv] [--lang zh|en] [--policy national] [--out findings.xlsx]
//
// Without a file it reads its own sample: forty rows, all made up, with a dozen faults in them.
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import progress from "cli-progress";
import { audit } from "fazhan";
import { auditTogether, causeIn, causes, disagreementIn, readLedger } from "fazhan/office";
import { gulin, migrantWorkers, national, qingshan, songcun, ziyang } from "fazhan/policies";
import { readLedgerFile, writeLedgerFile } from "./data/workbook.mjs";

/** @typedef {import("fazhan").Language} Language */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string", default: "zh" },
    policy: { type: "string", default: "national" },
    out: { type: "string", default: "reports/08-findings.xlsx" },
  },
});
/** @type {Language} */
const language = values.lang === "en" ? "en" : "zh";
const policy = new Map(Object.entries({ national, migrantWorkers, gulin, qingshan, songcun, ziyang })).get(
  values.policy,
);
if (policy === undefined) throw new Error(`no policy is called ${values.policy}`);

const words = {
  zh: {
    read: (/** @type {number} */ rows) => `读入${rows}行`,
    unmapped: (/** @type {readonly string[]} */ names) => `未识别的列：${names.join("、")}`,
    row: (/** @type {number} */ row, /** @type {string} */ who) => `第${row}行 ${who}`,
    cell: (/** @type {string} */ column) => `“${column}”一格无法识别，未采用`,
    together: "各行之间不一致之处",
    nothing: "未发现问题",
    sheet: "审核发现",
    head: ["行", "姓名", "列", "发现"],
    written: (/** @type {string} */ path, /** @type {number} */ cells) => `已写入${path}，标色${cells}格`,
  },
  en: {
    read: (/** @type {number} */ rows) => `${rows} rows read`,
    unmapped: (/** @type {readonly string[]} */ names) => `columns that were not read: ${names.join(", ")}`,
    row: (/** @type {number} */ row, /** @type {string} */ who) => `row ${row} ${who}`,
    cell: (/** @type {string} */ column) => `the cell under "${column}" cannot be read and is left out`,
    together: "what rows say differently of one thing",
    nothing: "nothing found",
    sheet: "findings",
    head: ["row", "name", "column", "finding"],
    written: (/** @type {string} */ path, /** @type {number} */ cells) => `written to ${path}, ${cells} cells painted`,
  },
}[language];

const ledger = await readLedgerFile(positionals[0] ?? new URL("data/ledger.csv", import.meta.url));
const [headers = [], ...people] = ledger.rows;
const columnOf = new Map(headers.map((header, at) => [String(header ?? ""), at]));
const nameAt = columnOf.get("姓名");
/** @param {number} row */
const nameIn = (row) => (nameAt === undefined ? "" : String(ledger.rows[row]?.[nameAt] ?? ""));

const { files, kept, unmapped } = readLedger(ledger.rows);
console.log(words.read(people.length));
if (unmapped.length > 0) console.log(words.unmapped(unmapped));

const bar =
  process.stderr.isTTY && files.length > 500
    ? new progress.SingleBar({ stream: process.stderr, clearOnComplete: true }, progress.Presets.shades_classic)
    : undefined;
bar?.start(files.length, 0);

/** @type {{ row: number, column: string, text: string }[]} */
const found = [];
for (const { row, minutes, from, problems } of files) {
  for (const { column } of problems) found.push({ row, column, text: words.cell(column) });
  const irregularities = audit(policy, minutes, { kept });
  const unread = new Set(problems.map(({ column }) => column));
  for (const { cause, at } of causes(irregularities, minutes, { from, policy, kept }))
    if (cause.kind !== "unknown" || !unread.has(at[0]?.column ?? ""))
      // of a cell that was not read nothing else is known
      found.push({ row, column: at[0]?.column ?? "", text: causeIn(cause, language) });
  bar?.increment();
}
bar?.stop();

let last = 0;
for (const { row, text } of found) {
  if (row !== last) console.log(`\n${words.row(row + 1, nameIn(row))}`); // as a workbook counts: its headers are row 1
  console.log(`  ${text}`);
  last = row;
}
if (found.length === 0) console.log(words.nothing);

const columns = new Map(files.map(({ row, from }) => [row, from]));
const together = auditTogether(files.map(({ row, minutes }) => ({ file: row, minutes })));
if (together.length > 0) console.log(`\n${words.together}`);
for (const one of together) {
  const rows = one.among.map(({ file }) => file);
  console.log(`  ${disagreementIn(one, language)} (${rows.map((row) => words.row(row + 1, nameIn(row))).join(", ")})`);
  for (const { file: row, minute } of one.among) {
    const column = columns.get(row)?.find((each) => each.minute === minute)?.column ?? "";
    found.push({ row, column, text: disagreementIn(one, language) });
  }
}

const paint = found.flatMap(({ row, column }) => {
  const at = columnOf.get(column);
  return at === undefined ? [] : [{ row, column: at }];
});
await mkdir(dirname(values.out), { recursive: true });
await writeLedgerFile(values.out, ledger, {
  name: words.sheet,
  rows: [words.head, ...found.map(({ row, column, text }) => [String(row + 1), nameIn(row), column, text])],
  paint,
});
console.log(`\n${words.written(values.out, new Set(paint.map(({ row, column }) => `${row},${column}`)).size)}`);
