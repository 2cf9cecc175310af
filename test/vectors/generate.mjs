// Writes the conformance vectors: `node test/vectors/generate.mjs`. What a vector is, docs/vectors.md tells.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readOverlay, submit } from "fazhan/io";
import { withCalendar } from "fazhan";
import { mainland, migrantWorkers } from "fazhan/policies";
import { calendars, minutes, overlays } from "./kinds/bases.mjs";
import { ballots } from "./kinds/ballot.mjs";
import { clauses } from "./kinds/clause.mjs";
import { careers } from "./kinds/career.mjs";
import { corrections } from "./kinds/correction.mjs";
import { courses } from "./kinds/course.mjs";
import { dates } from "./kinds/date.mjs";
import { investigations } from "./kinds/investigation.mjs";
import { polls } from "./kinds/poll.mjs";

/** @typedef {import("./kinds/file.mjs").Case} Case */
/** @typedef {import("./kinds/file.mjs").Data} Data */

const kinds = {
  ballot: ballots,
  career: careers,
  clause: clauses,
  correction: corrections,
  course: courses,
  date: dates,
  investigation: investigations,
  poll: polls,
};

/**
 * The minutes that a vector stands for: a list, or a base of which some are taken, replaced, left out and added.
 * @param {Case["minutes"]} recipe
 * @param {Record<string, readonly Data[]>} bases
 * @returns {readonly Data[]}
 */
export const minutesOf = (recipe, bases) => {
  if (!("base" in recipe)) return recipe;
  const taken = (bases[recipe.base] ?? []).slice(0, recipe.take);
  const kept = taken.map((minute, index) => ({ [index]: minute, ...recipe.replace })[index] ?? []);
  return [...kept.flat(), ...(recipe.append ?? [])];
};

/**
 * The policy of a name such as `national+hanshou+two-thirds`, whose last part is an overlay or a calendar of the file of bases.
 * @param {string} name
 * @param {Data} terms
 */
export const policyOf = (name, terms) => {
  if (name === `${migrantWorkers.id}+mainland`) return withCalendar(migrantWorkers, mainland);
  const overlay = terms[name.replace(`${migrantWorkers.id}+`, "")];
  if (overlay === undefined) return migrantWorkers;
  const read = readOverlay(migrantWorkers, overlay);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.policy;
};

/**
 * What the library answers to a vector: its verdict, and by status the rules that do not hold, ordered by id.
 * @param {Pick<Case, "minutes" | "step">} vector
 * @param {ReturnType<typeof policyOf>} policy
 * @param {Record<string, readonly Data[]>} bases
 */
export const judged = ({ minutes: recipe, step }, policy, bases) => {
  const answer = submit(policy, minutesOf(recipe, bases), step);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const { verdict, findings } = answer.decision;
  /** @param {string} status */
  const ids = (status) =>
    findings
      .filter((one) => one.status === status)
      .map(({ rule }) => rule)
      .sort();
  return { verdict, rules: { broken: ids("broken"), awaits: ids("awaits"), waived: ids("waived") } };
};

/** @type {Record<string, ReturnType<typeof policyOf>>} */
const policies = Object.fromEntries(
  [migrantWorkers.id, ...Object.keys({ ...overlays, ...calendars }).map((id) => `${migrantWorkers.id}+${id}`)].map(
    (id) => [id, policyOf(id, overlays)],
  ),
);

/** @param {string} kind @param {Case} one */
const line = (kind, { id, policy = migrantWorkers.id, terms, minutes: recipe, step }) => {
  const answer = judged({ minutes: recipe, step }, /** @type {never} */ (policies[policy]), minutes);
  return JSON.stringify({ id, kind, policy, terms, minutes: recipe, step, ...answer });
};

/** Data as JSON has it. @param {Data} data */
const plain = (data) => JSON.parse(JSON.stringify(data));

/** Of kinds with many vectors alike so many are kept, evenly over the order of their ids. @type {Record<string, number>} */
const most = { career: 150, investigation: 200, poll: 200 };

/** @param {string} kind @param {() => Case[]} make */
const lines = (kind, make) => {
  const cases = new Map(make().map((one) => [one.id, /** @type {Case} */ (plain(one))]));
  const all = [...cases.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  const kept = Math.min(most[kind] ?? all.length, all.length);
  const sorted = all.filter(
    (_, at) => Math.floor((at * kept) / all.length) !== Math.floor(((at - 1) * kept) / all.length),
  );
  return `${sorted.map((one) => line(kind, one)).join("\n")}\n`;
};

/** Lists of minutes and overlays, one list a line. */
const bases = () => {
  const named = Object.entries(minutes).map(([name, list]) => `${JSON.stringify(name)}: ${JSON.stringify(list)}`);
  return `{"overlays": ${JSON.stringify(overlays)},\n"calendars": ${JSON.stringify(calendars)},\n"minutes": {\n${named.join(",\n")}\n}}\n`;
};

/** The text of each file, by its name. @returns {Record<string, string>} */
export const files = () => ({
  "bases.json": bases(),
  ...Object.fromEntries(Object.entries(kinds).map(([kind, make]) => [`${kind}.ndjson`, lines(kind, make)])),
});

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(files())) writeFileSync(new URL(name, import.meta.url), text);
