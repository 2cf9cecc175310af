import { agenda } from "../answers/next/agenda.js";
import type { Deadline } from "../answers/next/deadline.js";
import { deadlines } from "../answers/next/deadlines.js";
import { favorable } from "../answers/next/favorable.js";
import { kindsFor } from "../answers/next/kinds-for.js";
import { nextOf } from "../answers/next/next.js";
import { remedies } from "../answers/explain/remedies.js";
import type { BodyKind } from "../domain/body.js";
import type { Dossier } from "../domain/dossier.js";
import type { Source } from "../domain/investigation.js";
import { isOpen, isRecord, type Stage, type StepName, stages } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import type { Filing, Purpose, Step } from "../domain/step.js";
import { judge } from "../engine/decide.js";
import { evolveAs } from "../engine/evolve.js";
import { addDays, type Day, later } from "../kernel/day.js";
import { firstOf } from "../kernel/told-day.js";
import type { Policy } from "../policy/policy.js";
import type { Awaited } from "../rules/answer.js";

/** One step of a schedule. */
export interface Planned {
  readonly step: StepName;
  /** The place and the source, and the record, for a step that is about one. */
  readonly at?: Place;
  readonly source?: Source;
  readonly record?: Filing;
  /** What a notice is for. */
  readonly for?: Purpose;
  /** The day on which a notice goes up: its earliest day is the one on which it was up long enough. */
  readonly from?: Day;
  /** The kinds of body that may take it. */
  readonly by: readonly BodyKind[];
  /** The first day on which it would be granted; absent where no day is known, and then the schedule ends with it. */
  readonly earliest?: Day;
  /** The last day on which it is in time, where a clause sets one. */
  readonly latest?: Day;
  /** What is missing where no day is known; nothing where no evidence changes what stands in the way. */
  readonly awaits: readonly Awaited[];
}

/** A file in the making: where it stands, on which day, and what was planned so far. */
interface Plan {
  readonly policy: Policy;
  readonly dossier: Dossier;
  readonly on: Day;
  readonly all: readonly Planned[];
  /** The schedule has come to its end. */
  readonly over: boolean;
}

/** The steps that remain until a stage, each on the first day on which it would be granted. */
export const planned = (policy: Policy, dossier: Dossier, on: Day, to: Stage): readonly Planned[] => {
  let plan: Plan = { policy, dossier, on, all: [], over: false };
  let item = nextIn(plan);
  while (item !== undefined && !plan.over && plan.all.length < mostSteps && isBefore(plan, to)) {
    plan = withStep(plan, { step: item.step }, mostSteps);
    item = nextIn(plan);
  }
  return plan.all;
};

const nextIn = ({ policy, dossier, on }: Plan) => nextOf(dossier, agenda(policy, dossier, on));

const isBefore = ({ dossier }: Plan, stage: Stage): boolean => stages.indexOf(dossier.stage) < stages.indexOf(stage);

/** More steps than any career takes: rules that wait for each other come to an end all the same. */
const mostSteps = 120;

/** A step to be planned: its name, and where it is about one, the place and the source; its record is the one that is due. */
type Wanted = Extract<Awaited, { readonly step: StepName }>;

/** The plan with a step in it, and before it all that it waits for. */
const withStep = (plan: Plan, wanted: Wanted, left: number): Plan => {
  if (plan.over || left === 0) return { ...plan, over: true };
  const step = formOf(plan, wanted);
  const decision = judge(plan.policy, plan.dossier, step);
  if (decision.verdict === "grant") return taken(plan, step);
  const mendings = remedies(decision);
  const needed = mendings.flatMap((one) => one.remedies);
  const missing = needed.flatMap((remedy) => (remedy.kind === "bring" ? remedy.missing : []));
  if (isGranted(plan, { ...step, on: addDays(plan.on, 1) }))
    return withStep(waited(plan, addDays(plan.on, 1)), wanted, left - 1); // what equals a step of today is one of tomorrow
  if (!mendings.every(({ mendable }) => mendable)) return ended(plan, step, []);
  const years = missing.flatMap((one) => ("calendar" in one ? [one] : []));
  if (years.length > 0) return ended(plan, step, [...new Map(years.map((one) => [one.calendar, one])).values()]);
  const until = needed
    .flatMap((remedy) => (remedy.kind === "wait" ? remedy.until : []))
    .sort()
    .at(-1);
  if (until !== undefined && until > plan.on) return withStep(waited(plan, until), wanted, left - 1);
  const [first] = missing.flatMap((one) => (isToCome(one, plan.dossier) ? [one] : []));
  if (first === undefined) return ended(plan, step, missing);
  const more = first.step === "notice" ? noticed(plan, wanted) : withStep(plan, first, left - 1);
  return withStep(more, wanted, left - 1);
};

const isGranted = ({ policy, dossier }: Plan, step: Step): boolean => judge(policy, dossier, step).verdict === "grant";

const isToCome = (one: Awaited, { stage }: Dossier): one is Wanted =>
  "step" in one && one.field === undefined && isOpen(one.step, stage);

/** The step in its most favorable form, about what is wanted, on the day of the plan; a notice goes up on a day. */
const formOf = ({ policy, dossier, on }: Plan, { step, at, source }: Wanted, from?: Day): Step =>
  ({
    ...favorable(policy, dossier, step, on),
    ...(at && { at }),
    ...(source && { source }),
    ...(from && { from }),
  }) as Step; // of each step what it may carry

/** The plan once a step was taken on its day; it ends with one that is barred. */
const taken = (plan: Plan, step: Step): Plan => {
  const { minute } = judge(plan.policy, plan.dossier, step);
  if (minute === undefined) return ended(plan, step, []);
  const dossier = evolveAs("minute", plan.dossier, minute, minute);
  return { ...plan, dossier, all: [...plan.all, entry(plan, step, { earliest: step.on })] };
};

const ended = (plan: Plan, step: Step, awaits: readonly Awaited[]): Plan => ({
  ...plan,
  all: [...plan.all, entry(plan, step, { awaits })],
  over: true,
});

const entry = ({ policy, dossier, on }: Plan, step: Step, more: Partial<Planned>): Planned => {
  const due = deadlines(policy, dossier, on).find((one) => one.met === undefined && isFor(step, one))?.due;
  return {
    step: step.step,
    ...aboutOf(step),
    by: kindsFor(step, dossier, policy.termsOn(step.on)),
    ...(due !== undefined && { latest: due }),
    awaits: [],
    ...more,
  };
};

/** Whether a deadline is for a step: until when an opinion or a poll is fresh is no deadline for another. */
const isFor = ({ step }: Step, deadline: Deadline): boolean =>
  deadline.step === step && (deadline.anchor.step !== step || isReview(step));

const aboutOf = (step: Step): Partial<Planned> => {
  if (step.step === "consult") return { at: step.at, source: step.source };
  if (step.step === "poll") return { at: step.at };
  if (step.step === "notice") return { from: step.from, for: step.for };
  return step.step === "file" ? { record: step.record } : {};
};

/** The plan on a later day: what falls due until then is done on the last day on which it is in time. */
const waited = (plan: Plan, until: Day): Plan => {
  if (plan.over) return plan;
  const [due] = deadlines(plan.policy, plan.dossier, plan.on)
    .filter(({ step, met, status }) => met === undefined && status !== "waived" && isReview(step))
    .filter((one) => one.due !== "unknown" && firstOf(one.due) < until);
  if (due === undefined) return { ...plan, on: until };
  const at = { ...plan, on: later(firstOf(due.due), plan.on) };
  return waited(taken(at, formOf(at, { step: due.step })), until);
};

/** What is done again and again while time goes by. */
const isReview = (step: StepName): boolean => isRecord(step) && (step === "examine" || step === "observe");

/**
 * The plan with the notice that a step waits for: it goes up on the day of the plan, and is taken down on the first day on
 * which it was up long enough for that step.
 */
const noticed = (plan: Plan, wanted: Wanted): Plan => {
  const upTo = (days: number): Plan => {
    const at = { ...plan, on: addDays(plan.on, days) };
    return taken(at, formOf(at, { step: "notice" }, plan.on));
  };
  const unmet = (after: Plan): readonly string[] =>
    remedies(judge(after.policy, after.dossier, formOf(after, wanted))).map(({ rule }) => rule);
  const best = new Set(unmet(upTo(longest)));
  for (let days = 0; days < longest; days += 1) {
    const after = upTo(days);
    if (unmet(after).every((rule) => best.has(rule))) return after;
  }
  return upTo(longest);
};

/** Days of a notice that is long enough by any calendar. */
const longest = 60;
