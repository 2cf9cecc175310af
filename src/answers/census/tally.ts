import type { Minute } from "../../domain/minute.js";

/**
 * How many minutes there are of a kind, and how many of them name each rule, by its id. Of those from elsewhere some
 * name none.
 */
export interface Tally {
  readonly minutes: number;
  readonly byRule: Readonly<Record<string, number>>;
}

/** What is counted under some names. */
export type Counts = Map<string, number>;

/** One more under a name. */
export const add = (counts: Counts, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

/** Counts as plain data, in the order of their names. */
export const sorted = (counts: Counts): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** A tally while minutes are being counted. */
export interface Tallying {
  minutes: number;
  readonly byRule: Counts;
}

/** A tally of nothing yet. */
export const startTally = (): Tallying => ({ minutes: 0, byRule: new Map() });

/** Counts one more minute that names some rules. */
export const count = (tallying: Tallying, rules: readonly string[]): void => {
  tallying.minutes += 1;
  for (const rule of rules) add(tallying.byRule, rule);
};

/** What was counted. */
export const tallyOf = ({ minutes, byRule }: Tallying): Tally => ({ minutes, byRule: sorted(byRule) });

/**
 * The rules that a minute names as warnings, and those that it was deferred or denied for: of a granted one all only
 * warn.
 */
export const split = ({ verdict, because }: Minute, onlyWarns: ReadonlySet<string>) => {
  const warns = (rule: string): boolean => verdict === "grant" || onlyWarns.has(rule);
  return { warnings: because.filter(warns), reasons: because.filter((rule) => !warns(rule)) };
};
