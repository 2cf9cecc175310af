import { addsUp, majority, type Meeting, meets, quorum } from "./law.js";
import type { Theorem } from "./theorem.js";
import type { Int, Logic } from "./z3.js";

const names = ["entitled", "present", "yes", "no", "writtenYes", "writtenNo"] as const;
const meeting = (logic: Logic): Meeting =>
  Object.fromEntries(names.map((name) => [name, logic.Int.const(name)])) as Record<(typeof names)[number], Int>;
const held = (logic: Logic) => [addsUp(logic, meeting(logic)), meeting(logic).entitled.gt(0)];
const nothingWritten = (logic: Logic) => [meeting(logic).writtenYes.eq(0), meeting(logic).writtenNo.eq(0)];

/** That neither quorum nor majority is lost by a change that still adds up. */
const neverHurts = (name: string, says: string, change: (before: Meeting) => Meeting): Theorem => ({
  ...{ name, says, kind: "always" },
  given: (logic) => [...held(logic), addsUp(logic, change(meeting(logic)))],
  follows: (logic) => {
    const [before, after] = [meeting(logic), change(meeting(logic))];
    const kept = (rule: typeof quorum) => logic.Implies(rule(logic, before), rule(logic, after));
    return logic.And(kept(quorum), kept(majority));
  },
});

export const ballots: readonly Theorem[] = [
  {
    name: "ballot.majority-implies-quorum",
    says: "where nothing was written beforehand, a majority is never without a quorum",
    kind: "always",
    given: (logic) => [...held(logic), ...nothingWritten(logic)],
    follows: (logic) => logic.Implies(majority(logic, meeting(logic)), quorum(logic, meeting(logic))),
  },
  {
    name: "ballot.majority-without-quorum",
    says: "with written opinions there may be a majority of those entitled, and too few in the room",
    kind: "somewhere",
    given: (logic) => [...held(logic), majority(logic, meeting(logic)), logic.Not(quorum(logic, meeting(logic)))],
  },
  {
    name: "ballot.quorum-without-majority",
    says: "with written opinions there may be enough in the room, and no majority of those entitled",
    kind: "somewhere",
    given: (logic) => [
      ...[...held(logic), meeting(logic).writtenYes.gt(0), quorum(logic, meeting(logic))],
      logic.Not(majority(logic, meeting(logic))),
    ],
  },
  {
    name: "ballot.of-those-present",
    says: "a majority of those present may be none of those entitled: the classic wrong denominator is another rule",
    kind: "somewhere",
    given: (logic) => {
      const { yes, present } = meeting(logic);
      const ofPresent = meets(logic, { kind: "more-than", part: 1, whole: 2 }, yes, present);
      return [...held(logic), ofPresent, quorum(logic, meeting(logic)), logic.Not(majority(logic, meeting(logic)))];
    },
  },
  {
    name: "ballot.half-is-not-enough",
    says: "exactly half of those entitled is neither quorum nor majority",
    kind: "always",
    given: (logic) => {
      const { entitled, present, yes, writtenYes } = meeting(logic);
      return [...held(logic), present.mul(2).eq(entitled), yes.add(writtenYes).mul(2).eq(entitled)];
    },
    follows: (logic) => logic.Not(logic.Or(quorum(logic, meeting(logic)), majority(logic, meeting(logic)))),
  },
  {
    name: "ballot.no-two-majorities",
    says: "those in favor and those against are never both a majority",
    kind: "always",
    given: held,
    follows: (logic) => {
      const { yes, no, writtenYes, writtenNo, ...rest } = meeting(logic);
      const turned = { ...rest, yes: no, no: yes, writtenYes: writtenNo, writtenNo: writtenYes };
      return logic.Not(logic.And(majority(logic, meeting(logic)), majority(logic, turned)));
    },
  },
  neverHurts("ballot.no-into-yes", "a no turned into a yes never hurts", (before) => ({
    ...before,
    yes: before.yes.add(1),
    no: before.no.sub(1),
  })),
  neverHurts("ballot.abstention-into-yes", "an abstention turned into a yes never hurts", (before) => ({
    ...before,
    yes: before.yes.add(1),
  })),
  neverHurts("ballot.further-yes", "one more in the room who says yes never hurts", (before) => ({
    ...before,
    present: before.present.add(1),
    yes: before.yes.add(1),
  })),
  neverHurts("ballot.further-written-yes", "one more written yes never hurts", (before) => ({
    ...before,
    writtenYes: before.writtenYes.add(1),
  })),
  neverHurts(
    "ballot.further-entitled-yes",
    "a further voter who is entitled, present and says yes never hurts",
    (before) => ({
      ...before,
      entitled: before.entitled.add(1),
      present: before.present.add(1),
      yes: before.yes.add(1),
    }),
  ),
];
