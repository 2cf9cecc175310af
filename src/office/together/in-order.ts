import { compare } from "../compare.js";
import { byLabel, labelOf } from "./by-label.js";
import type { Disagreement } from "./disagreement.js";

/**
 * Disagreements by kind, day and place, and the places in each by the labels of the files; a naming stays before the files
 * that it is held against.
 */
export const inOrder = <F>(found: readonly Disagreement<F>[]): readonly Disagreement<F>[] =>
  found
    .map((one) => placed(one))
    .map((one) => ({ one, key: keyOf(one) }))
    .toSorted((one, other) => compare(one.key, other.key))
    .map(({ one }) => one);

const placed = <F>(one: Disagreement<F>): Disagreement<F> => {
  const isNaming = one.kind === "sponsor.not-yet-member" || one.kind === "mentor.not-yet-member";
  const [head, rest] = isNaming ? [one.among.slice(0, 1), one.among.slice(1)] : [[], one.among];
  return { ...one, among: [...head, ...rest.toSorted(byLabel)] };
};

const keyOf = <F>({ kind, on = "", among }: Disagreement<F>): string => [kind, on, ...among.map(labelOf)].join("\n");
