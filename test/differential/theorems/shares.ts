import { meets, type Share } from "./law.js";
import type { Theorem } from "./theorem.js";
import type { Logic } from "./z3.js";

// What holds of every share: its part and its whole are unknowns too.

const unknowns = (logic: Logic) => ({
  some: logic.Int.const("some"),
  all: logic.Int.const("all"),
  more: logic.Int.const("more"),
  part: logic.Int.const("part"),
  whole: logic.Int.const("whole"),
});

const given = (logic: Logic) => {
  const { some, all, more, part, whole } = unknowns(logic);
  return [some.ge(0), some.le(all), all.gt(0), more.ge(0), part.ge(0), part.le(whole), whole.gt(0)];
};

const kinds = ["at-least", "more-than"] as const;
const shareOf = (logic: Logic, kind: Share["kind"]): Share => ({ kind, ...unknowns(logic) });

const everyShare = (
  name: string,
  says: string,
  follows: (logic: Logic, share: Share) => ReturnType<Theorem["given"]>[number],
) =>
  kinds.map(
    (kind): Theorem => ({
      ...{ name: `share.${name}.${kind}`, says: `of any share (${kind}): ${says}`, kind: "always" },
      given,
      follows: (logic) => follows(logic, shareOf(logic, kind)),
    }),
  );

export const shares: readonly Theorem[] = [
  ...everyShare("more", "more out of as many never lose it", (logic, share) => {
    const { some, all, more } = unknowns(logic);
    return logic.Implies(meets(logic, share, some, all), meets(logic, share, some.add(more), all));
  }),
  ...everyShare("further", "further ones who all count never lose it", (logic, share) => {
    const { some, all, more } = unknowns(logic);
    return logic.Implies(meets(logic, share, some, all), meets(logic, share, some.add(more), all.add(more)));
  }),
  ...everyShare("others", "further ones of whom none counts never reach it", (logic, share) => {
    const { some, all, more } = unknowns(logic);
    return logic.Implies(meets(logic, share, some, all.add(more)), meets(logic, share, some, all));
  }),
  {
    name: "share.two-kinds",
    says: "of any share: whoever has more than it has at least it, and only exactly it tells them apart",
    kind: "always",
    given,
    follows: (logic) => {
      const { some, all, part, whole } = unknowns(logic);
      const [least, more] = [shareOf(logic, "at-least"), shareOf(logic, "more-than")].map((share) =>
        meets(logic, share, some, all),
      );
      const exactly = some.mul(whole).eq(all.mul(part));
      return logic.Iff(least ?? exactly, logic.Or(more ?? exactly, exactly));
    },
  },
];
