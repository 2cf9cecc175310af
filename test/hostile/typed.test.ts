import { afterAll, describe, expect, it } from "vitest";
import * as core from "../../src/index.js";
import { isDay } from "../../src/kernel/day.js";
import { judge } from "../../src/engine/decide.js";
import { replay } from "../../src/engine/replay.js";
import { migrantWorkers, national, qingshan } from "../../src/policy/index.js";
import type { Dossier } from "../../src/domain/dossier.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { mermaid, timeline } from "../../src/render/index.js";
import { granted, history } from "../support/bend.js";
import { career } from "../support/career.js";
import { at, bentAt, placesIn, type Way } from "./bend.js";
import { canary, days, injections, numbers } from "./values.js";
import { attempt, repeats, watched } from "./watch.js";
import { writtenCalendar } from "./written-calendar.js";

const unpolluted = watched();
afterAll(unpolluted);

/** Places where a type takes any text: days, ids and free text. What names a step, a place or a kind is a union. */
const free = new Set([
  "on",
  "id",
  "born",
  "residenceSince",
  "residence",
  "origin",
  "from",
  "until",
  "leavingBy",
  "rule",
  "reason",
]);

const waiver = {
  step: "waive",
  on: "2026-06-02",
  by: { kind: "committee", id: "c" },
  rule: "poll.held",
  reason: "r",
} as const;
const steps: readonly Step[] = [...career, waiver];
const texts = [...days, ...injections, canary, "z".repeat(100_000)];

/** What a type takes at a place, and nobody means. */
const odd = (step: Step, way: Way): readonly unknown[] => {
  const value = at(step, way);
  if (typeof value === "number") return numbers;
  if (typeof value === "string") return free.has(String(way.at(-1))) ? texts : [];
  return Array.isArray(value) ? [[], Object.freeze([...value]), Array(3), Array(1_000).fill(value[0])] : [];
};

const bends = steps.flatMap((step, nth) =>
  placesIn(step).flatMap((way) =>
    odd(step, way).map((value) => ({
      nth,
      what: `${step.step} ${way.join(".")} ${String(value).slice(0, 20)}`,
      step: bentAt(step, way, value) as Step,
    })),
  ),
);

const dossiers = steps.map((_, nth) => history(steps.slice(0, nth)));

it("decide answers odd values of the right type anywhere in a step, and explains them without repeating them", async () => {
  expect(bends.length).toBeGreaterThan(5_000);
  for (const { nth, what, step } of bends) {
    const { answer, thrown } = await attempt(() => explained(judge(migrantWorkers, dossiers[nth] as Dossier, step)));
    if (thrown !== undefined || repeats(String(answer))) expect.soft([thrown, answer], what).toEqual([]);
  }
});

const explained = (decision: core.Decision): string =>
  [core.explain(decision, "en"), core.explain(decision, "zh"), ...remediesOf(decision)].join("\n");
const remediesOf = (decision: core.Decision) =>
  core
    .remedies(decision)
    .flatMap((one) => one.remedies.flatMap((remedy) => [core.remedyIn(remedy, "en"), core.remedyIn(remedy, "zh")]));

const isFault = (thrown: unknown, message: RegExp): boolean =>
  thrown instanceof Error && thrown.name === "Fault" && message.test(thrown.message);

const policies = [national, migrantWorkers, qingshan];

/** Everything that may be asked of a file with an odd minute in it. */
const asked = (minutes: readonly Minute[], on: string): string => {
  const dossier = replay(minutes);
  const due = policies.flatMap((policy) => core.deadlines(policy, dossier, on));
  const judged = policies.flatMap((policy) => core.audit(policy, minutes));
  for (const policy of policies) [core.outlook(policy, dossier, on), core.agenda(policy, dossier, on)];
  return [
    ...judged.flatMap((one) => [core.irregularityIn(one, "en"), core.irregularityIn(one, "zh")]),
    core.censusIn(core.census([dossier], national), "en"),
    timeline(dossier, "en", due),
    timeline(dossier, "zh", due),
    writtenCalendar(due, { file: "f", language: "zh" }),
    mermaid("en", dossier),
  ].join("\n");
};

describe("a file with an odd value of the right type in a minute", () => {
  const sampled = bends.filter(
    (_, at) => at % 97 === 0 || (at % 3 === 0 && bends[at]?.what.includes(canary.slice(0, 15))),
  );

  it("is replayed, audited, counted, drawn and looked ahead from, and none of it repeats the value", async () => {
    for (const { nth, what, step } of sampled) {
      const minutes = [...steps.slice(0, nth), step].map(granted);
      const { answer, thrown } = await attempt(() => asked(minutes, "2026-07-01"));
      if (thrown !== undefined || repeats(String(answer))) expect.soft([thrown], what).toEqual([]);
    }
  });

  it("may be asked about on any day there is, and on any other text is a fault that does not repeat it", async () => {
    const { minutes } = history(career);
    for (const on of texts) {
      const { answer, thrown } = await attempt(() => asked(minutes, on));
      const isRight = isDay(on) ? thrown === undefined : isFault(thrown, /^day\.unknown: on$/);
      if (!isRight || repeats(String(answer))) expect.soft([thrown], on.slice(0, 20)).toEqual([]);
    }
  });
});

it("frozen steps, steps of getters, and steps without a prototype are decided like any other", () => {
  for (const [nth, step] of career.entries()) {
    const dossier = dossiers[nth] as Dossier;
    const plain = judge(migrantWorkers, dossier, step);
    const getters = Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(step).map(([key, value]) => [key, { get: () => value, enumerable: true }])),
    );
    for (const same of [Object.freeze({ ...step }), getters, Object.assign(Object.create(null), step)])
      expect(judge(migrantWorkers, dossier, same as Step)).toEqual(plain);
  }
});

it("days are counted from any day over any whole number of days, and from anything else a fault, and soon", async () => {
  for (const day of texts)
    for (const number of numbers) {
      const { thrown } = await attempt(() => [
        core.addDays(day, number),
        core.addMonths(day, number),
        core.daysBetween(day, "2026-01-01"),
      ]);
      const isRight =
        isDay(day) && Number.isSafeInteger(number)
          ? thrown === undefined
          : isFault(thrown, /^(day\.unknown: from|count\.unreadable: days)$/);
      if (!isRight) expect.soft([thrown], `${day.slice(0, 20)} ${number}`).toEqual([]);
    }
});

it("names of rules and editions that minutes bring along are counted, and repeated only where they could be names", () => {
  const odd = {
    ...granted(career[0] as Step),
    because: [canary, "own.rule"],
    under: { policy: canary, edition: canary },
  };
  const counted = core.census([replay([odd as Minute])]);
  expect(counted.warnings.byRule).toEqual({ [canary]: 1, "own.rule": 1 });
  for (const language of ["en", "zh"] as const) {
    expect(repeats(core.censusIn(counted, language))).toBe(false);
    expect(core.censusIn(counted, language)).toContain("own.rule 1");
  }
});
