import type { Dossier } from "../domain/dossier.js";
import { judge } from "../engine/decide.js";
import type { Decision } from "../engine/decision.js";
import { replay } from "../engine/replay.js";
import { isPolicy, type Policy } from "../policy/policy.js";
import { check } from "./check.js";
import { isKnown, known, knownAfter } from "./known.js";
import { plain } from "./plain.js";
import { type Problem, type Refused, refused } from "./problem.js";
import { readMinutes, readStep } from "./read.js";
import { seeingSchema } from "./schemas.js";

/** A decision on untyped data, with the dossier after it: the same one where the step was barred. */
export interface Submitted {
  readonly ok: true;
  readonly decision: Decision;
  readonly dossier: Dossier;
}

/** What a caller knew when a step was made out. */
export interface Seeing {
  /** How many minutes of the file the caller looked at. */
  readonly seen?: number | undefined;
}

/**
 * The door for untyped data: judges a step, whole or known in part, against a file, which is minutes (as data or JSON text), an object that
 * holds them, or a dossier: a dossier is the fold of its minutes, and nothing else is read of it. It never throws. Data of the wrong shape comes back as `{ ok: false, problems: [{ path, code }] }`; a step
 * that is not open at the stage is a decision, barred by `ladder.closed`. Where the file does not have the `seen`
 * minutes that the caller looked at, the problem is that `file` is `stale`, and nothing is judged.
 *
 * The dossier that it answers is frozen all the way down. Given back as it is, it is known again, and its minutes are not
 * read once more: a file that is kept in memory costs no more with each step.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param file - The file so far: minutes as data or JSON text, or a dossier. `[]` is the file of somebody who has not
 * applied.
 * @param step - The step as data or JSON text.
 * @param options - `seen`, the number of minutes that the caller looked at.
 * @returns The decision and the file after it, or the problems of the data.
 *
 * @example
 * ```ts
 * import { submit } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const applied = submit(national, [], { step: "apply", on: "2026-06-01", by, person, venue: "unit" });
 * if (applied.ok) console.log(applied.decision.verdict, applied.dossier.stage);
 * const wrong = submit(national, [], { step: "apply", on: "yesterday", by });
 * if (!wrong.ok) console.log(wrong.problems);
 * // grant applicant
 * // [ { path: 'step.on', code: 'not-a-day' } ]
 * ```
 */
export const submit = (policy: Policy, file: unknown, step: unknown, options: Seeing = {}): Submitted | Refused => {
  const read = isKnown(file) ? { ok: true as const, minutes: file.minutes } : readMinutes(file);
  const next = readStep(step);
  const problems = [
    isPolicy(policy) ? [] : [noPolicy],
    read.ok ? [] : read.problems,
    next.ok ? [] : next.problems,
    seenOf(options, read.ok ? read.minutes.length : undefined),
  ].flat();
  if (problems.length > 0 || !read.ok || !next.ok) return refused(problems);
  const dossier = isKnown(file) ? file : known(replay(read.minutes));
  const decision = judge(policy, dossier, next.step);
  const after = decision.minute === undefined ? dossier : knownAfter(dossier, decision.minute);
  return { ok: true, decision, dossier: after };
};

/** What is wrong with the number of minutes that a caller looked at, beside how many there are, where that is known. */
const seenOf = (options: Seeing, count: number | undefined): readonly Problem[] => {
  const given = check(seeingSchema, plain(options), "options");
  if (!given.ok) return given.problems;
  const { seen = count } = given.value;
  return count !== undefined && seen !== count ? [{ path: "file", code: "stale" }] : [];
};

const noPolicy = { path: "policy", code: "wrong-type" } as const;
