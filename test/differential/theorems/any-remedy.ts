import { meets, type Share } from "./law.js";
import type { Theorem } from "./theorem.js";
import type { Logic } from "./z3.js";

// The remedy of every share, its part and its whole unknown too.

const unknowns = (logic: Logic) => ({
  some: logic.Int.const("some"),
  all: logic.Int.const("all"),
  part: logic.Int.const("part"),
  whole: logic.Int.const("whole"),
  more: logic.Int.const("more"),
});

const given = (logic: Logic, share: Share) => {
  const { some, all } = unknowns(logic);
  return [some.ge(0), some.le(all), all.gt(0), logic.Not(meets(logic, share, some, all))];
};

/** `more` is told by what it must be, rounded up, so that there is no division. */
const anyShare = (kind: Share["kind"]): Theorem => ({
  ...{
    name: `remedy.any-share.${kind}`,
    says: `of any share (${kind}) the remedy mends it, and one less does not`,
    kind: "always",
  },
  given: (logic) => {
    const { some, all, part, whole, more } = unknowns(logic);
    const lacking = all.mul(part).sub(some.mul(whole));
    const [enough, tooFew] = [more.mul(whole), more.sub(1).mul(whole)];
    const rounded =
      kind === "at-least" ? [enough.ge(lacking), tooFew.lt(lacking)] : [enough.gt(lacking), tooFew.le(lacking)];
    return [...given(logic, { kind, part, whole }), part.ge(0), part.le(whole), whole.gt(0), ...rounded];
  },
  follows: (logic) => {
    const { some, all, part, whole, more } = unknowns(logic);
    const share: Share = { kind, part, whole };
    return logic.And(
      meets(logic, share, some.add(more), all),
      logic.Not(meets(logic, share, some.add(more).sub(1), all)),
    );
  },
});

export const anyRemedy: readonly Theorem[] = [
  anyShare("at-least"),
  anyShare("more-than"),
  {
    name: "remedy.any-share.within-reach",
    says: "of any share that is at least a part not above the whole, as many as are there can reach it",
    kind: "always",
    given: (logic) => {
      const { part, whole } = unknowns(logic);
      const share: Share = { kind: "at-least", part, whole };
      return [...given(logic, share), part.ge(0), part.le(whole), whole.gt(0)];
    },
    follows: (logic) =>
      meets(logic, { kind: "at-least", ...unknowns(logic) }, unknowns(logic).all, unknowns(logic).all),
  },
];
