import type { Dossier } from "../../domain/dossier.js";
import type { Minute } from "../../domain/minute.js";
import { approvalOf, isVote } from "../../domain/approvals.js";
import { corrected } from "../../domain/corrected.js";
import type { StepName } from "../../domain/ladder.js";
import { type Finding, gravest, source } from "../../engine/decision.js";
import { growing } from "../../engine/growing.js";
import { isUnreadable, unreadableUnder } from "../../engine/unreadable.js";
import { graver, type Verdict } from "../../kernel/verdict.js";
import type { Policy } from "../../policy/policy.js";
import { breach, isUnheeded } from "./breach.js";
import { isNotModelled } from "./breach-kind.js";
import { correctionsIn } from "./corrections-in.js";
import type { Irregularity, Unfounded, Unreadable } from "./irregularity.js";
import { keptBy, unrecordedIn } from "./unrecorded-in.js";

/** What a file was audited to, and the file itself. */
export interface Audited {
  /** What `audit` answers. */
  readonly irregularities: readonly Irregularity[];
  /** What `replay` answers; nothing where a minute cannot be read, as the last irregularity says. */
  readonly dossier: Dossier | undefined;
}

/**
 * Audits a file, and answers the dossier that its minutes add up to besides: of many files it takes no longer than `audit` does
 * alone, which goes through the same minutes. It never throws.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param minutes - The minutes of one person, in the order they were filed.
 * @param options - What the source keeps, as `kept`; without it the source keeps everything.
 *
 * @example
 * ```ts
 * import { audited, census } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1" };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }, { step: "talk", on: "2024-02-09", by }]);
 * if (!file.ok) throw new Error("not minutes");
 * const { irregularities, dossier } = audited(national, file.minutes);
 * console.log(irregularities.map(({ kind }) => kind), census(dossier ? [dossier] : []).byStage.applicant);
 * // [ 'late' ] 1
 * ```
 */
export const audited = (policy: Policy, minutes: readonly Minute[], { kept }: Keeping = {}): Audited => {
  const found: Irregularity[] = [];
  let at = 0;
  try {
    const { keeps, unkept } = keptBy(kept);
    const all = corrected(Array.isArray(minutes) ? minutes : [undefined]);
    const corrections = correctionsIn(minutes, all);
    const unrecorded = unrecordedIn();
    const atVotes = new Map<StepName, readonly string[]>();
    const file = growing();
    let named = 0;
    for (const [place, minute] of all.minutes.entries()) {
      if (!all.struck.has(place)) {
        at = place;
        for (let next = corrections[named]; next && next.minute <= at; next = corrections[++named]) found.push(next);
        const stage = file.stage();
        const findings = modelled(file.unmet(policy, minute, keeps));
        if (isUnreadable(findings)) return endingIn(found, unreadable(at, findings[0]));
        const { step } = minute;
        if (isVote(step))
          atVotes.set(
            approvalOf(step),
            findings.map(({ rule }) => rule),
          );
        for (const finding of findings) {
          if (isOfVote(finding, step) && atVotes.get(step)?.includes(finding.rule)) continue; // it was said at the vote
          const names = unkept(finding, stage);
          if (names !== undefined) unrecorded.add(names, finding.rule, at);
          else if (isUnheeded(minute, finding)) found.push(breach(policy, { at, stage, minute }, finding));
        }
        const due = gravest(findings);
        if (!findings.some(isNotModelled) && isUnfounded(minute, due)) found.push(unfounded(at, minute, due));
        file.file(at, minute);
      }
      file.keep(minutes[place] as Minute); // as it was written
    }
    return { irregularities: [...found, ...corrections.slice(named), ...unrecorded.all()], dossier: file.end() };
  } catch {
    return endingIn(found, unreadable(at));
  }
};

/** What the source of a file keeps at all, as `audit` takes it: names such as `talk`, `file:admission`, `admit.ballot.yes`. */
export interface Keeping {
  readonly kept?: readonly string[];
}

const endingIn = (found: readonly Irregularity[], last: Unreadable): Audited => ({
  irregularities: [...found, last],
  dossier: undefined,
});

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

const unfounded = (minute: number, { step, on, verdict }: Minute, due: Verdict): Unfounded => ({
  minute,
  step,
  on,
  kind: "without-rule",
  verdict,
  due,
});
