import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { chart } from "./chart.mjs";
import { countyTables, linearTable, workloadTable } from "./tables.mjs";

/**
 * Runs the benchmark and prints it; the figures go to `results.json` as well, and a drawing of them to
 * `docs/performance.svg`. With `--quick` slow engines have to agree on the first 5,000 inputs only and a province has eight
 * counties; with `--inputs=1000` everything is done with fewer inputs.
 */
const options = process.argv.slice(2);
const quick = options.includes("--quick");
const slowest = quick ? 5_000 : Number.POSITIVE_INFINITY;
const most = options.find((option) => option.startsWith("--inputs="))?.slice("--inputs=".length) ?? "Infinity";

const machine = {
  node: process.version,
  cpus: cpus().length,
  model: cpus()[0].model,
  date: new Date().toISOString().slice(0, 10),
  loadBefore: loadavg()[0],
};

const ask = (script, ...args) => {
  const path = new URL(script, import.meta.url).pathname;
  const flags = ["--max-old-space-size=6000", "--expose-gc"];
  return JSON.parse(
    execFileSync(process.execPath, [...flags, path, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
};

const measured = ["w1", "w2"].map((name) => {
  const result = ask("workload.mjs", name, most, String(slowest));
  console.log(workloadTable(result));
  return result;
});
const linear = ask("linear.mjs");
console.log(linearTable(linear));
const county = ask("county.mjs", most, quick ? "8" : "80");
console.log(countyTables(county));

const results = { machine: { ...machine, loadAfter: loadavg()[0] }, workloads: measured, linear, county };
writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify(results, undefined, 2)}\n`);
const whole = most === "Infinity"; // a drawing of a trial would be taken for one of the benchmark
if (whole) writeFileSync(new URL("../../docs/performance.svg", import.meta.url), chart(results));
