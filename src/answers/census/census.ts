import type { Dossier } from "../../domain/dossier.js";
import type { Stage } from "../../domain/ladder.js";
import { orUnreadable, unreadableAt } from "../../kernel/fault.js";
import { isMany } from "../../kernel/many.js";
import type { Policy } from "../../policy/policy.js";
import { checkPolicy } from "../shared/answered.js";
import { type Counting, countIn, start } from "./counting.js";
import { type Duration, durationOf } from "./duration.js";
import { sorted, type Tally, tallyOf } from "./tally.js";

/** What a county office reports of its files. */
export interface Census {
  readonly files: number;
  /** Files at each stage. */
  readonly byStage: { readonly [S in Stage]: number };
  /** Files by the edition that their last minute was judged under; a file without a minute is under none. */
  readonly byEdition: Readonly<Record<string, number>>;
  /** How long it took from milestone to milestone, and all the way. */
  readonly durations: readonly Duration[];
  /** Deferrals, refusals and warnings in the minutes of every round. */
  readonly deferrals: Tally;
  readonly refusals: Tally;
  readonly warnings: Tally;
}

/**
 * Counts files by stage and edition, days from stage to stage, and deferrals, refusals and warnings by the rules that
 * the minutes name. It judges nothing. A minute does not say which of its rules only warn: give the policy, and those
 * of a deferral or refusal count as warnings; without it they count among its reasons. Dossiers are read one at a time
 * and none is kept. Throws a fault at `policy`, `dossiers` or the first dossier that cannot be read, such as
 * `dossiers.3`: a count without it would pass for one of all files. What `dossiers` itself throws is passed on.
 *
 * @param dossiers - The files to count. They are read one at a time.
 * @param policy - The rules that say which rules only warn. Without it no warning is told apart from a reason.
 *
 * @example
 * ```ts
 * import { census, censusIn, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 *
 * const by = { kind: "branch", id: "b-1" };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([
 *   { step: "apply", on: "2024-01-08", by, person, venue: "unit" },
 *   { step: "talk", on: "2024-01-20", by },
 *   { step: "recognize", on: "2024-07-01", by, recommendedBy: "members" },
 * ]);
 * if (!file.ok) throw new Error("not minutes");
 * console.log(censusIn(census([replay(file.minutes)]), "en"));
 * // 1 file
 * // an activist: 1
 * // cpc-2014: 1
 * // apply to recognize: 1 file; half within 175 days, a quarter within 175, three quarters within 175
 * // 0 deferrals
 * // 0 refusals
 * // 0 with warnings
 * ```
 */
export const census = (dossiers: Iterable<Dossier>, policy?: Policy): Census => {
  if (policy !== undefined) checkPolicy(policy, "policy");
  if (!isMany(dossiers)) throw unreadableAt("dossiers");
  const counting = orUnreadable("policy", () => start(policy));
  let at = 0;
  for (const dossier of dossiers) countAt(counting, dossier, `dossiers.${at++}`);
  return countedIn(counting);
};

const countAt = (counting: Counting, dossier: Dossier, at: `dossiers.${number}`): void => {
  orUnreadable(at, () => countIn(counting, dossier) || undefined);
};

const countedIn = (counting: Counting): Census => {
  const { files, byStage, byEdition, spans, deferrals, refusals, warnings } = counting;
  return {
    files,
    byStage: { ...byStage },
    byEdition: sorted(byEdition),
    durations: [...spans].map(([leg, days]) => durationOf(leg, days)),
    deferrals: tallyOf(deferrals),
    refusals: tallyOf(refusals),
    warnings: tallyOf(warnings),
  };
};
