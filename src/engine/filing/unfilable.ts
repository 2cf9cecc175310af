import { stepNames } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { type Fault, fault } from "../../kernel/fault.js";
import { orElse } from "../../kernel/or-else.js";
import type { Draft } from "./draft.js";
import { fileMinute } from "./file-minute.js";

/** Files a minute, or throws a fault at the place where it stands. A minute without a verdict was never decided. */
export const fileFrom = (at: string | number, draft: Draft, minute: Minute): void => {
  try {
    if (!isDecided(minute)) throw unfilable(minute, at);
    fileMinute(draft, minute);
  } catch {
    throw unfilable(minute, at);
  }
};

/**
 * The fault over a minute that cannot be filed or judged: `minute.unknown` where its step is not on the ladder, and
 * otherwise `minute.unreadable`. It names the place alone, or `minutes.2` by the number 2: what was thrown over the
 * minute may repeat it, and is dropped.
 */
export const unfilable = (minute: unknown, at: string | number): Fault => {
  const isUnknown = orElse(
    () => isOffLadder((minute as { readonly step: unknown }).step), // of nothing there is no step, which throws
    () => false,
  );
  return fault(isUnknown ? "minute.unknown" : "minute.unreadable", typeof at === "number" ? `minutes.${at}` : at);
};

const isDecided = ({ step, verdict }: Minute): boolean =>
  typeof step === "string" && (verdict === "grant" || verdict === "defer" || verdict === "deny");

const isOffLadder = (step: unknown): boolean =>
  typeof step === "string" && !(stepNames as readonly string[]).includes(step);
