import { landing, type Stage } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { saysNo } from "../../domain/says-no.js";
import type { Day } from "../../kernel/day.js";
import { middleOf } from "./scale.js";

/** A stretch of a file's life at one stage, until the next one begins; the last one is open. */
export interface Band {
  readonly stage: Stage;
  readonly from: Day;
  readonly until: Day | undefined;
}

/**
 * The stages that minutes lead through, in order, from the first minute on. A stage that began on a day that is not known
 * reaches from the first to the last known day of its minutes, and the stage before it as far as its own.
 */
export const bandsOf = (minutes: readonly Minute[]): readonly Band[] => {
  const stretches = stretchesOf(minutes);
  return stretches.flatMap(({ stage, days: [from, ...days] }, at) => {
    const next = stretches[at + 1];
    if (from === undefined) return [];
    return { stage, from, until: next && (next.isDated ? next.days[0] : (days.at(-1) ?? from)) };
  });
};

/** A stage with the days on which a file was surely at it; whether the first of them is the day it began. */
interface Stretch {
  readonly stage: Stage;
  readonly isDated: boolean;
  readonly days: Day[];
}

const stretchesOf = (minutes: readonly Minute[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let at: Stage = "outsider";
  for (const minute of minutes) {
    const day = middleOf(minute.on);
    if (day === undefined && minute.on !== "unknown") continue; // there is no such day
    const stage: Stage | undefined =
      minute.verdict === "grant" && !saysNo(minute) ? landing(minute.step, at) : undefined;
    at = stage ?? at;
    if (stage !== undefined) stretches.push({ stage, isDated: day !== undefined, days: [] });
    if (day !== undefined) stretches.at(-1)?.days.push(day);
  }
  return stretches;
};
