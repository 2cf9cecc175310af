import type { Irregularity } from "../../answers/audit/irregularity.js";
import type { StepName } from "../../domain/ladder.js";
import type { Filing } from "../../domain/step.js";
import type { Finding } from "../../engine/decision.js";
import type { ToldDay } from "../../kernel/told-day.js";
import type { Effect } from "../../rules/breach.js";
import type { Citation } from "../../rules/source.js";

/** What every cause says: the step and the day it shows at, and what the gravest of its rules cites and leads to. */
interface Shown<K extends string> {
  readonly kind: K;
  readonly step: StepName;
  readonly on: ToldDay;
  /** The clause it stands on; none of what cites no clause. */
  readonly cites: Citation | undefined;
  readonly effect: Effect | undefined;
}

/** Why rules were not followed, as data: `causeIn` puts it in words. */
export type Cause =
  /** The day stands against the rest of the file, which would hold with the day `would`. */
  | (Shown<"misdated"> & { readonly would: ToldDay })
  /** A step, or the filing of one, that is not on file though `step` relied on it. */
  | (Shown<"missing"> & { readonly missing: StepName; readonly record: Filing | undefined })
  /** A step that `step` relied on and that is on file with a later day; `days` where both are known to the day. */
  | (Shown<"made-later"> & { readonly missing: StepName; readonly made: ToldDay; readonly days: number | undefined })
  /** The counts of a vote, which do not add up or do not carry it. */
  | (Shown<"count"> & { readonly finding: Finding })
  /** A fact that the file does not say. */
  | (Shown<"unknown"> & { readonly finding: Finding })
  /** A period that was overrun, and any other rule that was not followed. */
  | (Shown<"late" | "against-rule" | "not-modelled"> & { readonly finding: Finding })
  /** A decision stricter than any rule asks for. */
  | (Shown<"without-rule"> & { readonly irregularity: Irregularity })
  /** The minutes stand in another order than their days, and nothing else is wrong. */
  | Shown<"filing-order">
  /** A minute that cannot be read. */
  | { readonly kind: "unreadable"; readonly irregularity: Irregularity };

/** Where a cause shows: the minute, counted from 0, its day, and the field and column where they are known. */
export interface CausePlace {
  readonly minute: number;
  readonly on: ToldDay;
  readonly field?: string;
  readonly column?: string;
}

/** One fault of a file, on one line. */
export interface CauseLine {
  readonly cause: Cause;
  readonly at: readonly CausePlace[];
  /** The irregularities that `audit` reports because of it, as they were given: each stands in one line. */
  readonly follows: readonly Irregularity[];
  /** What was done later though it belonged before: its minute and day. */
  readonly later?: { readonly minute: number; readonly on: ToldDay };
}
