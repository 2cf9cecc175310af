// Asks every export of the package about the same files, and prints what they said: for each how often, how many
// characters, and their hash. `node witness.mjs import io testing` loads all entries, `node witness.mjs require` only
// those that need no package; `thorough` takes all vectors, `long=1000` a file of 2,000 minutes more. It fails where an
// export was not asked.
import { createHash } from "node:crypto";
import { count, draw, report } from "./witness/answers.mjs";
import { handIn } from "./witness/doors.mjs";
import { drawn } from "./witness/drawn.mjs";
import { drawer, loaded } from "./witness/entries.mjs";
import { judge } from "./witness/judging.mjs";
import { long } from "./witness/long.mjs";
import { keepOffice } from "./witness/office.mjs";
import { compose, tellApart } from "./witness/policies.mjs";
import { everything, silent } from "./witness/told.mjs";
import { advise, answer, compareShares, measure } from "./witness/values.mjs";

/** @typedef {import("./witness/entries.mjs").Use} Use */

/** @param {Use} use */
const askAll = async (use) => {
  for (const ask of [measure, compareShares, advise, answer]) ask(use);
  const [stricter, pinned, counted] = compose(use);
  const files = judge(use);
  const sample = files.filter((_, at) => at % 20 === 0);
  for (const file of sample) report(use, counted, file);
  tellApart(use, use.policies.national, stricter);
  await count(use, [use.policies.national, pinned], sample);
  for (const file of files.slice(0, 2)) draw(use, counted, file);
  keepOffice(use);
  long(use);
  if (use.io) await handIn(use, use.io);
  if (use.testing) drawn(use, use.testing);
};

/** Runs a part under watch, where somebody watches. @type {<T>(part: string, run: () => Promise<T>) => Promise<T>} */
const watched = /** @type {any} */ (globalThis)[Symbol.for("watched")] ?? ((_, run) => run());

const [how = "import", ...asked] = process.argv.slice(2);
if (asked.includes("testing")) await drawer(how);
const use = await watched("loading", () => loaded(how, asked));
await watched("asking", () => askAll(use));
if (silent().length > 0) throw new Error(`nobody asked: ${silent().join(", ")}`);

/** @param {readonly string[]} texts */
const hashed = (texts) => createHash("sha256").update(texts.join("\n")).digest("hex");
/** @param {readonly string[]} texts */
const length = (texts) => texts.reduce((sum, text) => sum + text.length, 0);
for (const { name, texts } of everything()) console.log(name, texts.length, length(texts), hashed(texts));
