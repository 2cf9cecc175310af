import type { Dossier } from "../domain/dossier.js";
import type { Step } from "../domain/step.js";
import type { Told } from "../domain/told.js";
import { isWhole } from "../domain/whole.js";
import { type Day, isDay } from "../kernel/day.js";
import { firstOf, isToldDay, lastOf } from "../kernel/told-day.js";
import { editionOn, type Policy } from "../policy/policy.js";
import type { Applied, Edition } from "../policy/timeline.js";
import { awaits } from "../rules/answer.js";
import type { Facts } from "../rules/rule.js";
import type { Finding } from "./decision.js";
import { finding as findingOn, findingOf, unmetFinding } from "./finding.js";
import { findInPart } from "./in-part/find-in-part.js";
import { type Keeps, keepsAll } from "./in-part/keeps.js";
import { viewOfStep } from "./in-part/view-of.js";
import { viewOfDossier } from "./in-part/view-of-dossier.js";

/** The rules that judge a step, and how each is asked about it. */
export interface Asking {
  readonly edition: Edition;
  readonly rules: readonly Applied[];
  readonly find: (applied: Applied) => Finding;
  /** The same, only where the rule does not hold. */
  readonly findUnmet: (applied: Applied) => Finding | undefined;
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

const askingWhole = (policy: Policy, dossier: Dossier, step: Step): Asking => {
  const edition = editionOn(policy, step.on);
  const facts = { dossier, step, era: edition.era, termsOn: policy.termsOn } as Facts;
  return {
    edition,
    rules: edition.rules[step.step][dossier.stage],
    find: (applied) => findingOn(applied, facts),
    findUnmet: (applied) => unmetFinding(applied, facts),
  };
};

const askingInPart = (policy: Policy, dossier: Dossier, step: Told, keeps: Keeps): Asking => {
  const first = editionOn(policy, firstOf(step.on));
  const edition = editionOn(policy, lastOf(step.on));
  const rules = edition.rules[step.step][dossier.stage];
  const found = first === edition ? finding(policy, edition, dossier, step, keeps) : undated(step);
  return {
    edition,
    rules: first === edition ? rules : rules.filter(({ rule }) => rule.id === "edition.in-force"),
    find: found,
    findUnmet: (applied) => {
      const one = found(applied);
      return one.status === "holds" ? undefined : one;
    },
  };
};

const finding = (policy: Policy, { era }: Edition, dossier: Dossier, step: Told, keeps: Keeps) => {
  const world = { days: new Map<string, Day>(), asTold: false };
  const facts = {
    dossier: dossier.whole && keeps === keepsAll ? dossier : viewOfDossier(dossier, world, keeps),
    step: viewOfStep(world, "step", step),
    era,
    termsOn: policy.termsOn,
  } as unknown as Facts; // a view has every fact of its type, or throws where it is asked for
  return (applied: Applied): Finding => findInPart(applied, facts, world);
};

/** Where the law of the day cannot be told, no clause of either edition is asked: the day is awaited. */
const undated =
  ({ step }: Told) =>
  (applied: Applied): Finding =>
    findingOf(applied, {}, awaits([{ step, field: "on" }]), undefined);
