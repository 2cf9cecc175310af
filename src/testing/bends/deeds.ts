import type { Step } from "../../domain/step.js";
import { addDays, addMonths } from "../../kernel/day.js";
import { committee } from "../lawful/bodies.js";
import { before, type Spot, stepAt } from "./bend.js";

/** The vote of a meeting about something else, with the ballot of the one at hand. */
export const resolve = (
  spot: Spot,
  more: { readonly step: "extend"; readonly months: number } | { readonly step: "cancel" },
) => {
  const { on, by, ballot } = stepAt(spot) as Step<"convert">; // these bends are done at a conversion
  return { on, by, ballot, ...more };
};

/** The committee grants what the meeting resolved. */
export const answer = (spot: Spot, step: "approve-extension" | "approve-cancellation"): Step => ({
  step,
  on: stepAt(spot).on,
  by: committee,
  outcome: "approved",
  collective: true,
  alone: true,
});

/** The person moves, and the branch hands the file to itself: only places change. */
export const moves = (spot: Spot, places?: Step<"transfer">["places"]): Step => {
  const { on, by } = stepAt(spot);
  return { step: "transfer", on, by, to: by, side: "residence", papersHandedOver: true, ...(places && { places }) };
};

/** The decision is put off until a number of days from the last day there is. */
export const postpones = (spot: Spot, more: number): Step =>
  putOff(spot, spot.policy.termsOn(stepAt(spot).on).postponement.longest.of.count, more);

/** The decision is put off until a number of days from the end of probation. */
export const postponesTo = (spot: Spot, more: number): Step => putOff(spot, 0, more);

/** The decision is put off until a number of months and days after the end of probation. */
const putOff = (spot: Spot, months: number, more: number): Step => {
  const { on, by } = stepAt(spot);
  const since = before(spot).findLast(({ step }) => step === "admit")?.on ?? on;
  return { step: "postpone", on, by, until: addDays(addMonths(since, 12 + months), more) };
};

/** The committee refuses what it will approve, and all is done again from the vote on. */
export const refuses = (spot: Spot): readonly Step[] => {
  const { on } = stepAt(spot);
  const vote = before(spot).findLastIndex((step) => "ballot" in step);
  const again = spot.steps.slice(vote, spot.at).map((step) => ({ ...step, on })); // of no vote, -1, nothing: it is the end
  return [{ ...stepAt(spot), outcome: "refused" } as Step, ...again]; // these bends are done at an approval
};
