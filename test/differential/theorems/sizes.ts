// How many papers, voters and others there are in the points: few, around round numbers, and up to the cap.

const billion = 10 ** 9;

const small = [7, 15, 30, 99, 100, 101, 1000, 1001, 65_537];
const largest = [billion - 1, billion];

export const polled = [...small, 8, 9, 10, 11, 12, 13, 14, 19, 20, 21, 25, 33, 50, 333, ...largest];
export const entitled = [3, 4, 5, 6, ...small, 16, 29, 31, ...largest];
export const others = [1, 2, 3, 7, 10, 101, ...largest];

/** Parts of wholes, each to be reached or to be exceeded. */
export const parts = [
  ...[[1, 2] as const, [2, 3] as const, [3, 4] as const, [4, 5] as const, [60, 100] as const, [80, 100] as const],
  ...[[333, 1000] as const, [1, billion] as const, [billion - 1, billion] as const],
];
