import { envelopeFacts } from "../domain/envelope.js";
import { bodyShape, type Shape, shapes } from "../domain/shapes.js";

/**
 * Whether a key that does not belong where it stands is one of ours all the same: the name of a fact that belongs elsewhere, or
 * one that is written otherwise (`full_members`) or mistyped by one letter (`oponions`). Only such a key is repeated in a problem.
 * Any other may hold what somebody typed.
 */
export const isKnownKey = (key: string): boolean => {
  const plain = lettersOf(key);
  return plain.length > 0 && names().some((name) => isNear(plain, name));
};

const longest = 40;

const lettersOf = (key: string): string => (key.length > longest ? "" : key.toLowerCase().replaceAll(/[^a-z]/g, ""));

/** The names of all facts, read off their shapes once. */
const names = (): readonly string[] => {
  all ??= [
    ...new Set([
      ...["step", "on", "by", "verdict", "under", ...envelopeFacts],
      ...namesIn(bodyShape),
      ...namesIn(shapes),
    ]),
  ].map(lettersOf);
  return all;
};
let all: readonly string[] | undefined;

const namesIn = (shape: Shape): readonly string[] =>
  Object.entries(shape).flatMap(([name, of]) => {
    if (typeof of === "string") return [name];
    return [name, ...namesIn(Array.isArray(of) ? of[0] : (of as Shape))];
  });

/** Whether two names are the same but for one letter that is missing, added or another, or two that changed places. */
const isNear = (one: string, other: string): boolean => {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (one[from] === other[from]) from++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > from && otherEnd > from && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  const [rest, otherRest] = [one.slice(from, end), other.slice(from, otherEnd)];
  return Math.max(rest.length, otherRest.length) <= 1 || (rest.length === 2 && otherRest === `${rest[1]}${rest[0]}`);
};
