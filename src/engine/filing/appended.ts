// The lists of a file that grow while it is folded. A copy at each minute would take time with the square of their
// number, so a draft adds to a list of its own in place, and `seal` freezes what has grown.

/** A list with one more item: a frozen one belongs to a dossier and is copied, any other is the draft's and grows. */
export const appended = <T>(list: readonly T[], item: T): readonly T[] => {
  if (Object.isFrozen(list)) return [...list, item];
  (list as T[]).push(item); // only drafts hold lists that are not frozen
  return list;
};

/** Items by a key of their own, in order, while they are changed; as a list otherwise. */
export type Keyed<T> = readonly T[] | Map<string, T>;

/** The items by key, to be changed: of a list it takes one pass, once for each draft. */
export const byKey = <T>(items: Keyed<T>, key: (item: T) => string): Map<string, T> =>
  items instanceof Map ? items : new Map(items.map((item) => [key(item), item]));

/** The items as a list that nobody can change any more; as a list they are one already. */
export const listedIn = <T>(items: Keyed<T>): readonly T[] =>
  items instanceof Map ? Object.freeze([...items.values()]) : items;
