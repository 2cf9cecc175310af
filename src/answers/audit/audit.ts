import type { Minute } from "../../domain/minute.js";
import type { Policy } from "../../policy/policy.js";
import { audited, type Keeping } from "./audited.js";
import type { Irregularity } from "./irregularity.js";

/**
 * What the law of its days does not support in a file, in the order of the minutes: each is judged again on the
 * dossier before it, and nothing is rewritten. A corrected file is judged as the corrections leave it, and each of them is
 * named. A minute that was decided as the rules ask gives nothing but its
 * warnings: what came late came late. Minutes from elsewhere name no rules, and are judged all the same. What an approval finds again that was found at the vote
 * is said once, at the vote. Of a step before the first edition that the policy has it says `not-modelled` and nothing
 * else, and no limit is missed before it was law. It never
 * throws: the first minute that cannot be read or judged is the last irregularity, of the kind `unreadable`.
 *
 * A minute may be known in part. What it does not say is `unknown`, and has no effect. A ledger keeps some columns and
 * others not at all: `kept` lists what it keeps, as names of steps (`talk`, with its day), of steps at a stage
 * (`screen@probationer`), of records (`file:admission`) and of facts (`admit.ballot.yes`). What is kept and not on file
 * was not done; so it is with steps out of the ordinary, such as transfers, whether they are kept or not. What is not kept is said once, in a line of the kind `unrecorded` for steps and one for facts. Without
 * `kept`, the source keeps everything.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param minutes - The minutes of one person, in the order they were filed.
 * @param options - What the source keeps, as `kept`; without it the source keeps everything.
 *
 * @example
 * ```ts
 * import { audit, irregularityIn } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1" };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([
 *   { step: "apply", on: "2024-01-08", by, person, venue: "unit" },
 *   { step: "talk", on: "2024-02-09", by },
 * ]);
 * if (!file.ok) throw new Error("not minutes");
 * console.log(audit(national, file.minutes).map((one) => irregularityIn(one, "en")).join("\n"));
 * // talk on 2024-02-09: late, talk.within-a-month: application: on file, 2024-01-08; talk: on file, 2024-02-09; 32 days apart, at most 1 month allowed  [cpc-2014 Art. 7]
 * ```
 */
export const audit = (policy: Policy, minutes: readonly Minute[], options: Keeping = {}): readonly Irregularity[] =>
  audited(policy, minutes, options).irregularities;
