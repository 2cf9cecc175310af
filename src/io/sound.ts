import { longestString, mostItems, mostMinutes } from "./bounds.js";
import { plain } from "./plain.js";

/**
 * What `JSON.parse` made of a text whose depth and size are bounded, as `plain` would copy it: itself where nothing in
 * it is odd, for nobody else holds it and all of it is plain data. A copy takes longer than the parsing.
 */
export const plainJson = (value: unknown): unknown => (isSound(value, mostMinutes) ? value : plain(value));

const isSound = (value: unknown, mostInList: number): boolean => {
  if (typeof value === "string") return value.length <= longestString;
  if (typeof value === "number") return !Object.is(value, -0);
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.length <= mostInList && value.every(isSoundItem);
  const keys = Object.keys(value);
  return keys.length <= mostItems && keys.every((key) => isSoundKey(key) && isSoundItem((value as Members)[key]));
};

type Members = Readonly<Record<string, unknown>>;

const isSoundItem = (item: unknown): boolean => isSound(item, mostItems);

/** A prototype is never what a text says it is, and of a length zod believes what it is told. */
const isSoundKey = (key: string): boolean => key !== "__proto__" && key !== "length";
