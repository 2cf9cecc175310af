import { landing, type Stage } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { saysNo } from "../../domain/says-no.js";
import { type Day, isDay } from "../../kernel/day.js";

/** A stretch of a file's life at one stage, until the next one begins; the last one is open. */
export interface Band {
  readonly stage: Stage;
  readonly from: Day;
  readonly until: Day | undefined;
}

/** The stages that minutes lead through, in order, from the first minute on. */
export const bandsOf = (minutes: readonly Minute[]): readonly Band[] => {
  const moves = minutes.flatMap((minute) => {
    const stage = minute.verdict === "grant" && !saysNo(minute) && isDay(minute.on) ? landing(minute.step) : undefined;
    return stage === undefined ? [] : [{ stage, from: minute.on }];
  });
  return moves.map((move, at) => ({ ...move, until: moves[at + 1]?.from }));
};
