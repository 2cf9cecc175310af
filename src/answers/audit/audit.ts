import type { Minute } from "../../domain/minute.js";
import { approvalOf, isVote } from "../../domain/approvals.js";
import type { StepName } from "../../domain/ladder.js";
import { type Finding, gravest, source } from "../../engine/decision.js";
import { unmet } from "../../engine/unmet.js";
import { isUnreadable, unreadableUnder } from "../../engine/unreadable.js";
import { graver, type Verdict } from "../../kernel/verdict.js";
import type { Policy } from "../../policy/policy.js";
import { breach, isUnheeded } from "./breach.js";
import { correctionsIn } from "./corrections-in.js";
import { isNotModelled } from "./breach-kind.js";
import { history, type Moment } from "../shared/history.js";
import type { Irregularity, Unfounded, Unreadable } from "./irregularity.js";
import { keptBy, unrecordedIn } from "./unrecorded-in.js";

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
export const audit = (
  policy: Policy,
  minutes: readonly Minute[],
  { kept }: { readonly kept?: readonly string[] } = {},
): readonly Irregularity[] => {
  const found: Irregularity[] = [];
  let at = 0;
  try {
    const { keeps, unkept } = keptBy(kept);
    const unrecorded = unrecordedIn();
    const atVotes = new Map<StepName, readonly string[]>();
    const corrections = [...correctionsIn(minutes)];
    const until = (place: number) => corrections.splice(0, corrections.filter(({ minute }) => minute <= place).length);
    for (const moment of history(Array.isArray(minutes) ? minutes : [undefined])) {
      at = moment.at;
      found.push(...until(at));
      const findings = modelled(unmet(policy, moment.before, moment.minute, keeps));
      if (isUnreadable(findings)) return [...found, unreadable(at, findings[0])];
      const { step } = moment.minute;
      if (isVote(step))
        atVotes.set(
          approvalOf(step),
          findings.map(({ rule }) => rule),
        );
      for (const finding of findings) {
        if (isOfVote(finding, step) && atVotes.get(step)?.includes(finding.rule)) continue; // it was said at the vote
        const names = unkept(finding, moment.before.stage);
        if (names !== undefined) unrecorded.add(names, finding.rule, at);
        else if (isUnheeded(moment.minute, finding)) found.push(breach(policy, moment, finding));
      }
      const due = gravest(findings);
      if (!findings.some(isNotModelled) && isUnfounded(moment.minute, due)) found.push(unfounded(moment, due));
    }
    return [...found, ...corrections, ...unrecorded.all()];
  } catch {
    return [...found, unreadable(at)];
  }
};

/** What is found by law that is modelled: of a step before it, nothing but that it is not. */
const modelled = (findings: readonly Finding[]): readonly Finding[] => {
  const before = findings.find(isNotModelled);
  return before === undefined ? findings : [before];
};

/** Whether a finding at an approval comes from judging its vote again: the rule itself judges no approval. */
const isOfVote = (finding: Finding, step: StepName): boolean => !finding[source].steps.includes(step);

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
