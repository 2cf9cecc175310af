import * as z from "zod";
import { extend, type Overlay } from "../policy/extend.js";
import { isPolicy, type Policy } from "../policy/policy.js";
import { longestId } from "../policy/spec.js";
import { emptySubjects, termProblems } from "../policy/terms.js";
import { check } from "./check.js";
import { type Problem, type Refused, refused } from "./problem.js";
import { day } from "./schemas.js";
import { termsSchema } from "./terms.js";
import { plainOf } from "./text.js";

const overlaySchema = z.strictObject({
  id: z.string().min(1).max(100),
  from: day.exactOptional(),
  terms: termsSchema.exactOptional(),
});

/**
 * Reads an overlay of terms from JSON text or data and puts it on a policy. What `extend` would throw at the developer
 * comes back here as `{ ok: false, problems }`, such as `{ path: "overlay.terms.poll.passMark", code: "term.softer"
 * }`.
 *
 * @param policy - The policy to put the overlay on.
 * @param input - The overlay as JSON text or as data. It has an id and terms, and no rules.
 *
 * @example
 * ```ts
 * import { readOverlay } from "fazhan/io";
 * import { migrantWorkers } from "fazhan/policies";
 *
 * const softer = { id: "softer", terms: { poll: { passMark: { kind: "at-least", part: 70, whole: 100 } } } };
 * const read = readOverlay(migrantWorkers, softer);
 * console.log(read.ok ? "taken" : read.problems);
 * // [ { path: 'overlay.terms.poll.passMark', code: 'term.softer' } ]
 * ```
 */
export const readOverlay = (
  policy: Policy,
  input: unknown,
): { readonly ok: true; readonly overlay: Overlay; readonly policy: Policy } | Refused => {
  if (!isPolicy(policy)) return refused([{ path: "policy", code: "wrong-type" }]);
  const data = plainOf(input, "overlay");
  if (!data.ok) return data;
  const checked = check<Overlay>(overlaySchema, data.value, "overlay");
  if (!checked.ok) return checked;
  const overlay = checked.value;
  const empty = emptyIn(overlay);
  if (empty.length > 0) return refused(empty);
  const problems = problemsOf(policy, overlay);
  if (problems.length > 0) return refused(problems);
  if (isThere(policy, overlay.id)) return refused([{ path: "overlay.id", code: "overlay.twice" }]);
  if (`${policy.id}+${overlay.id}`.length > longestId) return refused([{ path: "overlay.id", code: "too-large" }]);
  return { ok: true, overlay, policy: extend(policy, overlay) };
};

/** Where an overlay adds nothing: at all, or of a subject. */
const emptyIn = ({ terms = {} }: Overlay): readonly Problem[] => {
  const paths = Object.keys(terms).length === 0 ? [""] : emptySubjects(terms).map((subject) => `.terms.${subject}`);
  return paths.map((path) => ({ path: `overlay${path}`, code: "overlay.empty" }));
};

/** What is wrong with its terms under any edition that is in force with it, each thing once. */
const problemsOf = ({ editions }: Policy, { from = "", terms = {} }: Overlay): readonly Problem[] => {
  const inForce = editions.filter((_, at) => (editions[at + 1]?.from ?? "9999-12-32") > from);
  const problems = inForce.flatMap((edition) =>
    termProblems(edition.terms, terms).map(
      ({ subject, name, code }) => ({ path: `overlay.terms.${subject}.${name}`, code }) as const,
    ),
  );
  return [...new Map(problems.map((one) => [`${one.path} ${one.code}`, one])).values()];
};

const isThere = ({ spec }: Policy, id: string): boolean =>
  [...(spec.overlays ?? []), ...spec.editions].some((one) => one.id === id);
