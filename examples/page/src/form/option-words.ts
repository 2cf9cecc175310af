import type { Vocabulary } from "fazhan";

/**
 * What the values of a field are called: the list of `words` that has just these values, or else the smallest that has
 * them all. A value that no list has is called by its own name.
 */
export const optionWords = (
  { values }: Pick<Vocabulary, "values">,
  options: readonly string[],
): Readonly<Record<string, string>> => {
  const lists: readonly Readonly<Record<string, string>>[] = Object.values(values);
  const [smallest = {}] = lists
    .filter((list) => options.every((option) => Object.hasOwn(list, option)))
    .sort((one, other) => Object.keys(one).length - Object.keys(other).length);
  return smallest;
};
