import type { Body } from "../../domain/body.js";
import { type StepName, stepNames } from "../../domain/ladder.js";
import type { Step } from "../../domain/step.js";
import { addDays, addMonths } from "../../kernel/day.js";
import { approvals } from "../../rules/approval/resolution.js";
import { committee, department } from "../lawful/bodies.js";
import { type Bend, precede, sides, type Spot, stepAt } from "./bend.js";

const waives = (rule: string, by: Body): Bend =>
  precede(["train", "screen", "prereview", "admit", "convert"], `${rule} waived by a ${by.kind}`, (spot) => [
    { step: "waive", on: stepAt(spot).on, by, rule, reason: "a special case" },
  ]);

/** The vote of a meeting about something else, with the ballot of the one at hand. */
const resolve = (
  spot: Spot,
  more: { readonly step: "extend"; readonly months: number } | { readonly step: "cancel" },
) => {
  const { on, by, ballot } = stepAt(spot) as Step<"convert">; // these bends are done at a conversion
  return { on, by, ballot, ...more };
};

const answer = (spot: Spot, step: "approve-extension" | "approve-cancellation"): Step => ({
  step,
  on: stepAt(spot).on,
  by: committee,
  outcome: "approved",
  collective: true,
});

const moves = (spot: Spot, places?: Step<"transfer">["places"]): Step => {
  const { on, by } = stepAt(spot);
  return { step: "transfer", on, by, to: by, side: "residence", papersHandedOver: true, ...(places && { places }) };
};

const postpones = (spot: Spot, more: number): Step => {
  const { on, by } = stepAt(spot);
  const since = spot.steps.findLast(({ step }, at) => at < spot.at && step === "admit")?.on ?? on;
  const months = 12 + spot.policy.spec.terms.postponement.longest.of.count;
  return { step: "postpone", on, by, until: addDays(addMonths(since, months), more) };
};

/** The committee refuses what it will approve, and all is done again from the vote on. */
const refuses = (spot: Spot): readonly Step[] => {
  const { steps, at } = spot;
  const { on } = stepAt(spot);
  const vote = steps.findLastIndex((step, index) => index < at && "ballot" in step);
  const again = vote < 0 ? [] : steps.slice(vote, at).map((step) => ({ ...step, on }));
  return [{ ...stepAt(spot), outcome: "refused" } as Step, ...again]; // these bends are done at an approval
};

const meetings: readonly StepName[] = ["prereview", "admit", "convert"];

/** More is done than the career has: waivers, extensions, postponements, moves, votes on something else. */
export const additions: readonly Bend[] = [
  ...["training.long-enough", "prereview.not-leaving", "poll.held", "poll.pass-mark"].map((rule) =>
    waives(rule, committee),
  ),
  ...["poll.floor", "ballot.majority", "ladder.closed", "no.such-rule"].map((rule) => waives(rule, department)),
  waives("poll.pass-mark", { kind: "branch", id: "b-1" }),
  precede(["convert"], "extended, and not approved", (spot) => [resolve(spot, { step: "extend", months: 6 })]),
  ...[5, 6, 12, 13].map((months) =>
    precede(["convert"], `extended by ${months} months`, (spot) => [
      resolve(spot, { step: "extend", months }),
      answer(spot, "approve-extension"),
    ]),
  ),
  precede(["convert"], "extended twice", (spot) => [
    resolve(spot, { step: "extend", months: 6 }),
    answer(spot, "approve-extension"),
    resolve(spot, { step: "extend", months: 6 }),
    answer(spot, "approve-extension"),
  ]),
  precede(["convert"], "cancelled, and not approved", (spot) => [resolve(spot, { step: "cancel" })]),
  precede(approvals, "refused first, and voted on again", refuses),
  precede(["approve-conversion"], "the extension approved instead", (spot) => [answer(spot, "approve-extension")]),
  precede(["approve-conversion"], "the cancellation approved instead", (spot) => [
    answer(spot, "approve-cancellation"),
  ]),
  ...sides.flatMap(([more, words]) => [
    precede(["convert"], `postponed, ${words} the longest`, (spot) => [postpones(spot, more)]),
    precede(["convert"], `moved and postponed, ${words} the longest`, (spot) => [moves(spot), postpones(spot, more)]),
  ]),
  precede(meetings, "moved after the investigation", (spot) => [moves(spot)]),
  precede(meetings, "moved to another residence after the investigation", (spot) => [
    moves(spot, { residence: "r-9", origin: "o-1" }),
  ]),
  precede(meetings, "came home after the investigation", (spot) => [moves(spot, { residence: "o-1", origin: "o-1" })]),
  precede(stepNames, "withdrawn before", (spot) => [{ step: "withdraw", on: stepAt(spot).on, by: stepAt(spot).by }]),
];
