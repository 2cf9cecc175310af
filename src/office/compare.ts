/** Which of two texts or numbers comes first: below zero for the first, above for the second, and zero for the same. */
export const compare = <T extends string | number>(one: T, other: T): number =>
  one < other ? -1 : Number(one > other);
