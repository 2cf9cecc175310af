import type { Minute } from "../../domain/minute.js";
import { gravest } from "../../engine/decision.js";
import { unmet } from "../../engine/unmet.js";
import { isUnreadable, unreadableUnder } from "../../engine/unreadable.js";
import { graver, type Verdict } from "../../kernel/verdict.js";
import type { Policy } from "../../policy/policy.js";
import { breach, isUnheeded } from "./breach.js";
import { history, type Moment } from "../shared/history.js";
import type { Irregularity, Unfounded, Unreadable } from "./irregularity.js";

/**
 * What in a file the law of its days does not bear out, in the order of the minutes: each is judged again on the
 * dossier before it, and nothing is rewritten. A minute that was decided as the rules ask gives nothing but its
 * warnings: what came late came late. Minutes from elsewhere name no rules, and are judged all the same. It never
 * throws: the first minute that cannot be read or judged is the last irregularity told, of the kind `unreadable`.
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
 * // talk on 2024-02-09: late, talk.within-a-month: applied on 2024-01-08, talked by 2024-02-09; at most 1 month between  [cpc-2014 Art. 7, unverified]
 * ```
 */
export const audit = (policy: Policy, minutes: readonly Minute[]): readonly Irregularity[] => {
  const found: Irregularity[] = [];
  let at = 0;
  try {
    for (const moment of history(Array.isArray(minutes) ? minutes : [undefined])) {
      at = moment.at;
      const findings = unmet(policy, moment.before, moment.minute);
      if (isUnreadable(findings)) return [...found, unreadable(at, findings[0])];
      for (const finding of findings) if (isUnheeded(moment.minute, finding)) found.push(breach(moment, finding));
      const due = gravest(findings);
      if (isUnfounded(moment.minute, due)) found.push(unfounded(moment, due));
    }
    return found;
  } catch {
    return [...found, unreadable(at)];
  }
};

const unreadable = (minute: number, finding = unreadableUnder()): Unreadable => ({
  kind: "unreadable",
  minute,
  rule: finding.rule,
  finding,
});

/** Whether a verdict is graver than the rules lead to. */
const isUnfounded = ({ verdict }: Minute, due: Verdict): boolean => graver(verdict, due) !== due;

const unfounded = ({ at, minute: { step, on, verdict } }: Moment, due: Verdict): Unfounded => ({
  minute: at,
  step,
  on,
  kind: "without-rule",
  verdict,
  due,
});
