import Table from "cli-table3";

/** Numbers in three digits, as all tables have them. */
export const number = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3 });

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
export const plain = { head: [], border: [] };

const time = (nanoseconds) =>
  nanoseconds < 1e6 ? `${number.format(nanoseconds / 1e3)} µs` : `${number.format(nanoseconds / 1e6)} ms`;

/** The median ratio, and between which two the rounds lay. */
const ratio = ({ ratio: median, ratios }) =>
  `${number.format(median)} (${number.format(Math.min(...ratios))} to ${number.format(Math.max(...ratios))})`;
