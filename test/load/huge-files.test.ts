import { afterAll, describe, expect, it } from "vitest";
import * as core from "../../src/index.js";
import { readMinutes, submit } from "../../src/io/index.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { calendarOf, timeline } from "../../src/render/index.js";
import { step } from "../support/career.js";
import { floods } from "../hostile/floods.js";
import { attempt, watched } from "../hostile/watch.js";

const unpolluted = watched();
afterAll(unpolluted);

describe.each(floods)("a file of two thousand %s", (_, steps) => {
  const read = readMinutes(JSON.stringify(steps));

  it("is read", () => {
    expect(read).toMatchObject({ ok: true });
  });

  it("is judged, drawn, counted and looked ahead from", async () => {
    if (!read.ok) return;
    const dossier = core.replay(read.minutes);
    const asked: Readonly<Record<string, () => unknown>> = {
      submit: () => submit(migrantWorkers, steps, step("talk")),
      audit: () => core.audit(migrantWorkers, read.minutes),
      timeline: () => timeline(dossier, "en"),
      calendar: () => calendarOf(core.deadlines(migrantWorkers, dossier, "2026-01-01"), { file: "f", language: "zh" }),
      agenda: () => core.agenda(migrantWorkers, dossier, "2026-01-01"),
      census: () => core.censusIn(core.census([dossier], migrantWorkers), "zh"),
    };
    for (const [name, ask] of Object.entries(asked)) {
      const { thrown } = await attempt(ask);
      expect.soft(thrown, name).toBeUndefined();
    }
  });
});
