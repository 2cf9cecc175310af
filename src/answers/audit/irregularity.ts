import type { StepName } from "../../domain/ladder.js";
import type { Outcome } from "../../domain/minute.js";
import type { Finding, Status } from "../../engine/decision.js";
import type { Day } from "../../kernel/day.js";
import type { Consequence, Verdict } from "../../kernel/verdict.js";
import type { Effect } from "../../rules/breach.js";
import type { Citation } from "../../rules/source.js";

/** Where in a file something is irregular: the place of the minute, counted from 0, its step and its day. */
export interface Occurrence {
  readonly minute: number;
  readonly step: StepName;
  readonly on: Day;
}

/**
 * A rule that a minute did not follow. `missing-step`: a step it relied on was never minuted. `late`: a deadline was
 * missed. `unknown`: the file does not say what the rule asks (a number of members, the calendar of a year).
 * `not-modelled`: the step was taken before the first edition that the policy has, and nothing else is said of it.
 * `against-rule`: any other. An effect is missing where the step stands all the same: a warning, an unknown, a step
 * that was not granted.
 */
export interface Breach extends Occurrence {
  readonly kind: "against-rule" | "late" | "missing-step" | "not-modelled" | "unknown";
  readonly rule: string;
  readonly status: Status;
  /** What the rule leads to where it is broken. */
  readonly else: Consequence;
  readonly cites: Citation;
  readonly effect: Effect | undefined;
  readonly measured: object;
  readonly finding: Finding;
}

/** A minute that defers or denies more than any rule of this policy asks for; `due` is what the rules lead to. */
export interface Unfounded extends Occurrence {
  readonly kind: "without-rule";
  readonly verdict: Outcome;
  readonly due: Verdict;
  readonly rule?: never;
  readonly effect?: never;
}

/**
 * A minute that cannot be read, or a policy that it cannot be judged by: `minute` is its place, counted from 0, and
 * nothing after it was judged. Neither step nor day can be told.
 */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly minute: number;
  readonly rule: string;
  readonly finding: Finding;
  readonly step?: never;
  readonly on?: never;
  readonly effect?: never;
}

/**
 * Steps, or facts of steps, that the source of a file does not keep, so that some rules could not judge: said once for
 * each of the two, and never with an effect. `what` names them as `kept` would: `observe`, `screen@probationer`,
 * `file:admission`, `admit.ballot.secret`.
 */
export interface Unrecorded {
  readonly kind: "unrecorded";
  readonly of: "steps" | "facts";
  readonly what: readonly string[];
  /** The rules that could not judge because these are missing, each once. */
  readonly rules: readonly string[];
  /** The places of the minutes that they could not judge, counted from 0; `minute` is the first of them. */
  readonly minutes: readonly number[];
  readonly minute: number;
  readonly rule?: never;
  readonly step?: never;
  readonly on?: never;
  readonly effect?: never;
}

/**
 * A minute that a correction struck, or in whose place it put another step: `minute`, `step` and `on` are those of the
 * minute as it was written, and `by` is the place of the correction. The file is judged as corrected.
 */
export interface Corrected extends Occurrence {
  readonly kind: "corrected";
  readonly by: number;
  /** The step that stands in its place; nothing where it was struck. */
  readonly instead: StepName | undefined;
  readonly rule?: never;
  readonly effect?: never;
}

/** Something in a file that the law of its day does not support, that was corrected, that cannot be read, or that nobody recorded. */
export type Irregularity = Breach | Unfounded | Corrected | Unreadable | Unrecorded;
