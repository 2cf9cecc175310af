import Table from "cli-table3";

/** Numbers in three digits, as all tables have them. */
const number = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3 });

/** A workload as a table: what each engine takes for one input, and how that compares with the library. */
export const workloadTable = ({ title, inputs, agreed, leftOut, rows }) => {
  const table = new Table({ head: ["engine", "version", "one input", "against fazhan", "agreed on"], style: plain });
  for (const row of rows)
    table.push([row.name, row.version, time(row.nanoseconds), ratio(row), number.format(agreed[row.name])]);
  const missing = leftOut.length === 0 ? "" : `\nnot to be loaded here, so left out: ${leftOut.join(", ")}`;
  return `\n${title}: ${inputs.toLocaleString("en-US")} distinct inputs\n${table}${missing}`;
};

/** What ten times the input costs. */
export const linearTable = ({ title, minutes, rules }) => {
  const table = new Table({ head: ["input", "time", "times as long"], style: plain });
  for (const row of [...minutes, ...rules]) table.push([row.name, time(row.nanoseconds), ratio(row)]);
  return `\n${title}\n${table}`;
};

/** Tables without color. */
const plain = { head: [], border: [] };

const time = (nanoseconds) =>
  nanoseconds < 1e6 ? `${number.format(nanoseconds / 1e3)} µs` : `${number.format(nanoseconds / 1e6)} ms`;

/** The median ratio, and between which two the rounds lay. */
const ratio = ({ ratio: median, ratios }) =>
  `${number.format(median)} (${number.format(Math.min(...ratios))} to ${number.format(Math.max(...ratios))})`;

/** The report of W3: the parts of the work, two workers beside one, memory, and what the nation would take. */
export const countyTables = ({ title, files, bytes, report, parts, province, workers, nation }) =>
  [
    `\n${title}: ${files.toLocaleString("en-US")} files, ${number.format(bytes / 1e6)} MB`,
    `${report.irregular} files irregular, ${number.format(files - report.files)} lines refused, the same by one worker and two`,
    partsTable(parts, files),
    tableOf(["wanted at most or at least", "wanted", "found"], claims({ parts, province, workers, nation })),
    heapTable(province),
  ].join("\n");

const partsTable = ({ seconds, check }, files) => {
  const { whole, lines, json, reading, stream, audit, replay, census } = seconds;
  const rows = { "the whole": whole, "bytes to lines": lines, "JSON.parse": json, "the check of the shape": check };
  const others = {
    "readMinutes (both)": reading,
    audit,
    replay,
    census,
    "filesFrom, in place of lines and readMinutes": stream,
  };
  const told = Object.entries({ ...rows, ...others });
  const row = ([name, taken]) => [name, `${number.format((taken / files) * 1e6)} µs`, percent(taken / whole)];
  return tableOf(["part, CPU time", "one file", "of the whole"], told.map(row));
};

const claims = ({ parts, province: { heaps }, workers, nation }) => [
  ["all but JSON.parse and the check of the shape", "30 %", percent(parts.rest)],
  [`two workers against one, at a load of ${number.format(workers.load)}`, "1.8", number.format(workers.ratio)],
  ["a bare loop by two workers against one, in the same turns", "", number.format(workers.bare)],
  ["the heap grows from the second county to the last by", "0 %", percent(growth(heaps))],
  ["the nation on two cores, by the CPU time of a province", "10 min", inMinutes(nation.byProvince)],
  ["the nation on two cores, by the CPU time of two workers", "10 min", inMinutes(nation.byWorkers)],
  ["the nation on two cores, by the clock of two workers", "10 min", inMinutes(nation.byClock)],
];

/** The first county is left out: what is compiled and kept for good comes with it. */
const growth = (heaps) => heaps.at(-1).heap / (heaps[1] ?? heaps[0]).heap - 1;

const heapTable = ({ heaps }) => tableOf(["counties", "files read", "heap in use"], heaps.map(heapRow));

const heapRow = ({ counties, files, heap }) => [
  counties,
  files.toLocaleString("en-US"),
  `${(heap / 1e6).toFixed(2)} MB`,
];

const tableOf = (head, rows) => {
  const table = new Table({ head, style: plain });
  table.push(...rows);
  return table.toString();
};

const percent = (share) => `${(share * 100).toFixed(1)} %`;

const inMinutes = (minutes) => `${number.format(minutes)} min`;
