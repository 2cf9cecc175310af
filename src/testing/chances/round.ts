import type fc from "fast-check";
import type { Body } from "../../domain/body.js";
import { sources } from "../../domain/investigation.js";
import type { StepName } from "../../domain/ladder.js";
import { venues } from "../../domain/person.js";
import { places } from "../../domain/place.js";
import { type Mentor, modes, purposes, recommenders } from "../../domain/step.js";
import type { Policy } from "../../policy/policy.js";
import type { Round } from "../choices.js";
import type { FastCheck } from "../fast-check.js";
import { branch, entrusted, move, moves } from "./moves.js";
import { often, percent, seldom } from "./often.js";
import { response, turnout } from "./outcomes.js";

/** What one round leaves open under a policy; most rounds are whole, and lead to a member. */
export const round = (fc: FastCheck, policy: Policy): fc.Arbitrary<Round> =>
  fc.record({
    after: fc.nat(400),
    venue: fc.constantFrom(...venues),
    branch: branch(fc, policy),
    takenBy: often<Body | undefined>(fc, undefined, { kind: "temporary", id: "t-1" }),
    recommendedBy: fc.constantFrom(...recommenders),
    mode: fc.constantFrom(...modes),
    pace: fc.array(percent(fc), { minLength: 1, maxLength: 9 }),
    turnouts: fc.array(turnout(fc), { minLength: 1, maxLength: 3 }),
    responses: fc.array(response(fc), { minLength: 1, maxLength: 4 }),
    mentors: mentors(fc, policy),
    reviews: fc.nat(4),
    entrusted: entrusted(fc),
    moves: moves(fc, policy),
    lastMove: seldom(fc, undefined, move(fc, policy)),
    notices: fc.subarray([...purposes]),
    leftOut: seldom(fc, [], fc.subarray<StepName>(["file", "examine", "place", "swear", "observe"])),
    doubts: seldom(fc, [], fc.subarray([...sources])),
    waived: often<string | undefined>(fc, undefined, "training.held", "poll.held", "prereview.not-leaving"),
    setback: seldom(
      fc,
      undefined,
      fc.record({ at: fc.constantFrom("candidate", "probationer"), of: fc.constantFrom("passMark", "floor") }),
    ),
    trained: fc.record({ by: fc.constantFrom("days", "hours"), more: fc.nat(10) }),
    leavingIn: seldom(fc, undefined, fc.nat(12)),
    probation: fc.record({ ends: fc.oneof(...endings(fc)), after: percent(fc) }),
    extended: percent(fc),
    postponed: seldom(fc, undefined, percent(fc)),
    kept: fc.oneof({ weight: 3, arbitrary: fc.constant(100) }, { weight: 2, arbitrary: percent(fc) }),
    withdrawn: fc.boolean(),
  });

/** One probation in three or so is extended, one in ten is cancelled. */
const endings = (fc: FastCheck) => [
  { weight: 6, arbitrary: fc.constant("convert" as const) },
  { weight: 3, arbitrary: fc.constant("extend" as const) },
  { weight: 1, arbitrary: fc.constant("cancel" as const) },
];

const mentors = (fc: FastCheck, { spec: { terms } }: Policy): fc.Arbitrary<readonly Mentor[]> => {
  const fewest = terms.mentors.fewest.of.count;
  return fc
    .array(fc.constantFrom(...places), { minLength: fewest, maxLength: Math.max(fewest, terms.mentors.most.of.count) })
    .map((sides) => sides.map((side, at) => ({ id: `m-${at + 1}`, fullMember: true, side })));
};
