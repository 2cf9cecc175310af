import type { Dossier } from "../../src/domain/dossier.js";
import type { Minute } from "../../src/domain/minute.js";
import type { StepName } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import type { Decision } from "../../src/engine/decision.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { addMonths, type Day } from "../../src/kernel/day.js";
import type { Policy } from "../../src/policy/policy.js";

/** The three editions of the law, oldest first, as the model calls them. */
export const eras = ["oldest", "old", "new"] as const;
type Era = (typeof eras)[number];

/** What each edition makes of a file. */
export type Laws = { readonly [E in Era]: Policy } & { readonly fold?: Fold };

/** What a minute makes of a file, where it is folded otherwise than it should be: a fault. */
export type Fold = (before: Dossier, minute: Minute, after: Dossier) => Dossier;

/** Where a file stands in the model: what is on file, how many waits ago the model began, and which law is in force. */
export interface World {
  readonly dossier: Dossier;
  readonly tick: number;
  readonly law: Era;
}

/** How long one wait is, in months: over six, so that evidence goes stale, and under twelve, so that a year takes two. */
const wait = 7;

/** The days of the model: every one is a wait after the one before. They are made up. */
const days: readonly Day[] = Array.from({ length: 400 }, (_, tick) => addMonths("1990-01-05", tick * wait));
const tickOn: ReadonlyMap<Day, number> = new Map(days.map((day, tick) => [day, tick]));

/** The day of a world. */
export const today = ({ tick }: World): Day => days[tick] as Day;

/** How many waits ago a day was; one that is no day of the model is a mistake of the model. */
export const waitsSince = (world: World, day: Day): number => world.tick - (tickOn.get(day) as number);

/** The beginning: nobody has applied, and the law is that of 2014. */
export const beginning: World = { dossier: replay([]), tick: 0, law: "old" };

/** A calendar without a single holiday, for every year of the model: made up. */
export const calendar = Object.fromEntries(
  Array.from({ length: 240 }, (_, year) => [1990 + year, { off: [], on: [] }]),
);

/**
 * One letter of the alphabet: what may happen to a file. It takes one step, or several in a row that the model does
 * not tell apart; or none, and then time or the law goes on.
 */
export interface Letter {
  readonly name: string;
  readonly steps: readonly StepName[];
  /** The steps it takes in a world; an empty list where it is not for this stage. */
  readonly take: (world: World) => readonly Step[];
  /** The world without a step: time or the law went on. */
  readonly pass?: (world: World) => World;
}

/** What came of a letter: every decision on the way, and the world after it. */
export interface Taken {
  readonly decisions: readonly Decision[];
  readonly before: readonly Dossier[];
  readonly after: World;
}

/** Takes a letter; if one of its steps is barred the world stays as it is. */
export const taken = (laws: Laws, world: World, letter: Letter): Taken => {
  const before: Dossier[] = [];
  const decisions: Decision[] = [];
  let { dossier } = world;
  for (const step of letter.take(world)) {
    const decision = judge(laws[world.law], dossier, step);
    before.push(dossier);
    decisions.push(decision);
    if (decision.minute === undefined) return { decisions, before, after: world };
    const after = evolve(dossier, decision.minute as never) as Dossier;
    dossier = laws.fold?.(dossier, decision.minute, after) ?? after;
  }
  return { decisions, before, after: letter.pass?.(world) ?? { ...world, dossier } };
};
