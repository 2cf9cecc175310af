import type { Dossier } from "../domain/dossier.js";
import type { Stage, StepFrom, StepName } from "../domain/ladder.js";
import type { Minute, Ruling } from "../domain/minute.js";
import type { Step } from "../domain/step.js";
import type { Told } from "../domain/told.js";
import type { Policy } from "../policy/policy.js";
import type { Reviewed } from "../rules/rule.js";
import { asking, findings } from "./asking.js";
import { type Decision, type Finding, gravest } from "./decision.js";
import { fold } from "./filing/fold.js";
import { keepsAll } from "./in-part/keeps.js";
import { failedIn, unreadable } from "./unreadable.js";

/**
 * Judges a step by the rules in force on its day. The gravest broken rule gives the verdict; a rule that awaits its
 * evidence bars. Nothing is filed: give the minute to `evolve`. It never throws, and changes nothing it is given: what
 * cannot be read (data of another shape, a step that does not exist, a getter or a rule that throws) is barred by
 * `input.readable`, which names the rule that threw.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param dossier - The file of one person, as `replay` or `evolve` made it. Narrow its `stage` first, and only steps open
 * at that stage compile.
 * @param step - The step that somebody wants to take, with its day (`on`), the body that takes it (`by`) and its own
 * fields.
 * @returns The verdict and all findings, and a minute for `evolve` unless the verdict is `bar`.
 *
 * @example
 * ```ts
 * import { decide, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2026-06-01", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * if (dossier.stage !== "applicant") throw new Error("not an applicant");
 * const decision = decide(national, dossier, { step: "recognize", on: "2026-07-01", by, recommendedBy: "members" });
 * console.log(decision.verdict, decision.findings.filter(({ status }) => status !== "holds").map(({ rule }) => rule));
 * // bar [ 'talk.held' ]
 * ```
 */
export const decide = <S extends Stage, K extends StepFrom<S>>(
  policy: Policy,
  dossier: Dossier<S>,
  step: Step<K>,
): Decision<K & StepName> => judge(policy, dossier, step as Step) as Decision<K & StepName>; // a decision on this very step

/**
 * Judges a step that is known only at run time, and perhaps in part. A step that is not open at the stage is barred by
 * `ladder.closed`. A rule that needs a fact that nobody has told awaits it, and bars unless it would only warn: a form that
 * is filled in field by field learns from `awaits` what is still missing. Like `decide`, it never throws.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param dossier - The file of one person, as `replay` or `evolve` made it.
 * @param step - The step, of any stage. Fields that are not known yet may be missing.
 * @returns The verdict and all findings, and a minute for `evolve` unless the verdict is `bar`.
 *
 * @example
 * ```ts
 * import { judge, replay } from "fazhan";
 * import { national } from "fazhan/policies";
 *
 * const { verdict, findings } = judge(national, replay([]), { step: "apply", on: "2026-06-01", by: { kind: "branch", id: "b-1" } });
 * console.log(verdict);
 * for (const { rule, awaits } of findings) if (awaits !== undefined) console.log(rule, awaits);
 * // bar
 * // applicant.of-age [ { step: 'apply', field: 'person.born' } ]
 * // applicant.right-venue [ { step: 'apply', field: 'venue' } ]
 * ```
 */
export const judge = (policy: Policy, dossier: Dossier, step: Told): Decision => {
  try {
    return judged(policy, dossier, step as Step); // from here on what is missing is looked for
  } catch (failure) {
    return unreadable(policy, step, failedIn(failure));
  }
};

const judged = (policy: Policy, dossier: Dossier, step: Step): Decision => {
  const instead = step.step === "correct" ? judgeInstead(policy, dossier, step) : undefined;
  const asked = asking(policy, dossier, step, keepsAll, instead && reviewed(instead)); // of no step or stage it throws
  if (asked === undefined) return unreadable(policy, step); // no edition governs it
  const { id, under } = asked.edition;
  const found = findings(asked);
  if (found.length === 0) return unreadable(policy, step); // where no rule judges, nobody has granted anything
  const verdict = gravest(found);
  if (verdict === "bar") return { step, policy: under.policy, edition: id, findings: found, verdict } as Decision; // one member for each verdict
  const minute = minuted(step, instead?.minute, { verdict, because: broken(found), under });
  return { step, policy: under.policy, edition: id, findings: found, verdict, minute } as Decision;
};

/** Judges the step that a correction puts in place on the file before it: as corrected until now, and up to there. */
export const judgeInstead = (policy: Policy, { minutes }: Dossier, { minute, instead }: Told<"correct">) =>
  instead === undefined || !isPlaceIn(minutes, minute)
    ? undefined
    : judge(policy, fold([...minutes], undefined, minute), instead);

/** What the rules of a correction read of that decision. */
export const reviewed = ({ verdict, findings: found }: Decision): Reviewed => ({
  verdict,
  unmet: found.filter(({ status }) => status === "broken" || status === "awaits").map(({ rule }) => rule),
});

const isPlaceIn = (minutes: readonly Minute[], place: number | undefined): place is number =>
  place !== undefined && Number.isInteger(place) && place >= 0 && place < minutes.length;

/**
 * A step with how it was decided. To spread nothing first looks idle and is not: V8 takes fifty times as long to add to
 * an object that began as the copy of another.
 */
const minuted = (step: Step, instead: Minute | undefined, ruling: Ruling): Minute =>
  ({
    ...nothing,
    ...asMinuted(step, instead),
    verdict: ruling.verdict,
    because: ruling.because,
    under: ruling.under,
  }) as Minute;

const nothing = {};

/**
 * A step as a minute has it: why a transfer changes the holder is its `move`, for `because` lists rules; and what a
 * correction puts in place is a minute itself.
 */
const asMinuted = (step: Step, instead: Minute | undefined): object => {
  if (instead !== undefined) return { ...step, instead };
  if (step.step !== "transfer" || step.because === undefined) return step;
  const { because, ...rest } = step;
  return { ...rest, move: because };
};

/** The ids of all broken rules, warnings too, in the order of the policy. */
const broken = (findings: readonly Finding[]): readonly string[] => {
  const ids: string[] = [];
  for (const { status, rule } of findings) if (status === "broken") ids.push(rule);
  return ids;
};
