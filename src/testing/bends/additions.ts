import type { Body } from "../../domain/body.js";
import { type StepName, stepNames } from "../../domain/ladder.js";
import { approvals } from "../../domain/approvals.js";
import { committee, department } from "../lawful/bodies.js";
import { type Bend, precede, sides, stepAt } from "./bend.js";
import { answer, moves, postpones, postponesTo, refuses, resolve } from "./deeds.js";

const waives = (rule: string, by: Body): Bend =>
  precede(["train", "screen", "prereview", "admit", "convert"], `${rule} waived by a ${by.kind}`, (spot) => [
    { step: "waive", on: stepAt(spot).on, by, rule, reason: "a special case" },
  ]);

const meetings: readonly StepName[] = ["prereview", "admit", "convert"];

/** More is done than the career has: waivers, extensions, postponements, moves, votes on something else. */
export const additions: readonly Bend[] = [
  ...["training.held", "prereview.not-leaving", "poll.held", "poll.pass-mark"].map((rule) => waives(rule, committee)),
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
    precede(["convert"], `moved and postponed, ${words} the end`, (spot) => [moves(spot), postponesTo(spot, more)]),
    precede(["convert"], `moved and postponed, ${words} the longest`, (spot) => [moves(spot), postpones(spot, more)]),
  ]),
  precede(meetings, "moved after the investigation", (spot) => [moves(spot)]),
  precede(meetings, "moved to another residence after the investigation", (spot) => [
    moves(spot, { residence: "r-9", origin: "o-1" }),
  ]),
  precede(meetings, "came home after the investigation", (spot) => [moves(spot, { residence: "o-1", origin: "o-1" })]),
  precede(stepNames, "withdrawn before", (spot) => [
    { step: "withdraw", on: stepAt(spot).on, by: stepAt(spot).by, why: "own-wish" },
  ]),
];
