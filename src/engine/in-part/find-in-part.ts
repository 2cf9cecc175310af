import type { Step } from "../../domain/step.js";
import type { Day } from "../../kernel/day.js";
import { daysOfMonth } from "../../kernel/told-day.js";
import type { Applied } from "../../policy/timeline.js";
import { type Answer, type Awaited, awaits } from "../../rules/answer.js";
import { waiverOf } from "../../rules/evidence.js";
import type { Facts } from "../../rules/rule.js";
import type { Finding } from "../decision.js";
import { findingOf, unknownTo, unmeasured } from "../finding.js";
import { Blurred, Lacking, type World } from "./world.js";

/**
 * What one rule finds about a step of a file that is known in part. The rule is asked about the whole files that this
 * one may be. Where it answers the same for all of them, that is its answer; otherwise it awaits what would decide it.
 */
export const findInPart = (applied: Applied, facts: Facts, world: World): Finding => {
  const { rule, terms, since } = applied;
  let measured = unmeasured;
  const ask = (): Answer => {
    measured = unmeasured;
    const unknown = unknownTo(applied, facts);
    if (unknown !== undefined) return unknown;
    measured = rule.measure(facts, terms, since);
    return rule.require(measured);
  };
  const answer = askAll(ask, world);
  const waived = answer === true || !rule.waivable ? undefined : waiverIn(facts, rule.id);
  if (waived instanceof Lacking) return findingOf(applied, unmeasured, awaits([waived.awaited]), undefined);
  return findingOf(applied, asTold(() => rule.measure(facts, terms, since), world) ?? measured, answer, waived);
};

/** The waiver of a rule, or what is lacking to tell whether there is one. */
const waiverIn = ({ dossier }: Facts, rule: string): Step<"waive"> | Lacking | undefined => {
  try {
    return waiverOf(dossier, rule);
  } catch (lacking) {
    if (lacking instanceof Lacking) return lacking;
    throw lacking;
  }
};

/** What was measured, with the days as they were told; nothing where that cannot be said. */
const asTold = (measure: () => object, world: World): object | undefined => {
  world.asTold = true;
  try {
    return measure();
  } catch {
    return undefined;
  } finally {
    world.asTold = false;
  }
};

/** The answer that a rule gives in all worlds alike; otherwise it awaits the facts on which they differ. */
const askAll = (ask: () => Answer, world: World): Answer => {
  const all: Asked = { answers: [], blurred: new Map(), left: mostWorlds };
  askIn(ask, world, corners, all);
  if (all.blurred.size === 0) return all.answers[0] as Answer; // it asked for no day that is known by its month
  const answer = agreedOn(all);
  if (typeof answer !== "boolean") return answer;
  // What holds at the first and the last of each day's month holds between; what is broken at both may hold between.
  if (answer && all.blurred.size > 1) return true;
  const every: Asked = { answers: [], blurred: all.blurred, left: mostWorlds };
  askIn(ask, world, daysOfMonth, every);
  return agreedOn(every);
};

/** More worlds than these are not asked: then the rule awaits the days. */
const mostWorlds = 1_000;

interface Asked {
  readonly answers: Answer[];
  readonly blurred: Map<string, Awaited>;
  left: number;
}

const corners = (month: string): readonly Day[] => {
  const days = daysOfMonth(month);
  return [days[0] as Day, days.at(-1) as Day]; // every month has some
};

/** Asks in every world that the days of a world so far leave open. */
const askIn = (ask: () => Answer, world: World, days: (month: string) => readonly Day[], all: Asked): void => {
  if (--all.left < 0) return;
  try {
    all.answers.push(ask());
  } catch (thrown) {
    if (thrown instanceof Lacking) all.answers.push(awaits([thrown.awaited]));
    else if (thrown instanceof Blurred) {
      all.blurred.set(thrown.key, thrown.awaited);
      for (const day of days(thrown.month)) {
        world.days.set(thrown.key, day);
        askIn(ask, world, days, all);
      }
      world.days.delete(thrown.key);
    } else throw thrown;
  }
};

/** The one answer of all worlds; where there were more than are asked, it awaits the days. */
const agreedOn = (all: Asked): Answer => (all.left < 0 ? awaits(distinct([...all.blurred.values()])) : agreed(all));

/** The one answer of all worlds. Where some await and others do not, or they contradict, it awaits the days. */
const agreed = ({ answers, blurred }: Asked): Answer => {
  const [first] = answers;
  if (typeof first === "boolean" && answers.every((answer) => answer === first)) return first;
  if (answers.every((answer) => typeof answer !== "boolean"))
    return awaits(distinct(answers.flatMap((answer) => (answer as Exclude<Answer, boolean>).awaits)));
  return awaits(distinct([...blurred.values()]));
};

const distinct = (awaited: readonly Awaited[]): readonly Awaited[] => [
  ...new Map(awaited.map((one) => [JSON.stringify(one), one])).values(),
];
