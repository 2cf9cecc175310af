import type fc from "fast-check";
import { type Body, type Duty, duties } from "../../domain/body.js";
import type { Stage } from "../../domain/ladder.js";
import type { Place } from "../../domain/place.js";
import type { Policy } from "../../policy/policy.js";
import type { Move } from "../choices.js";
import type { FastCheck } from "../fast-check.js";
import { often, seldom } from "./often.js";

/** What else is known of a branch: now and then that it has no Party groups, is one of floating members, or under another. */
const ofABranch = (fc: FastCheck): fc.Arbitrary<Partial<Body>> =>
  fc.constantFrom<Partial<Body>>(
    {},
    {},
    {},
    { partyGroups: false },
    { kind: "floating-branch", qualified: true },
    { under: "general-branch" },
    { under: "village-committee", partyGroups: true },
  );

/** A branch with as many full members as the policy asks for, or more. */
export const branch = (fc: FastCheck, { editions }: Policy): fc.Arbitrary<Body> => {
  const fewest = Math.max(...editions.map(({ terms }) => terms.branch.fullMembers.of.count));
  return fc
    .tuple(fc.constantFrom("b-1", "b-2", "b-3"), fc.integer({ min: fewest, max: fewest + 57 }), ofABranch(fc))
    .map(([id, fullMembers, more]) => ({ kind: "branch", id, fullMembers, ...more }));
};

/** A move to another branch, with the person living where they lived before. */
export const move = (fc: FastCheck, policy: Policy): fc.Arbitrary<Move> =>
  fc.record({ to: branch(fc, policy), side: often<Place>(fc, "residence", "origin") });

/** At which stages the person moves, now and then to another residence or back home. */
export const moves = (fc: FastCheck, policy: Policy): fc.Arbitrary<{ readonly [S in Stage]?: Move }> => {
  const far: fc.Arbitrary<Move> = fc.record({
    to: branch(fc, policy),
    side: often<Place>(fc, "residence", "origin"),
    residence: fc.constantFrom("r-2", "r-3", "o-1"),
  });
  const one = fc.oneof(move(fc, policy), far);
  return seldom(
    fc,
    {},
    fc.record({ applicant: one, activist: one, candidate: one, probationer: one }, { requiredKeys: [] }),
  );
};

/** Which duties the other branch is entrusted with, at which stages. */
export const entrusted = (fc: FastCheck): fc.Arbitrary<{ readonly [S in Stage]?: readonly Duty[] }> =>
  fc.record(
    { activist: fc.subarray([...duties]), candidate: fc.subarray([...duties]), probationer: fc.subarray([...duties]) },
    { requiredKeys: [] },
  );
