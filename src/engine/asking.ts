import type { Dossier } from "../domain/dossier.js";
import { approvalOf } from "../domain/approvals.js";
import { saysNo } from "../domain/says-no.js";
import { asVoted } from "../domain/settle.js";
import type { Resolution, Step } from "../domain/step.js";
import type { Told } from "../domain/told.js";
import { isWhole } from "../domain/is-whole.js";
import { isDay } from "../kernel/day.js";
import { fault } from "../kernel/fault.js";
import { firstOf, isToldDay, lastOf } from "../kernel/told-day.js";
import { editionOn, type Policy } from "../policy/policy.js";
import type { Applied, Edition } from "../policy/timeline.js";
import { awaits } from "../rules/answer.js";
import type { Facts, Reviewed } from "../rules/rule.js";
import { type Finding, source } from "./decision.js";
import { finding, findingOf, unmetFinding } from "./finding.js";
import { findInPart } from "./in-part/find-in-part.js";
import { type Keeps, keepsAll } from "./in-part/keeps.js";
import { viewOfStep } from "./in-part/view-of.js";
import { viewOfDossier } from "./in-part/view-of-dossier.js";
import type { World } from "./in-part/world.js";

/** The rules that judge a step, and the facts that they are asked about. */
export interface Asking {
  readonly edition: Edition;
  readonly rules: readonly Applied[];
  readonly facts: Facts;
  /** The rules of the vote that an approval answers, and the facts of the vote: they are judged again. */
  readonly again: Again | undefined;
  /** The world of the views that the facts are, where something of them is not known. */
  readonly world: World | undefined;
  /** Whether the law of the day cannot be told: then the day is awaited, and no clause is asked. */
  readonly isUndated: boolean;
}

/** Rules that are judged again at the approval of a vote, and the vote on the file as it is by now. */
interface Again {
  readonly rules: readonly Applied[];
  readonly facts: Facts;
}

/**
 * The rules in force on the day of a step, ready to be asked: about the facts themselves where the file and the step say
 * all of them, and otherwise about views that know what is missing. Nothing where the step tells no day. `instead` is how
 * the step was judged that a correction puts in place.
 */
export const asking = (
  policy: Policy,
  dossier: Dossier,
  step: Told,
  keeps: Keeps = keepsAll,
  instead?: Reviewed,
): Asking | undefined => {
  const asked = askingOf(policy, dossier, step, keeps);
  return asked && instead ? { ...asked, facts: { ...asked.facts, instead } } : asked;
};

const askingOf = (policy: Policy, dossier: Dossier, step: Told, keeps: Keeps): Asking | undefined => {
  if (keeps === keepsAll && dossier.whole && isWhole(step))
    return isDay(step.on) ? askingWhole(policy, dossier, step as Step) : undefined; // it says all that its type asks for
  return isToldDay(step.on) ? askingInPart(policy, dossier, step, keeps) : undefined;
};

/** What every rule finds. Where one throws, a fault names it: what was thrown may repeat the file, and is dropped. */
export const findings = (asked: Asking): readonly Finding[] => {
  const { rules, facts, world, again } = asked;
  if (asked.isUndated) return rules.map((applied) => undated(applied, facts));
  const found: Finding[] = [];
  addAll(found, rules, facts, world);
  if (again !== undefined) addAll(found, again.rules, again.facts, world);
  return found.some(isRefusal) ? found.map(warning) : found;
};

/** What is found by those rules that do not hold; most of them do, and then nothing is written down. */
export const unmetFindings = ({ rules, facts, world, again, isUndated }: Asking): readonly Finding[] => {
  if (isUndated) return rules.map((applied) => undated(applied, facts));
  const found: Finding[] = [];
  addUnmet(found, rules, facts, world);
  if (again !== undefined) addUnmet(found, again.rules, again.facts, world);
  return found.some(isRefusal) ? found.map(warning) : found;
};

/** Whether the meeting or body that decides said no. */
const isRefusal = ({ status, [source]: rule }: Finding): boolean => status === "broken" && rule.refuses === true;

/** A finding on a refusal, which relies on nothing: it warns where it would bar, unless its rule stops refusals. */
const warning = (one: Finding): Finding => (one.else === "bar" && !one[source].stops ? { ...one, else: "warn" } : one);

const addAll = (found: Finding[], rules: readonly Applied[], facts: Facts, world: World | undefined): void =>
  askEach(rules, (asked) => {
    found.push(world === undefined ? finding(asked, facts) : findInPart(asked, facts, world));
  });

const addUnmet = (found: Finding[], rules: readonly Applied[], facts: Facts, world: World | undefined): void =>
  askEach(rules, (asked) => {
    const one = world === undefined ? unmetFinding(asked, facts) : findInPart(asked, facts, world);
    if (one !== undefined && one.status !== "holds") found.push(one);
  });

/** Asks each rule; one that throws is a fault that names it. */
const askEach = (rules: readonly Applied[], ask: (one: Applied) => void): void => {
  let asked: Applied | undefined;
  try {
    for (asked of rules) ask(asked);
  } catch (failure) {
    throw asked === undefined ? failure : fault("rule.failed", asked.rule.id); // without rules no rule failed
  }
};

const undated = (applied: Applied, { step: { step } }: Facts): Finding =>
  findingOf(applied, {}, awaits([{ step, field: "on" }]), undefined);

const askingWhole = (policy: Policy, dossier: Dossier, step: Step): Asking => {
  const edition = editionOn(policy, step.on);
  const vote = voteOf(dossier, step);
  return {
    edition,
    rules: edition.rules[step.step][dossier.stage],
    facts: factsOf(policy, edition, dossier, step),
    again: vote && againWhole(policy, dossier, vote),
    world: undefined,
    isUndated: false,
  };
};

/** The facts as rules take them: a view has every fact of its type, or throws where it is asked for. */
const factsOf = (policy: Policy, { era }: Edition, dossier: Dossier, step: Told): Facts =>
  ({ dossier, step, era, termsOn: policy.termsOn }) as Facts;

/**
 * The resolution that a step approves. A refusal relies on nothing: it may be given for whatever reason the committee has.
 */
const voteOf = ({ resolution }: Dossier, step: Told): Resolution | undefined =>
  resolution !== undefined && step.step === approvalOf(resolution.step) && !saysNo(step) ? resolution : undefined;

const againWhole = (policy: Policy, dossier: Dossier, vote: Resolution): Again => {
  const edition = editionOn(policy, vote.on);
  return {
    rules: edition.again[vote.step][dossier.stage],
    facts: factsOf(policy, edition, asVoted(dossier), vote),
  };
};

/** The same, where not all is known; where the law of the day of the vote cannot be told, nothing is judged again. */
const againInPart = (policy: Policy, dossier: Dossier, vote: Resolution, view: View): Again | undefined => {
  const edition = editionOn(policy, lastOf(vote.on));
  if (editionOn(policy, firstOf(vote.on)) !== edition) return undefined;
  const voted = viewOfDossier(asVoted(dossier), view.world, view.keeps);
  return {
    rules: edition.again[vote.step][dossier.stage],
    facts: factsOf(policy, edition, voted, viewOfStep(view.world, "resolution", vote)),
  };
};

/** Through what a file known in part is seen. */
interface View {
  readonly world: World;
  readonly keeps: Keeps;
}

const askingInPart = (policy: Policy, dossier: Dossier, step: Told, keeps: Keeps): Asking => {
  const edition = editionOn(policy, lastOf(step.on));
  const world: World = { days: new Map(), asTold: false };
  const seen = dossier.whole && keeps === keepsAll ? dossier : viewOfDossier(dossier, world, keeps);
  const facts = factsOf(policy, edition, seen, viewOfStep(world, "step", step));
  const rules = edition.rules[step.step][dossier.stage];
  const isOne = editionOn(policy, firstOf(step.on)) === edition;
  const asked = isOne ? rules : rules.filter(({ rule }) => rule.id === "edition.in-force"); // which says so
  const vote = isOne ? voteOf(dossier, step) : undefined;
  const again = vote && againInPart(policy, dossier, vote, { world, keeps });
  return { edition, rules: asked, facts, again, world, isUndated: !isOne };
};
