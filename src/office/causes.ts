import { audit } from "../answers/audit/audit.js";
import type { Irregularity, Unreadable } from "../answers/audit/irregularity.js";
import type { Minute } from "../domain/minute.js";
import { orUnreadable } from "../kernel/fault.js";
import { national } from "../policy/national.js";
import type { Policy } from "../policy/policy.js";
import type { CauseLine } from "./causes/cause.js";
import { grouped } from "./causes/grouped.js";
import { isBreach, isJudged, isUnread, type Judged } from "./causes/judged.js";
import { type From, lineOf, placeAt } from "./causes/line-of.js";
import { keptIn } from "./causes/kept-in.js";
import { misdatedIn, type Moved } from "./causes/misdated-in.js";
import { oddDayIn } from "./causes/odd-day-in.js";
import { inOrder, isInOrder, type Placed, placedIn } from "./causes/placed.js";

/** What else is known of a file: the columns of its ledger, the policy it was audited by, and what its source keeps. */
export interface CauseOptions {
  /** As `readLedger` answers it: then each place says its column. */
  readonly from?: From;
  /** The policy that the file was audited by; `national` unless given. */
  readonly policy?: Policy;
  /** What the source keeps, as `audit` was given it; unless given it is read back from what `audit` found. */
  readonly kept?: readonly string[];
}

/**
 * What `audit` found, by the fault that it comes of: one fault, one line. A day with a mistyped year, a step that is not
 * on file, a step that was made later than what relied on it, a wrong count, a fact that is not known: each stands once,
 * and `follows` has all irregularities that come of it, as they were given. What has an effect is in exactly one line.
 * What the source does not record, and what was corrected, is not a fault and stands in no line.
 *
 * The lines do not depend on the order in which the minutes were filed: they are found in the order of their days. What
 * `audit` finds for the filing order alone follows from the first line; where there is no other fault, it is one of its own.
 * For that, and to see whether another day in one minute lets the rest hold, the file is audited again, a bounded number of
 * times, by `policy`. Throws the fault `minutes.unreadable` where `minutes` is not a list, and `irregularities.unreadable` where those cannot be
 * gone through.
 *
 * @param irregularities - What `audit` found in the file.
 * @param minutes - The minutes that were audited, in the order they were filed.
 * @param options - The `policy` to audit by again, `national` without one, and what the source keeps, as `kept`.
 *
 * @example
 * ```ts
 * import { audit } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { causeIn, causes } from "fazhan/office";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1" };
 * const file = readMinutes([
 *   { step: "apply", on: "2024-01-08", by, person: { id: "p-1", born: "1996-02-29" }, venue: "unit" },
 *   { step: "recognize", on: "2024-07-09", by, recommendedBy: "members" },
 *   { step: "talk", on: "2024-07-20", by },
 * ]);
 * if (!file.ok) throw new Error("not minutes");
 * const [first] = causes(audit(national, file.minutes), file.minutes);
 * if (first !== undefined) console.log(causeIn(first.cause, "en"));
 * // the day of recognize on 2024-07-09 does not fit the other records; 2025-07-09 would; compare it with the original  [cpc-2014 Art. 7]
 * ```
 */
export const causes = (
  irregularities: readonly Irregularity[],
  minutes: readonly Minute[],
  options: CauseOptions = {},
): readonly CauseLine[] => {
  orUnreadable("minutes", () => Array.isArray(minutes) || undefined);
  return orUnreadable("irregularities", () => causesOf(irregularities, minutes, options));
};

const causesOf = (
  irregularities: readonly Irregularity[],
  minutes: readonly Minute[],
  { from = [], policy = national, kept }: CauseOptions,
): readonly CauseLine[] => {
  const faults = irregularities.filter(isJudged);
  const unread = irregularities.filter(isUnread);
  if (unread.length > 0)
    return [...grouped(faults).map((group) => whole(group, from)), ...unread.map((one) => left(one, from))];
  const [one] = faults;
  if (one === undefined) return [];
  const placed = placedIn(minutes);
  const isSorted = isInOrder(placed);
  const source = { kept: kept ?? keptIn(irregularities, placed) };
  const audited = (file: readonly Placed[]): readonly Judged[] => {
    const sorted = isSorted && file === placed ? file : inOrder(file);
    const found = audit(
      policy,
      sorted.map(({ minute }) => minute),
      source.kept === undefined ? {} : { kept: source.kept },
    );
    const places = sorted.map(({ place }) => place);
    return found.filter(isJudged).map((each) => ({ ...each, minute: places[each.minute] as number })); // each is one of these
  };
  const first = isSorted ? faults : audited(placed);
  const moves = movesIn(placed, first, audited);
  const last = moves.at(-1);
  const rest = last === undefined ? first : isSorted ? unmoved(first, audited(placed), last.found) : last.found;
  const file = isSorted && last === undefined ? placed : inOrder(last?.file ?? placed);
  const groups = grouped(rest, file);
  const lines: readonly Omit<CauseLine, "follows">[] = [
    ...moves.map((move) => moved(move, from)),
    ...groups.map((group) => lineOf(group, file, from)),
  ];
  return shared(faults, lines.length > 0 ? lines : [ofOrder(placed, one, faults, from)], groups, moves.length);
};

/** What is said where the order of filing alone is wrong: that one day is, or the order. */
const ofOrder = (
  placed: readonly Placed[],
  { step, on, minute }: Judged,
  faults: readonly Judged[],
  from: From,
): Omit<CauseLine, "follows"> => {
  const odd = oddDayIn(placed);
  if (odd !== undefined) return moved({ ...odd, file: placed, found: [], gone: faults }, from);
  return {
    cause: { kind: "filing-order", step, on, cites: citedBy(faults), effect: undefined },
    at: [placeAt(minute, on, from)],
  };
};

/** Up to three mistyped days, each the one that lets most of what is left go. */
const movesIn = (
  placed: readonly Placed[],
  found: readonly Judged[],
  audited: (file: readonly Placed[]) => readonly Judged[],
): readonly Moved[] => {
  const moves: Moved[] = [];
  while (moves.length < 3) {
    const last = moves.at(-1);
    const next = misdatedIn(last?.file ?? placed, last?.found ?? found, audited);
    if (next === undefined) break;
    moves.push(next);
  }
  return moves;
};

const keyOf = ({ rule, kind, minute }: Judged): string => JSON.stringify([rule ?? kind, minute]);

/** What was given and does not go with the mistyped days: it is found without them too, or by no rule of the policy. */
const unmoved = (given: readonly Judged[], before: readonly Judged[], after: readonly Judged[]): readonly Judged[] => {
  const [found, left] = [before, after].map((list) => new Set(list.map(keyOf)));
  const kept = given.filter((one) => left?.has(keyOf(one)) || !found?.has(keyOf(one)));
  const known = new Set(kept.map(keyOf));
  return [...kept, ...after.filter((one) => !known.has(keyOf(one)))];
};

/** A mistyped day, with the clause that stands first for what goes where it is another. */
const moved = ({ place, step, from: on, would, gone }: Moved, columns: From) => {
  const cites = citedBy(gone);
  const cause = { kind: "misdated", step, on, would, cites, effect: undefined } as const;
  return { cause, at: [placeAt(place, on, columns, "on")] };
};

/** The clause that stands for several irregularities: that of an article, before the order of the procedure. */
const citedBy = (found: readonly Judged[]) => {
  const breaches = found.filter(isBreach);
  const ofArticles = breaches.filter(({ rule }) => !/^(ladder|order)\./.test(rule));
  return [...ofArticles.filter(({ effect }) => effect !== undefined), ...ofArticles, ...breaches][0]?.cites;
};

/** A line of a file that was not judged to its end, and so stands as it was filed. */
const whole = (group: ReturnType<typeof grouped>[number], from: From): CauseLine => ({
  ...lineOf(group, [], from),
  follows: group.items,
});

/** The line of a minute that cannot be read. */
const left = (one: Unreadable, from: From): CauseLine => ({
  cause: { kind: "unreadable", irregularity: one },
  at: [placeAt(one.minute, "unknown", from)],
  follows: [one],
});

/** The lines, with each irregularity in the one that found it too, and otherwise in the first. */
const shared = (
  faults: readonly Judged[],
  lines: readonly Omit<CauseLine, "follows">[],
  groups: ReturnType<typeof grouped>,
  moves: number,
): readonly CauseLine[] => {
  const lineWith = new Map(groups.flatMap(({ items }, at) => items.map((one) => [keyOf(one), at + moves] as const)));
  const lineOfFault = (one: Judged): number => lineWith.get(keyOf(one)) ?? 0;
  return lines.map((line, at) => ({ ...line, follows: faults.filter((one) => lineOfFault(one) === at) }));
};
