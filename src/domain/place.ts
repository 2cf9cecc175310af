/** The two places of a person who moves: where they work or live, and where they come from. */
export const places = ["residence", "origin"] as const;

/** `residence` is 从业(居住)所在地, the place of inflow 流入地; `origin` is 原籍地, the place of outflow 流出地. */
export type Place = (typeof places)[number];

/** One value for each of the two places. */
export type PerPlace<T> = { readonly [P in Place]: T };
