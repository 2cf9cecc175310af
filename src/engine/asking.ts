import type { Dossier } from "../domain/dossier.js";
import { answers, approvalOf } from "../domain/approvals.js";
import { saysNo } from "../domain/says-no.js";
import { asVoted } from "../domain/settle.js";
import type { Step } from "../domain/step.js";
import type { Told } from "../domain/told.js";
import { isWhole } from "../domain/is-whole.js";
import { isDay } from "../kernel/day.js";
import { fault } from "../kernel/fault.js";
import { firstOf, isToldDay, lastOf } from "../kernel/told-day.js";
import { editionOn, type Policy } from "../policy/policy.js";
import type { Applied, Edition } from "../policy/timeline.js";
import { awaits } from "../rules/answer.js";
import type { Facts } from "../rules/rule.js";
import type { Finding } from "./decision.js";
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
 * all of them, and otherwise about views that know what is missing. Nothing where the step tells no day.
 */
export const asking = (policy: Policy, dossier: Dossier, step: Told, keeps: Keeps = keepsAll): Asking | undefined => {
  if (keeps === keepsAll && dossier.whole && isWhole(step))
    return isDay(step.on) ? askingWhole(policy, dossier, step as Step) : undefined; // it says all that its type asks for
  return isToldDay(step.on) ? askingInPart(policy, dossier, step, keeps) : undefined;
};

/** What every rule finds. Where one throws, a fault names it: what was thrown may repeat the file, and is dropped. */
export const findings = (asked: Asking): readonly Finding[] => {
  const { rules, facts, world, again } = asked;
  if (asked.isUndated) return rules.map((applied) => undated(applied, facts));
  const found: Finding[] = [];
  let at: Applied | undefined;
  try {
    for (at of rules) found.push(world === undefined ? finding(at, facts) : findInPart(at, facts, world));
    if (again !== undefined)
      for (at of again.rules)
        found.push(world === undefined ? finding(at, again.facts) : findInPart(at, again.facts, world));
    return found;
  } catch {
    throw fault("rule.failed", (at as Applied).rule.id);
  }
};

/** What is found by those rules that do not hold; most of them do, and then nothing is written down. */
export const unmetFindings = ({ rules, facts, world, again, isUndated }: Asking): readonly Finding[] => {
  if (isUndated) return rules.map((applied) => undated(applied, facts));
  const found: Finding[] = [];
  addUnmet(found, rules, facts, world);
  if (again !== undefined) addUnmet(found, again.rules, again.facts, world);
  return found;
};

const addUnmet = (found: Finding[], rules: readonly Applied[], facts: Facts, world: World | undefined): void => {
  let at = 0;
  try {
    for (; at < rules.length; at++) {
      const applied = rules[at] as Applied;
      const one = world === undefined ? unmetFinding(applied, facts) : findInPart(applied, facts, world);
      if (one !== undefined && one.status !== "holds") found.push(one);
    }
  } catch {
    throw fault("rule.failed", (rules[at] as Applied).rule.id);
  }
};

const undated = (applied: Applied, { step: { step } }: Facts): Finding =>
  findingOf(applied, {}, awaits([{ step, field: "on" }]), undefined);

const askingWhole = (policy: Policy, dossier: Dossier, step: Step): Asking => {
  const edition = editionOn(policy, step.on);
  const facts = { dossier, step, era: edition.era, termsOn: policy.termsOn } as Facts;
  return {
    edition,
    rules: edition.rules[step.step][dossier.stage],
    facts,
    again: asksAgain(dossier, step) ? againWhole(policy, dossier) : undefined,
    world: undefined,
    isUndated: false,
  };
};

/**
 * Whether a step approves the resolution that waits. A refusal relies on nothing: it may be given for whatever reason the
 * committee has.
 */
const asksAgain = ({ resolution }: Dossier, step: Told): boolean =>
  resolution !== undefined &&
  Object.hasOwn(answers, step.step) &&
  step.step === approvalOf(resolution.step) &&
  !saysNo(step);

const againWhole = (policy: Policy, dossier: Dossier): Again | undefined => {
  const voted = asVoted(dossier);
  const vote = dossier.resolution as Step; // which waits
  const edition = editionOn(policy, vote.on);
  const facts = { dossier: voted, step: vote, era: edition.era, termsOn: policy.termsOn } as Facts;
  return { rules: edition.again[vote.step][dossier.stage], facts };
};

/** The same, where not all is known; where the law of the day of the vote cannot be told, nothing is judged again. */
const againInPart = (policy: Policy, dossier: Dossier, world: World, keeps: Keeps): Again | undefined => {
  const { on, step } = dossier.resolution as Step; // which waits
  const edition = editionOn(policy, lastOf(on));
  if (editionOn(policy, firstOf(on)) !== edition) return undefined;
  const view = viewOfDossier(asVoted(dossier), world, keeps);
  const facts = { dossier: view, step: view.resolution, era: edition.era, termsOn: policy.termsOn } as Facts;
  return { rules: edition.again[step][dossier.stage], facts };
};

const askingInPart = (policy: Policy, dossier: Dossier, step: Told, keeps: Keeps): Asking => {
  const edition = editionOn(policy, lastOf(step.on));
  const world: World = { days: new Map(), asTold: false };
  const facts = {
    dossier: dossier.whole && keeps === keepsAll ? dossier : viewOfDossier(dossier, world, keeps),
    step: viewOfStep(world, "step", step),
    era: edition.era,
    termsOn: policy.termsOn,
  } as unknown as Facts; // a view has every fact of its type, or throws where it is asked for
  const rules = edition.rules[step.step][dossier.stage];
  const isOne = editionOn(policy, firstOf(step.on)) === edition;
  const asked = isOne ? rules : rules.filter(({ rule }) => rule.id === "edition.in-force"); // which says so
  const again = isOne && asksAgain(dossier, step) ? againInPart(policy, dossier, world, keeps) : undefined;
  return { edition, rules: asked, facts, again, world, isUndated: !isOne };
};
