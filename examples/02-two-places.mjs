// @ts-check
// The bilateral investigation 双边考察. A person who works in one place and comes from another is asked about in both: employer and
// community, police, family planning, commerce and tax, and a poll at each. Here only the residence has answered so far.
// `outlook` says what is still missing for the vote; we file what comes in, until nothing is. Everything here is made up.
import { readFile } from "node:fs/promises";
import Table from "cli-table3";
import { explain, outlook, replay, words } from "fazhan";
import { readMinutes, submit } from "fazhan/io";
import { migrantWorkers as policy } from "fazhan/policies";

/**
 * @typedef {import("fazhan").Language} Language
 * @typedef {import("fazhan").Step} Step
 */

const read = (/** @type {string} */ name) => readFile(new URL(`./data/${name}`, import.meta.url), "utf8");

const file = readMinutes(await read("two-places.json"));
if (!file.ok) throw new Error(file.problems.map(({ path, code }) => `${path} ${code}`).join("\n"));
const asked = replay(file.minutes);

// What the post will bring in the next months. `submit` checks each piece, so nobody has to vouch for it here.
/** @type {readonly Step[]} */
const post = JSON.parse(await read("two-places-answers.json"));

/** Judges what comes in, one after another, and files it unless it is barred. A dossier never changes: filing makes a new one. */
const taken = (/** @type {readonly Step[]} */ steps) => {
  let dossier = asked;
  return steps.map((step) => {
    const answer = submit(policy, dossier, step);
    if (!answer.ok) throw new Error(answer.problems.map(({ path, code }) => `${path} ${code}`).join("\n"));
    dossier = answer.dossier;
    return answer;
  });
};

/** What a rule waits for: a step, often at one place, sometimes from one source. */
const inWords = (/** @type {import("fazhan").Awaited} */ awaited, /** @type {Language} */ language) => {
  if ("calendar" in awaited) return `${awaited.calendar}`;
  const { step, at, source } = awaited;
  const { steps, places, sources } = words[language];
  const where = [at && places[at], source && sources[source]].filter(Boolean).join(" ");
  return where === "" ? steps[step] : `${steps[step]} – ${where}`;
};

const start = { on: "2025-03-31", dossier: asked };
const moments = [start, ...taken(post).map(({ decision, dossier }) => ({ on: decision.step.on, dossier }))];
const outlooks = moments.map(({ on, dossier }) => ({ on, findings: outlook(policy, dossier, on) }));

// The same post, but the police at home object. That is not outvoted: it bars, until the police there say otherwise.
const objecting = post.map((step) =>
  step.step === "consult" && step.source === "police" ? { ...step, opinion: /** @type {const} */ ("adverse") } : step,
);
const barred = taken(objecting).find(({ decision }) => decision.verdict === "bar");

const says = {
  en: {
    missing: "still missing on",
    count: "in all",
    free: "Nothing stands in the way of the vote any more.",
    objection: "If the police at the place of origin object:",
  },
  zh: {
    missing: "尚缺事项",
    count: "合计",
    free: "支部大会讨论接收已无障碍。",
    objection: "如果原籍地公安机关持否定意见：",
  },
};

for (const language of /** @type {const} */ (["en", "zh"])) {
  const text = says[language];
  // Several rules may wait for one thing (six wait for the poll), so what is missing is a set.
  const missing = outlooks.map(
    ({ findings }) => new Set(findings.flatMap(({ awaits }) => (awaits ?? []).map((one) => inWords(one, language)))),
  );
  const waits = (/** @type {string} */ thing) => missing.filter((things) => things.has(thing)).length;
  const things = [...new Set(missing.flatMap((all) => [...all]))].sort((one, other) => waits(one) - waits(other));

  const days = outlooks.map(({ on }) => on.slice("2025-".length));
  const table = new Table({ head: [text.missing, ...days], style: { head: [], border: [], compact: true } });
  for (const thing of things) table.push([thing, ...missing.map((still) => (still.has(thing) ? "?" : "✓"))]);
  table.push([text.count, ...missing.map(({ size }) => size)]);
  console.log(table.toString());

  // Missing evidence is one thing, broken rules are another; `outlook` would name both.
  if (outlooks.at(-1)?.findings.length === 0) console.log(text.free);
  if (barred === undefined) continue;
  const lines = explain(barred.decision, language).split("\n");
  const trouble = lines.filter((line) => !line.startsWith("  ✓"));
  console.log(`\n${text.objection}\n${trouble.join("\n")}\n`);
}
