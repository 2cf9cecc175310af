// Which test files take part: those with claims on single files of src, which are quick.
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** How the paths of claims on the whole begin, which take long and kill little more. */
const whole = [
  "compile/",
  "differential/",
  "environment/",
  "hostile/",
  "load/",
  "model/",
  "mutation/",
  "oracle/",
  "properties/",
  "testing/careers",
];

/** What of those is quick, and on single files. */
const single = ["hostile/unreadable", "properties/calendar", "properties/day", "properties/threshold"];

/** Files of claims on what is not there in a sandbox: the package as built, and src as it was written. */
const elsewhere = [
  "bench",
  "bench-county",
  "docs/doc-examples",
  "docs/guarantees",
  "docs/readme",
  "examples",
  "layers",
  "purity",
  "rules/addresses",
  "vectors",
];

/** The test files that take part, as paths from the root, such as `test/kernel/day.test.ts`. @param {string} root */
export const testFiles = (root) =>
  readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => path.replace(".test.ts", ""))
    .filter((path) => single.includes(path) || !whole.some((start) => path.startsWith(start)))
    .filter((path) => !elsewhere.includes(path))
    .map((path) => `test/${path}.test.ts`)
    .sort();

/** Layers whose tests go through much of what is below them, slowly: they judge only what is in these layers. */
const high = /^(src|test)\/(answers|hostile|io|render|testing)\//;

/** Whether a test file judges a mutant of a file of src: both are paths from the root. @param {string} test @param {string} mutated */
export const judges = (test, mutated) => high.test(mutated) || !high.test(test);
