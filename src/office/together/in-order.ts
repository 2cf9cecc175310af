import type { Disagreement, Sighting } from "./disagreement.js";

/**
 * Disagreements by kind, day and place, and the places in each by the labels of the files. What stands beside the places,
 * such as their counts, is moved with them; a naming stays before the files it is held against.
 */
export const inOrder = <F>(found: readonly Disagreement<F>[]): readonly Disagreement<F>[] =>
  found
    .map((one) => placed(one))
    .map((one) => ({ one, key: keyOf(one) }))
    .toSorted((one, other) => compare(one.key, other.key))
    .map(({ one }) => one);

const placed = <F>(one: Disagreement<F>): Disagreement<F> => {
  if (one.kind === "meeting.entitled" || one.kind === "meeting.present" || one.kind === "meeting.branch-size") {
    const pairs = one.among.map((place, at) => ({ place, count: one.measured.counts[at] ?? 0 }));
    const sorted = pairs.toSorted((here, there) => compare(labelOf(here.place), labelOf(there.place)));
    return { ...one, among: sorted.map(({ place }) => place), measured: { counts: sorted.map(({ count }) => count) } };
  }
  const isNaming = one.kind === "sponsor.not-yet-member" || one.kind === "mentor.not-yet-member";
  const [head, rest] = isNaming ? [one.among.slice(0, 1), one.among.slice(1)] : [[], one.among];
  return { ...one, among: [...head, ...rest.toSorted((here, there) => compare(labelOf(here), labelOf(there)))] };
};

const keyOf = <F>({ kind, on = "", among }: Disagreement<F>): string => [kind, on, ...among.map(labelOf)].join("\n");

/** A place as text that sorts as it counts: numbers of one length each. */
const labelOf = ({ file, minute }: Sighting): string => `${textOf(file)}\t${padded(minute)}`;

const textOf = (label: unknown): string => (typeof label === "number" ? padded(label) : `${label}`);

const padded = (count: number): string => `${count}`.padStart(12, "0");

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
