import { floor, mark, meets, poll } from "./law.js";
import type { Theorem } from "./theorem.js";
import type { Int, Logic } from "./z3.js";

// Of papers that say something, some approve; both without upper limit.

const unknowns = (logic: Logic) => ({
  some: logic.Int.const("some"),
  all: logic.Int.const("all"),
  more: logic.Int.const("more"),
  otherSome: logic.Int.const("otherSome"),
  otherAll: logic.Int.const("otherAll"),
});
const isPoll = ({ And }: Logic, some: Int, all: Int) => And(some.ge(0), some.le(all), all.gt(0));
const one = (logic: Logic) => [isPoll(logic, unknowns(logic).some, unknowns(logic).all)];
const two = (logic: Logic) => [...one(logic), isPoll(logic, unknowns(logic).otherSome, unknowns(logic).otherAll)];
const together = (logic: Logic): readonly [Int, Int] => {
  const { some, all, otherSome, otherAll } = unknowns(logic);
  return [some.add(otherSome), all.add(otherAll)];
};

export const polls: readonly Theorem[] = [
  {
    name: "poll.no-gap-no-overlap",
    says: "every poll is denied, deferred or passed, and is only one of these",
    kind: "always",
    given: one,
    follows: (logic) => {
      const { some, all } = unknowns(logic);
      const bands = [
        some.mul(100).lt(all.mul(60)),
        logic.And(some.mul(100).ge(all.mul(60)), some.mul(100).lt(all.mul(80))),
        some.mul(100).ge(all.mul(80)),
      ];
      return logic.And(...bands.map((band, rank) => logic.Iff(band, poll(logic, some, all).eq(rank))));
    },
  },
  {
    name: "poll.floor-below-mark",
    says: "whoever is under the floor is under the mark too",
    kind: "always",
    given: one,
    follows: (logic) => {
      const { some, all } = unknowns(logic);
      return logic.Implies(meets(logic, mark, some, all), meets(logic, floor, some, all));
    },
  },
  {
    name: "poll.more-approvals",
    says: "of as many papers, more approvals are never judged worse",
    kind: "always",
    given: (logic) => [
      ...one(logic),
      unknowns(logic).more.ge(0),
      unknowns(logic).some.add(unknowns(logic).more).le(unknowns(logic).all),
    ],
    follows: (logic) => {
      const { some, all, more } = unknowns(logic);
      return poll(logic, some.add(more), all).ge(poll(logic, some, all));
    },
  },
  {
    name: "poll.further-approval",
    says: "further papers that approve never hurt, also where they had been spoiled",
    kind: "always",
    given: (logic) => [...one(logic), unknowns(logic).more.ge(0)],
    follows: (logic) => {
      const { some, all, more } = unknowns(logic);
      return poll(logic, some.add(more), all.add(more)).ge(poll(logic, some, all));
    },
  },
  {
    name: "poll.further-other",
    says: "further papers that do not approve, abstentions too, never help",
    kind: "always",
    given: (logic) => [...one(logic), unknowns(logic).more.ge(0)],
    follows: (logic) => {
      const { some, all, more } = unknowns(logic);
      return poll(logic, some, all.add(more)).le(poll(logic, some, all));
    },
  },
  {
    name: "poll.reduced",
    says: "80 of 100 and 4 of 5, 60 of 100 and 3 of 5, are the same shares",
    kind: "always",
    given: one,
    follows: (logic) => {
      const { some, all } = unknowns(logic);
      const same = (part: number, share: typeof mark) =>
        logic.Iff(meets(logic, { kind: "at-least", part, whole: 5 }, some, all), meets(logic, share, some, all));
      return logic.And(same(4, mark), same(3, floor));
    },
  },
  {
    name: "poll.pooled-no-worse",
    says: "both places together are never judged worse than the worse of them",
    kind: "always",
    given: two,
    follows: (logic) => {
      const { some, all, otherSome, otherAll } = unknowns(logic);
      const pooled = poll(logic, ...together(logic));
      return logic.Or(pooled.ge(poll(logic, some, all)), pooled.ge(poll(logic, otherSome, otherAll)));
    },
  },
  {
    name: "poll.pooled-hides",
    says: "both places together may pass where one of them denies: a pooled poll would be another rule",
    kind: "somewhere",
    given: (logic) => {
      const { some, all } = unknowns(logic);
      return [...two(logic), poll(logic, some, all).eq(0), poll(logic, ...together(logic)).eq(2)];
    },
  },
  {
    name: "poll.scale",
    says: "a poll of so many times as many papers, with as many times as many approvals, is judged alike",
    kind: "always",
    given: (logic) => [...one(logic), unknowns(logic).more.ge(1)],
    follows: (logic) => {
      const { some, all, more } = unknowns(logic);
      return poll(logic, some.mul(more), all.mul(more)).eq(poll(logic, some, all));
    },
  },
];
