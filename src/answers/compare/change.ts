import type { StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { judge } from "../../engine/decide.js";
import { type Decision, type Finding, verdictOn } from "../../engine/decision.js";
import { unfilable } from "../../engine/filing/unfilable.js";
import { isUnreadable } from "../../engine/unreadable.js";
import type { Day } from "../../kernel/day.js";
import { orUnreadable } from "../../kernel/fault.js";
import type { Verdict } from "../../kernel/verdict.js";
import type { Policy } from "../../policy/policy.js";
import type { Citation } from "../../rules/source.js";
import { history, type Moment } from "../shared/history.js";

/**
 * A person's file as it is stored: its minutes, or something that has them, such as a dossier, with an id of your own
 * if you like.
 */
export type StoredFile = readonly Minute[] | { readonly id?: string; readonly minutes: readonly Minute[] };
type Stored = Exclude<StoredFile, readonly Minute[]>;

/**
 * A rule that leads to another verdict under each of two policies; a finding is missing where that policy has no such
 * rule in force.
 */
export interface Difference {
  readonly rule: string;
  /** The clause of the second policy, or of the first where only that one has it. */
  readonly cites: Citation;
  readonly before: Finding | undefined;
  readonly after: Finding | undefined;
}

/** A minuted step on which two policies decide differently. `file` and `minute` are counted from 0. */
export interface Change {
  readonly file: number;
  readonly id: string | undefined;
  readonly minute: number;
  readonly step: StepName;
  readonly on: Day;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly because: readonly Difference[];
}

/**
 * The steps of one file on which two policies decide differently. Throws a fault at the file, or at the first minute
 * that neither policy can judge or that cannot be filed.
 */
export const changesIn = function* (
  before: Policy,
  after: Policy,
  file: StoredFile,
  at: number,
): Generator<Change, void, undefined> {
  const { id, minutes } = orUnreadable(`files.${at}`, () => stored(file));
  for (const moment of history(minutes, `files.${at}.minutes.`)) {
    const decisions = [
      judge(before, moment.before, moment.minute),
      judge(after, moment.before, moment.minute),
    ] as const;
    if (decisions.every(({ findings }) => isUnreadable(findings)))
      throw unfilable(moment.minute, `files.${at}.minutes.${moment.at}`);
    const change = changeAt(moment, ...decisions);
    if (change !== undefined) yield { file: at, id, ...change };
  }
};

const stored = (file: StoredFile): Stored | undefined => {
  const { id, minutes = file as readonly Minute[] } = file as Partial<Stored>; // a list has neither
  return Array.isArray(minutes) ? ({ id, minutes: [...minutes] } as Stored) : undefined;
};

const changeAt = (
  { at, minute }: Moment,
  before: Decision,
  after: Decision,
): Omit<Change, "file" | "id"> | undefined => {
  if (before.verdict === after.verdict) return undefined;
  const because = differences(before.findings, after.findings);
  return { minute: at, step: minute.step, on: minute.on, before: before.verdict, after: after.verdict, because };
};

const differences = (before: readonly Finding[], after: readonly Finding[]): readonly Difference[] => {
  const [first, second] = [byRule(before), byRule(after)];
  return [...new Map([...first, ...second]).values()].flatMap(({ rule, cites }) => {
    const difference = { rule, cites, before: first.get(rule), after: second.get(rule) };
    return weight(difference.before) === weight(difference.after) ? [] : [difference];
  });
};

const byRule = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.map((finding) => [finding.rule, finding]));

/** What a finding leads to; a rule that is not in force leads to nothing. */
const weight = (finding: Finding | undefined): Verdict => (finding === undefined ? "grant" : verdictOn(finding));
