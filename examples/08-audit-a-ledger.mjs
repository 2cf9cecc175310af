// @ts-check
// An auditor with a ledger 发展党员台账, as an office keeps it: a workbook or a .csv with a row for each person. Each row becomes a file of
// minutes, what the law of its days does not bear out is said once for each fault, and the files are held against each other. The
// ledger comes back with a sheet of findings and with the cells painted that they are about.
//
//   node examples/08-audit-a-ledger.mjs [file.xlsx|file.csv] [--lang zh|en] [--policy national] [--out findings.xlsx]
//
// Without a file it reads its own sample: forty rows, all made up, with a dozen faults in them.
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import progress from "cli-progress";
import { audit, words as names } from "fazhan";
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
    unmapped: (/** @type {readonly string[]} */ names) => `未用的列：${names.join("、")}`,
    unread: (/** @type {readonly string[]} */ names) =>
      `注意：下列各列未能识别，其内容未经审核：${names.join("、")}。请参照 docs/ledgers.md 修改列名后重新审核。`,
    noFile: (/** @type {string} */ path) => `找不到文件：${path}`,
    notXlsx: "输出文件的扩展名须为 .xlsx",
    summary: (/** @type {number} */ all, /** @type {number} */ bad) =>
      `共${all}人：发现问题${bad}人，未发现问题${all - bad}人`,
    unrecorded: (/** @type {number} */ rules) => `台账未设相应栏目而无法审核的规定：${rules}项`,
    row: (/** @type {number} */ row, /** @type {string} */ who) => `第${row}行 ${who}`,
    cell: (/** @type {string} */ column, /** @type {string} */ text) => `“${column}”一格所填“${text}”无法识别，未采用`,
    together: "各行之间不一致之处",
    sheet: "审核发现",
    head: ["行", "姓名", "列", "发现"],
    written: (/** @type {string} */ path, /** @type {number} */ cells) => `已写入${path}，标色${cells}格`,
    colors: "红：须重新履行程序或者不予承认；黄：其他不符合规定之处；灰：无法识别或者尚无法判断；蓝：与其他行不一致",
    cited: (/** @type {string} */ id, /** @type {string} */ name) => `${id}：${name}`,
    byDefault: "本库默认：规定没有明确，由程序库约定，可以由本地规定另行确定",
  },
  en: {
    read: (/** @type {number} */ rows) => `${rows} rows read`,
    unmapped: (/** @type {readonly string[]} */ names) => `columns that are not needed: ${names.join(", ")}`,
    unread: (/** @type {readonly string[]} */ names) =>
      `NOTE: these columns were not understood, so what they say was not audited: ${names.join(", ")}. docs/ledgers.md has the names to use.`,
    noFile: (/** @type {string} */ path) => `there is no file ${path}`,
    notXlsx: "the output file must end in .xlsx",
    summary: (/** @type {number} */ all, /** @type {number} */ bad) =>
      `${all} people: something found for ${bad}, nothing for ${all - bad}`,
    unrecorded: (/** @type {number} */ rules) =>
      `rules that could not be audited, since the ledger has no column for them: ${rules}`,
    row: (/** @type {number} */ row, /** @type {string} */ who) => `row ${row} ${who}`,
    cell: (/** @type {string} */ column, /** @type {string} */ text) =>
      `"${text}" under "${column}" cannot be read and is left out`,
    together: "where rows disagree",
    sheet: "findings",
    head: ["row", "name", "column", "finding"],
    written: (/** @type {string} */ path, /** @type {number} */ cells) => `written to ${path}, ${cells} cells painted`,
    colors:
      "red: to be repeated or not recognized; yellow: another rule not followed; gray: not readable or not yet known; blue: another row says otherwise",
    cited: (/** @type {string} */ id, /** @type {string} */ name) => `${id}: ${name}`,
    byDefault: "default: no source settles the point; the library does, and a county may settle it otherwise",
  },
}[language];

/** Says what is wrong and ends. @type {(sentence: string) => never} */
const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
const [given] = positionals;
if (given !== undefined && !existsSync(given)) stop(words.noFile(given));
if (!values.out.endsWith(".xlsx")) stop(words.notXlsx);

const ledger = await readLedgerFile(given ?? new URL("data/ledger.csv", import.meta.url));
const [headers = [], ...people] = ledger.rows;
const columnOf = new Map(headers.map((header, at) => [String(header ?? ""), at]));
const nameAt = columnOf.get("姓名");
/** @param {number} row */
const nameIn = (row) => (nameAt === undefined ? "" : String(ledger.rows[row]?.[nameAt] ?? ""));

const { files, kept, unmapped } = readLedger(ledger.rows);
console.log(words.read(people.length));
/** A column that is about the procedure: its days, votes and decisions. */
const isOfProcedure = (/** @type {string} */ name) =>
  /时间|日期|审批|大会|讨论|公示|审查|备案|票|到会|转正|谈话|培训/.test(name);
const unread = unmapped.filter(isOfProcedure);
const unused = unmapped.filter((name) => !isOfProcedure(name));
if (unread.length > 0) console.log(words.unread(unread));
if (unused.length > 0) console.log(words.unmapped(unused));

/** @type {(cause: import("fazhan/office").Cause) => Color} */
const colorOf = (cause) => {
  if (cause.kind === "unknown" || cause.kind === "unreadable") return "gray";
  return "effect" in cause && cause.effect !== undefined ? "red" : "yellow";
};

const bar =
  process.stderr.isTTY && files.length > 500
    ? new progress.SingleBar({ stream: process.stderr, clearOnComplete: true }, progress.Presets.shades_classic)
    : undefined;
bar?.start(files.length, 0);

/** @typedef {import("./data/workbook.mjs").Color} Color */
/** @type {{ row: number, column: string, text: string, color: Color }[]} */
const found = [];
/** The papers that a clause was cited from. @type {Set<string>} */
const cited = new Set();
let hasDefault = false;
/** @type {Set<string>} */
const unrecorded = new Set();
for (const { row, minutes, from, problems } of files) {
  for (const { column } of problems) {
    const text = String(ledger.rows[row]?.[columnOf.get(column) ?? -1] ?? "");
    found.push({ row, column, text: words.cell(column, text), color: "gray" });
  }
  const irregularities = audit(policy, minutes, { kept });
  for (const one of irregularities) if (one.kind === "unrecorded") for (const rule of one.rules) unrecorded.add(rule);
  const unknown = new Set(problems.map(({ column }) => column));
  for (const { cause, at } of causes(irregularities, minutes, { from, policy, kept }))
    if (cause.kind !== "unknown" || !unknown.has(at[0]?.column ?? "")) {
      // of a cell that was not read nothing else is known
      found.push({ row, column: at[0]?.column ?? "", text: causeIn(cause, language), color: colorOf(cause) });
      const { edition, evidence } = ("cites" in cause && cause.cites) || {};
      if (edition !== undefined) cited.add(edition);
      if (evidence === "default") hasDefault = true;
    }
  bar?.increment();
}
bar?.stop();

let last = 0;
for (const { row, text } of found) {
  if (row !== last) console.log(`\n${words.row(row + 1, nameIn(row))}`); // as a workbook counts: its headers are row 1
  console.log(`  ${text}`);
  last = row;
}
console.log(`\n${words.summary(people.length, new Set(found.map(({ row }) => row)).size)}`);
if (unrecorded.size > 0) console.log(words.unrecorded(unrecorded.size));

const columns = new Map(files.map(({ row, from }) => [row, from]));
const together = auditTogether(files.map(({ row, minutes }) => ({ file: row, minutes })));
if (together.length > 0) console.log(`\n${words.together}`);
for (const one of together) {
  const rows = one.among.map(({ file }) => file);
  console.log(`  ${disagreementIn(one, language)} (${rows.map((row) => words.row(row + 1, nameIn(row))).join(", ")})`);
  for (const { file: row, minute } of one.among) {
    const column = columns.get(row)?.find((each) => each.minute === minute)?.column ?? "";
    found.push({ row, column, text: disagreementIn(one, language), color: "blue" });
  }
}

if (cited.size > 0) console.log();
for (const id of cited) console.log(words.cited(id, new Map(Object.entries(names[language].editions)).get(id) ?? id));
if (hasDefault) console.log(words.byDefault);

/** Where a cell is in several findings, the gravest paints it. @type {readonly Color[]} */
const gravest = ["blue", "gray", "yellow", "red"];
const paint = gravest.flatMap((color) =>
  found.flatMap((one) => {
    const column = columnOf.get(one.column);
    return one.color !== color || column === undefined ? [] : [{ row: one.row, column, color }];
  }),
);
await mkdir(dirname(values.out), { recursive: true });
await writeLedgerFile(values.out, ledger, {
  name: words.sheet,
  rows: [words.head, ...found.map(({ row, column, text }) => [String(row + 1), nameIn(row), column, text])],
  paint,
});
console.log(`\n${words.written(values.out, new Set(paint.map(({ row, column }) => `${row},${column}`)).size)}`);
console.log(words.colors);
