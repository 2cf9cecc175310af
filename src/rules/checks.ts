import { ladder } from "../domain/ladder.js";
import type { Effect, Effects, OnBreach } from "./breach.js";
import { orElse } from "../kernel/or-else.js";
import type { Due } from "./due.js";
import type { Maximum } from "./terms.js";

/** Whether something has no parts but some, and none that is there and undefined. */
const hasOnly = (of: object, parts: readonly string[]): boolean =>
  typeof of === "object" &&
  of !== null &&
  Object.entries(of).every(([part, value]) => parts.includes(part) && value !== undefined);

const isStep = (step: unknown): boolean => typeof step === "string" && Object.hasOwn(ladder, step);

/** Whether a deadline is one: data written without a compiler may be anything. */
export const isDue = (due: Due<never>): boolean =>
  hasOnly(due, ["from", "within", "step", "met"]) &&
  [due.from, due.within, due.met ?? due.from].every((part) => typeof part === "function") &&
  (due.step === undefined || typeof due.step === "function" || isStep(due.step));

/** Whether a period can be counted in days: hours and heads cannot, and would be read as months. */
export const isPeriod = (within: () => Maximum): boolean =>
  orElse(
    () => within().kind === "maximum" && ["months", "days", "working-days"].includes(within().of.unit),
    () => false,
  );

/** Whether what is said of a breach can be read. */
export const isOnBreach = (breach: OnBreach): boolean =>
  hasOnly(breach, ["late", "effect", "effectIn"]) &&
  (breach.late ?? true) === true &&
  hasOnly(breach.effectIn ?? {}, Object.keys(breach.effectIn ?? {})) &&
  [breach.effect ?? {}, ...Object.values(breach.effectIn ?? {})].every(areEffects);

const areEffects = (effects: Effects): boolean =>
  hasOnly(effects, ["broken", "awaits"]) && Object.values(effects).every(isEffect);

/** Whether what a breach does can be read. */
export const isEffect = (effect: Effect | "none"): boolean => {
  if (effect === "none") return true;
  switch (effect?.kind) {
    case "unrecognized":
    case "to-be-analyzed":
      return hasOnly(effect, ["kind"]);
    case "redo-from":
      return hasOnly(effect, ["kind", "step"]) && isStep(effect.step);
    case "cured-by":
      return hasOnly(effect, ["kind", "body"]) && effect.body === "county-department";
    default:
      return false;
  }
};
