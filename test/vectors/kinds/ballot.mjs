import { before, range, step } from "./file.mjs";

/** @typedef {import("./file.mjs").Case} Case */
/** @typedef {import("./file.mjs").Data} Data */

const half = { quorum: [1, 2], majority: [1, 2] };
const twoThirds = { quorum: [2, 3], majority: [2, 3] };
const none = { yes: 0, no: 0, abstain: 0 };

/**
 * A ballot: those in the room who do not say yes say no.
 * @param {number} entitled
 * @param {number} present
 * @param {number} yes
 */
const ballot = (entitled, present, yes, more = {}) => ({
  entitled,
  present,
  yes,
  no: present - yes,
  abstain: 0,
  written: none,
  secret: true,
  alone: true,
  ...more,
});

/**
 * A vote on admission, by a branch large enough for it.
 * @param {string} id
 * @param {Data & { entitled: number }} votes
 * @returns {Case}
 */
const admit = (id, votes, fullMembers = Math.max(30, votes.entitled)) => ({
  id: `ballot.${id}`,
  terms: half,
  minutes: before("admit"),
  step: step("admit", {
    by: { ...step("admit").by, fullMembers },
    ballot: { ...excusing(fullMembers - votes.entitled), ...votes },
  }),
});

/**
 * Members left off the roll by consent, so many.
 * @param {number} count
 */
const excusing = (count) => (count > 0 ? { excused: { count, consented: true } } : {});

/**
 * Whole numbers near the half of all, none, and the most there can be.
 * @param {number} all
 * @param {number} top
 */
const near = (all, top) =>
  [...new Set([0, ...range(Math.floor(all / 2) - 1, Math.floor(all / 2) + 2), top])].filter((n) => n >= 0 && n <= top);

/** Everyone entitled, from one to sixteen, present and in favor around the half. @returns {Case[]} */
const rooms = () =>
  [1, 2, 3, 4, 7, 8, 15, 16].flatMap((entitled) =>
    near(entitled, entitled).flatMap((present) =>
      near(entitled, present).map((yes) => admit(`room.${entitled}.${present}.${yes}`, ballot(entitled, present, yes))),
    ),
  );

/**
 * Opinions handed in before the meeting count for the majority, never for the quorum; late ones for nothing.
 * @returns {Case[]}
 */
const letters = () =>
  ["written", "late"].flatMap((kind) =>
    [8, 15].flatMap((entitled) =>
      near(entitled, entitled).flatMap((present) =>
        [1, 2, entitled - present].map((more) =>
          admit(
            `${kind}.${entitled}.${present}.${more}`,
            ballot(entitled, present, Math.max(0, present - 1), { [kind]: { ...none, yes: more } }),
          ),
        ),
      ),
    ),
  );

/** Ballots that are void, or not held as they must be. @type {Record<string, Data & { entitled: number }>} */
const wrong = {
  "one-vote-more": { ...ballot(16, 12, 10), yes: 11 },
  "one-vote-less": { ...ballot(16, 12, 10), yes: 9 },
  "more-present-than-entitled": ballot(16, 17, 17),
  "room-and-letters-too-many": ballot(16, 12, 10, { written: { yes: 3, no: 1, abstain: 1 } }),
  "room-and-letters-exactly": ballot(16, 12, 10, { written: { yes: 2, no: 1, abstain: 1 } }),
  "late-letters-too-many": ballot(16, 12, 10, { late: { yes: 3, no: 1, abstain: 1 } }),
  "late-letters-exactly": ballot(16, 12, 10, { late: { yes: 2, no: 1, abstain: 1 } }),
  "abstentions-are-no-yes": { ...ballot(16, 12, 8), no: 0, abstain: 4 },
  "open-vote": ballot(16, 12, 10, { secret: false }),
  "all-at-once": ballot(16, 12, 10, { alone: false }),
  "open-and-at-once": ballot(16, 12, 8, { secret: false, alone: false }),
};

/** @returns {Case[]} */
const faults = () => Object.entries(wrong).map(([name, votes]) => admit(`fault.${name}`, votes));

/** As many entitled as the branch has members, one more, and a branch that does not say. @returns {Case[]} */
const rolls = () => [
  ...[16, 17, 18].map((fullMembers) => admit(`roll.17-of-${fullMembers}`, ballot(17, 12, 10), fullMembers)),
  ...[18, 19, 20, 23, 24].flatMap((fullMembers) =>
    Object.entries({
      nobody: { excused: undefined },
      one: { excused: { count: 1, consented: true } },
      unasked: { excused: { count: fullMembers - 17, consented: false } },
      "too-many": { excused: { count: fullMembers - 16, consented: true } },
    }).map(([name, more]) => admit(`roll.${name}-of-${fullMembers}`, ballot(17, 12, 10, more), fullMembers)),
  ),
  { ...admit("roll.out-of-date", ballot(31, 20, 18)), step: unsaid(ballot(31, 20, 18)) },
  { ...admit("roll.unknown", ballot(17, 12, 10)), step: unsaid(ballot(17, 12, 10)) },
  { ...admit("roll.unknown-and-void", ballot(17, 12, 10)), step: unsaid({ ...ballot(17, 12, 10), yes: 11 }) },
];

/** @param {Data} votes */
const unsaid = (votes) => step("admit", { by: { kind: "branch", id: "b-17" }, ballot: votes });

/**
 * Two thirds under a policy that asks for more than that, up to a branch where 0.6667 is another number.
 * @returns {Case[]}
 */
const thirds = () =>
  [3, 9, 15, 16, 10003].flatMap((entitled) =>
    range(Math.floor((2 * entitled) / 3) - 1, Math.floor((2 * entitled) / 3) + 1).flatMap((yes) =>
      [yes, entitled].map((present) => ({
        ...admit(`thirds.${entitled}.${present}.${yes}`, ballot(entitled, present, yes)),
        policy: "national+hanshou+two-thirds",
        terms: twoThirds,
      })),
    ),
  );

/** The other votes of a branch are counted alike. @returns {Case[]} */
const conversions = () =>
  ["convert", "extend", "cancel"].flatMap((name) =>
    [7, 8, 9].flatMap((present) =>
      near(16, present).map((yes) => ({
        id: `ballot.${name}.16.${present}.${yes}`,
        terms: half,
        minutes: before("convert"),
        step: { ...step("convert", { ballot: { ...ballot(16, present, yes), ...excusing(14) } }), ...ends[name] },
      })),
    ),
  );

/** @type {Record<string, Data>} */
const ends = {
  extend: { step: "extend", months: 6, opinions: undefined },
  cancel: { step: "cancel", opinions: undefined },
};

/** Votes of the general meeting. @returns {Case[]} */
export const ballots = () => [...rooms(), ...letters(), ...faults(), ...rolls(), ...thirds(), ...conversions()];
