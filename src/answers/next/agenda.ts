import type { BodyKind } from "../../domain/body.js";
import type { Dossier } from "../../domain/dossier.js";
import { isOpen, isPast, ladder, type Stage, type StepName, stepNames } from "../../domain/ladder.js";
import { placesToAsk } from "../../domain/person.js";
import type { Place } from "../../domain/place.js";
import { type Filing, filings, type Purpose, type Step } from "../../domain/step.js";
import { judge } from "../../engine/decide.js";
import type { Finding } from "../../engine/decision.js";
import type { Day } from "../../kernel/day.js";
import type { Policy } from "../../policy/policy.js";
import type { Awaited } from "../../rules/answer.js";
import type { Remedy } from "../../rules/remedy.js";
import { answered, readable } from "../shared/answered.js";
import { favorable } from "./favorable.js";
import { aboutOf, isDone, isLeft, type Outstanding, outstanding } from "./is-done.js";
import { type AgendaKind, kindOf } from "./main-line.js";
import { kindsFor } from "./kinds-for.js";
import { type Mending, remedies } from "../explain/remedies.js";

/** A step that is open at the stage, and what it still takes. */
export interface AgendaItem {
  readonly step: StepName;
  /** Whether it is on the main line of the procedure, beside it, or a way out, which is not a task. */
  readonly kind: AgendaKind;
  /** Whether it was done and need not be done again by now. What is done may still be open. */
  readonly done: boolean;
  /** Whether it is a record, which is filed whatever it says, or an act, which is barred for its content. */
  readonly is: "record" | "act";
  /** Its numbers on the chart of 25 steps; of a filing, that of its record. */
  readonly chart: readonly number[];
  /** Which decision is filed at this stage, for `file`. */
  readonly record: Filing | undefined;
  /** What the notice of this stage is for, for `notice`. */
  readonly for: Purpose | undefined;
  /** The place, for a step that is taken at each place. */
  readonly at: Place | undefined;
  /** Which kinds of body may take it in this file. */
  readonly by: readonly BodyKind[];
  /** Whether it would be granted on this day if everyone voted yes and every body agreed. */
  readonly ready: boolean;
  /**
   * The evidence that is still missing; none where something stands in the way that no evidence can change. What belongs to
   * a stage that is over can no longer be taken: there a correction of the file is awaited.
   */
  readonly awaits: readonly Awaited[];
  /** The first day on which no period stands in the way any more, where one does now. */
  readonly notBefore: Day | undefined;
  /** What stands in the way, as findings with their clauses. */
  readonly obstacles: readonly Finding[];
}

/**
 * What may be done next: every step open at the stage, in the order of the procedure, judged on a day in its most
 * favorable form. Throws a fault at `policy`, `dossier` or `on`, whichever cannot be read; a day that does not exist
 * cannot.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param dossier - The file of one person, as `replay` or `evolve` made it.
 * @param on - The day that is asked about, `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { agenda, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * console.log(agenda(national, dossier, "2024-02-01").map(({ step, ready }) => `${step} ${ready}`).join(", "));
 * // talk true, recognize false, notice true, transfer true, waive true, correct true, withdraw true
 * ```
 */
export const agenda = (policy: Policy, dossier: Dossier, on: Day): readonly AgendaItem[] =>
  answered(policy, dossier, on, () => {
    const left = outstanding(policy, dossier, on);
    return openSteps(policy, dossier, on).map((step) => item(policy, dossier, step, left));
  });

/** The steps open at the stage, each in its most favorable form. */
const openSteps = (policy: Policy, dossier: Dossier, on: Day): readonly Step[] =>
  stepNames
    .filter((name) => isOpen(name, dossier.stage) && isOf(dossier, name))
    .flatMap((name) => forms(policy, dossier, name, on));

/** Whether there is anything that the step could be about. */
const isOf = (dossier: Dossier, name: StepName): boolean =>
  name === "correct" ? dossier.minutes.length > 0 : name !== "deliberate" || isUnderAnother(dossier);

/** Whether an organization stands between the branch and the committee: where none does, nobody deliberates. */
const isUnderAnother = ({ holder }: Dossier): boolean => holder?.under !== undefined;

/** A poll is held at each place to be asked; every other step comes in one form. */
const forms = (policy: Policy, dossier: Dossier, name: StepName, on: Day): readonly Step[] => {
  const step = favorable(policy, dossier, name, on);
  return step.step === "poll" ? placesToAsk(dossier.person).map((at) => ({ ...step, at })) : [step];
};

const item = (policy: Policy, dossier: Dossier, step: Step, left: Outstanding): AgendaItem => {
  const mendings = remedies(judge(policy, dossier, step));
  const needed = mendings.flatMap((one) => one.remedies);
  return {
    step: step.step,
    kind: isAsked(step, left) ? kindOf(step.step, dossier) : "side",
    done: isDone(dossier, step, left),
    is: ladder[step.step].is,
    chart: chartOf(step),
    record: step.step === "file" ? step.record : undefined,
    for: step.step === "notice" ? step.for : undefined,
    at: step.step === "poll" ? step.at : undefined,
    by: kindsFor(step, dossier, policy.termsOn(step.on)),
    ready: mendings.length === 0,
    awaits: mendings.every(({ mendable }) => mendable) ? missing(needed, dossier.stage) : [],
    notBefore: lastOf(needed),
    obstacles: readable(mendings.map(({ finding }: Mending) => finding)),
  };
};

/** The numbers of a step on the chart, where each record has one of its own. */
const chartOf = (step: Step): readonly number[] =>
  ladder[step.step].chart.filter((_, at) => step.step !== "file" || filings[at] === step.record);

/** A nomination is filed under 2014 alone: where nothing asks for it, it is beside the line. */
const isAsked = (step: Step, left: Outstanding): boolean =>
  step.step !== "file" || step.record !== "nomination" || isLeft(aboutOf(step), left);

/** Each thing once, though several rules wait for it. */
const missing = (needed: readonly Remedy[], stage: Stage): readonly Awaited[] => {
  const all = needed.flatMap((remedy) => (remedy.kind === "bring" ? remedy.missing : []).map(takeable(stage)));
  return [...new Map(all.map((one) => [JSON.stringify(Object.entries(one).sort()), one])).values()];
};

/** What is awaited, as a step that can be taken: a file that came from elsewhere may lack what only a correction can bring. */
const takeable =
  (stage: Stage) =>
  (one: Awaited): Awaited => {
    if ("calendar" in one || !isPast(one.step, stage)) return one;
    return one.field === undefined ? { step: "correct" } : { step: "correct", field: `instead.${one.field}` };
  };

/** The last of the days that are to be waited for. */
const lastOf = (needed: readonly Remedy[]): Day | undefined =>
  needed
    .flatMap((remedy) => (remedy.kind === "wait" ? remedy.until : []))
    .sort()
    .at(-1);
