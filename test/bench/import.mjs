import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";

/**
 * How long a new process takes to import an entry of the library, in milliseconds of CPU time: the median of many processes, less
 * what importing a file with nothing in it takes, for that wakes the loader whatever is imported.
 */
const runs = 21;
const script = (url) => `
  const from = process.cpuUsage();
  await import(${JSON.stringify(url)});
  const { user, system } = process.cpuUsage(from);
  console.log((user + system) / 1000);`;

const once = (url) =>
  Number(execFileSync(process.execPath, ["--input-type=module", "-e", script(url)], { encoding: "utf8" }));

const empty = new URL("./nothing.mjs", import.meta.url).href;
const entry = (name) => new URL(`../../dist/${name}.js`, import.meta.url).href;

/** Processes take turns, so that a busy moment falls on all of them. */
export const importTimes = (names) => {
  const urls = [empty, ...names.map(entry)];
  const times = urls.map(() => []);
  for (let run = 0; run < runs; run++) for (const [at, url] of urls.entries()) times[at].push(once(url));
  const [base, ...medians] = times.map(median);
  const rows = names.map((name, at) => ({ name, milliseconds: Math.max(0, medians[at] - base) }));
  return [{ name: "nothing", milliseconds: base }, ...rows];
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, milliseconds } of importTimes(["index", "policies", "io"]))
    console.log(`${name}: ${milliseconds.toFixed(1)} ms`);
