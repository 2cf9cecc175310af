import type { Day } from "../../kernel/day.js";
import { isWholeDay, type ToldDay } from "../../kernel/told-day.js";
import type { Awaited } from "../../rules/answer.js";

/** One of the whole files that a file known in part may be: a day for each that is known by its month alone. */
export interface World {
  readonly days: Map<string, Day>;
  /** Whether days are shown as they were told: for what a finding says it measured. */
  asTold: boolean;
  /** Which day each told day is in this world, where the same end of every day is asked for. */
  readonly end?: (told: ToldDay) => Day;
}

/** Thrown by a view where a rule asks for a fact that is not known. */
export class Lacking {
  readonly awaited: Awaited;
  constructor(awaited: Awaited) {
    this.awaited = awaited;
  }
}

/** Thrown by a view where a rule asks for a day that is known by its month alone, and this world has none yet. */
export class Blurred {
  readonly key: string;
  readonly month: ToldDay;
  readonly awaited: Awaited;
  constructor(key: string, month: ToldDay, awaited: Awaited) {
    this.key = key;
    this.month = month;
    this.awaited = awaited;
  }
}

/** A day as a world has it; `key` names the fact, and `awaited` what would bring it in. */
export const dayIn = (world: World, key: string, told: ToldDay, awaited: Awaited): Day => {
  if (isWholeDay(told) || world.asTold) return told;
  if (world.end !== undefined) return world.end(told);
  if (told === "unknown") throw new Lacking(awaited);
  const day = world.days.get(key);
  if (day === undefined) throw new Blurred(key, told, awaited);
  return day;
};
