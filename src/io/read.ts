import type { Minute } from "../domain/minute.js";
import type { Ruling } from "../domain/minute.js";
import { saysNo } from "../domain/says-no.js";
import type { Told } from "../domain/told.js";
import { editionIdOn } from "../policy/editions/editions.js";
import { type Checked, check, checkEach } from "./check.js";
import { fileData, formatProblems } from "./file-data.js";
import { plain } from "./plain.js";
import { type Refused, refused } from "./problem.js";
import { type File, fileSchema, type Given, minuteSchema, stepSchema } from "./schemas.js";
import { plainJson } from "./sound.js";
import { textReader } from "./text-reader.js";

/**
 * Reads a person's minutes from JSON text or from data, in the order they were filed: a list, or an object that holds it as
 * `minutes`, such as a dossier or `{ format: 1, minutes }`. A later format is refused with `format.newer`. A minute may be known in part: any
 * fact may be missing but its step, its day and the kind of its body, and a day may be a month (`"2020-03"`) or
 * `"unknown"`. A minute from elsewhere, which does not say how it was decided, is read as granted (a body's own no as
 * denied, and an answer of which nobody tells how it came out as a yes: it is on file because it was taken) for no reason
 * given, under the policy `elsewhere` and the edition in force on its day. Never throws: anything wrong comes back as `{ ok: false,
 * problems }`, all of it unless there are more than a thousand, which the last one, `too-many`, then says. A file holds
 * up to 2,000 minutes; text up to 4 million letters, in which no key of an object is said twice.
 *
 * @param input - The minutes as JSON text or as data: a list.
 *
 * @example
 * ```ts
 * import { readMinutes } from "fazhan/io";
 *
 * const by = { kind: "branch", id: "b-1" };
 * const file = readMinutes([{ step: "talk", on: "2026-06-10", by }]);
 * console.log(file.ok && file.minutes[0]?.verdict);
 * const wrong = readMinutes([{ step: "talk", on: "2026-06-31", by }]);
 * console.log(wrong.ok || wrong.problems);
 * // grant
 * // [ { path: 'minutes.0.on', code: 'not-a-day' } ]
 * ```
 */
export const readMinutes = (input: unknown): { readonly ok: true; readonly minutes: readonly Minute[] } | Refused =>
  typeof input === "string" ? minutesOf(input) : minutesOn(minutesIn(input, plain));

type Read = ReturnType<typeof readMinutes>;

/** Reads a person's minutes from JSON text. */
export const minutesOf = (text: string): Read => minutesOn(readFile(text));

/** Reads a minute from JSON text. */
export const minuteOf = (text: string): { readonly ok: true; readonly minute: Minute } | Refused => {
  const read = readMinute(text);
  return read.ok ? { ok: true, minute: asMinute(read.value) } : read;
};

/** Reads a person's minutes from data that is made plain first. */
const minutesIn = (file: unknown, plainOf: (data: unknown) => unknown): Checked<File> => {
  const { format, minutes } = fileData(file);
  const problems = formatProblems(format);
  if (problems.length > 0) return refused(problems); // what a later format holds is not for this one to judge
  return checkEach(minuteSchema, plainOf(minutes), "minutes");
};

const minutesOn = (file: Checked<File>): Read => {
  if (!file.ok) return file;
  const given = "minutes" in file.value ? file.value.minutes : file.value;
  return { ok: true, minutes: given.map(asMinute) };
};

const readFile = /* @__PURE__ */ textReader<File>(fileSchema, "minutes", (value) => minutesIn(value, plainJson));
const readMinute = /* @__PURE__ */ textReader(minuteSchema, "minute");
const readStepText = /* @__PURE__ */ textReader(stepSchema, "step");

/**
 * Reads a step from JSON text or from data, whole or known in part. Give it to `judge`, which says what is still missing.
 * Never throws: anything wrong comes back as `{ ok: false, problems }`, a key
 * said twice in the text too.
 *
 * @param input - The step as JSON text or as data.
 *
 * @example
 * ```ts
 * import { judge, replay } from "fazhan";
 * import { readStep } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const read = readStep('{ "step": "apply", "on": "2026-06-01", "by": { "kind": "branch" } }');
 * if (!read.ok) throw new Error("not a step");
 * console.log(judge(national, replay([]), read.step).verdict);
 * // bar
 * ```
 */
export const readStep = (input: unknown): { readonly ok: true; readonly step: Told } | Refused => {
  const checked = typeof input === "string" ? readStepText(input) : check(stepSchema, plain(input), "step");
  return checked.ok ? { ok: true, step: checked.value } : checked;
};

/** The minute that data tells of. */
export const asMinute = (given: Given): Minute => {
  const { because } = given;
  if (given.verdict && Array.isArray(because) && given.under) return given as Minute; // it says all of it, as our own minutes do
  const ruling: Ruling = {
    verdict: given.verdict ?? (saysNo(given) ? "deny" : "grant"),
    because: Array.isArray(because) ? because : [],
    under: given.under ?? { policy: "elsewhere", edition: editionIdOn(given.on) },
  };
  const why = typeof because === "string" && { move: because };
  const instead = given.step === "correct" && given.instead && { instead: asMinute(given.instead) };
  return { ...given, ...why, ...instead, ...ruling } as Minute; // a step with its ruling is a minute of that step
};
