import { floor, half, mark, meets, type Share } from "./law.js";
import type { Theorem } from "./theorem.js";
import type { Logic } from "./z3.js";

// The smallest number of further yes, out of as many papers, that reaches a share; one less does not.

const unknowns = (logic: Logic) => ({
  some: logic.Int.const("some"),
  all: logic.Int.const("all"),
});

const given = (logic: Logic, share: Share) => {
  const { some, all } = unknowns(logic);
  return [some.ge(0), some.le(all), all.gt(0), logic.Not(meets(logic, share, some, all))];
};

/** What is needed: `part` of `all`, in units of `1/whole`, less what is there; divided, and rounded up or to the next. */
const smallest = (logic: Logic, { kind, part, whole }: Share) => {
  const { some, all } = unknowns(logic);
  const lacking = all.mul(part).sub(some.mul(whole));
  return kind === "at-least" ? lacking.sub(1).div(whole).add(1) : lacking.div(whole).add(1);
};

const remedy = (name: string, share: Share): Theorem => ({
  ...{
    name: `remedy.${name}`,
    says: `the remedy of ${name} mends it, one less does not, and it can be had`,
    kind: "always",
  },
  given: (logic) => given(logic, share),
  follows: (logic) => {
    const { some, all } = unknowns(logic);
    const more = smallest(logic, share);
    const [mended, oneLess] = [some.add(more), some.add(more).sub(1)];
    const reached = logic.And(meets(logic, share, mended, all), logic.Not(meets(logic, share, oneLess, all)));
    return logic.And(reached, more.ge(1), mended.le(all));
  },
});

export const remedies: readonly Theorem[] = [
  remedy("the-mark", mark),
  remedy("the-floor", floor),
  remedy("a-half", half),
  remedy("two-thirds", { kind: "at-least", part: 2, whole: 3 }),
  remedy("more-than-two-thirds", { kind: "more-than", part: 2, whole: 3 }),
  {
    name: "remedy.attendance",
    says: "the smallest attendance for a quorum is half of those entitled, rounded down, and one",
    kind: "always",
    given: (logic) => [unknowns(logic).all.gt(0)],
    follows: (logic) => {
      const { all } = unknowns(logic);
      const least = all.div(2).add(1);
      return logic.And(meets(logic, half, least, all), logic.Not(meets(logic, half, least.sub(1), all)), least.le(all));
    },
  },
];
