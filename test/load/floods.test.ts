import { describe, expect, it } from "vitest";
import type { Minute } from "../../src/domain/minute.js";
import * as core from "../../src/index.js";
import { readMinutes, submit } from "../../src/io/index.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { calendarOf, timeline } from "../../src/render/index.js";
import { step } from "../support/career.js";
import { floods } from "../hostile/floods.js";
import { growth } from "../support/growth.js";

/**
 * Four times the minutes take about four times the time. An audit and an agenda look back over the file at each minute: they
 * may take sixteen times, and more where the file outgrows the caches of a processor, but never the cube, which is 64.
 */
const asked: readonly (readonly [name: string, atMost: number, ask: (minutes: readonly Minute[]) => unknown])[] = [
  ["submit", 12, (minutes) => submit(migrantWorkers, minutes, step("talk"))],
  ["audit", 40, (minutes) => core.audit(migrantWorkers, minutes)],
  ["timeline", 12, (minutes) => timeline(core.replay(minutes), "en")],
  [
    "calendar",
    12,
    (minutes) =>
      calendarOf(core.deadlines(migrantWorkers, core.replay(minutes), "2026-01-01"), { file: "f", language: "zh" }),
  ],
  ["agenda", 40, (minutes) => core.agenda(migrantWorkers, core.replay(minutes), "2026-01-01")],
  ["census", 12, (minutes) => core.censusIn(core.census([core.replay(minutes)], migrantWorkers), "zh")],
];

describe.each(floods)("a file four times as long, of %s,", (_, steps) => {
  const read = readMinutes(JSON.stringify(steps));
  if (!read.ok) throw new Error("minutes were expected");

  it.each(asked)("is answered by %s in at most %i times the time", async (_, atMost, ask) => {
    const factor = await growth(
      (size) =>
        (
          (minutes) => () =>
            ask(minutes)
        )(read.minutes.slice(0, size)),
      500,
    );
    expect(factor).toBeLessThan(atMost);
  });
});
