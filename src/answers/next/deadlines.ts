import type { Dossier } from "../../domain/dossier.js";
import { isOpen, type StepName } from "../../domain/ladder.js";
import type { Day } from "../../kernel/day.js";
import { earliest } from "../../kernel/told-day.js";
import type { Policy } from "../../policy/policy.js";
import type { Due } from "../../rules/due.js";
import { waiverOf } from "../../rules/evidence.js";
import type { Rule } from "../../rules/rule.js";
import { answered } from "../shared/answered.js";
import { type Deadline, dueOf, inForce, statusOf, termsOf } from "./deadline.js";
import { dueInPart } from "./due-in-part.js";

/**
 * Everything that falls due in a file at its stage, soonest first, as it stands on a day: under the edition in force
 * on that day, or on the day it was met, with the terms of the day its period began and the calendar of the policy. No
 * period begins before the clause that sets it was law. Rules
 * set the deadlines, those of an overlay too. `due-soon` means within a month. In a file known in part a deadline may be
 * known by its month; its status is the one that it has at both ends, and otherwise `unknown`. It is placed by the first
 * day that it can be, and comes last where that is not known.
 * Throws a fault at `policy`, `dossier` or `on`, whichever cannot be read; a day that does not exist cannot.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param dossier - The file of one person, as `replay` or `evolve` made it.
 * @param on - The day that is asked about, `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { deadlines, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * console.log(deadlines(national, dossier, "2024-02-01").map(({ step, due, status }) => `${step} ${due} ${status}`));
 * // [ 'talk 2024-02-08 due-soon' ]
 * ```
 */
export const deadlines = (policy: Policy, dossier: Dossier, on: Day): readonly Deadline[] =>
  answered(policy, dossier, on, () => {
    const ofRule = dossier.whole ? dueByRule : dueInPart;
    return inOrder(policy.spec.rules.flatMap((rule) => (sets(rule, dossier) ? ofRule(policy, dossier, on, rule) : [])));
  });

/** Whether a rule sets a deadline at the stage of a file: it does where it judges some step that is open there. */
const sets = ({ due, steps, stages }: Rule, { stage }: Dossier): boolean =>
  due !== undefined && (stages?.includes(stage) ?? true) && steps.some((step) => isOpen(step, stage));

/** Soonest first; those of one day stay in the order of the procedure. */
const inOrder = (all: readonly Deadline[]): readonly Deadline[] => {
  const dayOf = ({ due }: Deadline): string => earliest(due) ?? "unknown"; // which comes after every day
  return [...new Set(all.map(dayOf))].sort().flatMap((day) => all.filter((one) => dayOf(one) === day));
};

/** The deadlines that a rule sets in a whole file: one for each of its periods that runs. */
const dueByRule = (policy: Policy, dossier: Dossier, on: Day, rule: Rule): readonly Deadline[] => {
  const { from, met: done, step = rule.steps[0] as StepName } = rule.due as Due; // a rule judges at least one step
  const doneOn = done?.(dossier);
  return [from(dossier, termsOf(rule, policy, on)) ?? []].flat().flatMap((anchor) => {
    const met = doneOn !== undefined && doneOn >= anchor.on ? doneOn : undefined; // what came before meets nothing
    const applied = inForce(policy, met ?? on, rule, dossier.stage); // what was done is judged by the law of its day
    if (applied === undefined) return [];
    const due = dueOf(policy, applied, anchor);
    return {
      rule: rule.id,
      at: anchor.at,
      step: typeof step === "function" ? step(dossier) : step,
      due,
      status: waiverOf(dossier, rule.id) ? "waived" : statusOf(due, met, on),
      anchor: { step: anchor.step, on: anchor.on },
      met,
      cites: applied.cites,
      minutes: dossier.minutes.length,
    };
  });
};
