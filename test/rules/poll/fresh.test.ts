import { describe, expect, it } from "vitest";
import { plus, polled, relying } from "../../support/bend.js";
import { trouble } from "../../support/career.js";
import type { Step } from "../../../src/domain/step.js";

const rule = "poll.fresh";
const asked = { prereview: "2025-05-20", admit: "2025-05-20", convert: "2026-07-01" };
const inTime = { prereview: "2025-09-15", admit: "2025-09-15", convert: "2026-08-15" };
const late = { prereview: "2025-09-16", admit: "2025-09-16", convert: "2026-08-16" };

/** The polls six months before the step, and every opinion asked for again later. */
const bend = (steps: readonly Step[]) =>
  steps.flatMap((one): readonly Step[] => {
    if (one.step === "poll" && one.on > "2026") return [{ ...one, on: "2026-02-15" }];
    return one.step === "consult" && one.on < "2026" ? [one, { ...one, on: asked.admit }] : [one];
  });

describe.each(["prereview", "admit", "convert"] as const)("%s", (name) => {
  it("relies on polls six months after their day; a day later they are stale, and it is barred", () => {
    const [fresh, stale] = [relying(name, bend, { on: inTime[name] }), relying(name, bend, { on: late[name] })];
    expect([fresh.verdict, trouble(fresh)]).toEqual(["grant", []]);
    expect([stale.verdict, trouble(stale)]).toEqual(["bar", [rule]]);
  });

  it("one stale poll is enough", () => {
    const bent = (steps: readonly Step[]) => polled("residence", { on: asked[name] })(bend(steps));
    expect(trouble(relying(name, bent, { on: late[name] }))).toEqual([rule]);
  });
});

it("a new poll takes the place of a stale one", () => {
  const again = relying(
    "admit",
    (steps) => plus(...steps.filter(isPoll).map((poll) => ({ ...poll, on: asked.admit })))(bend(steps)),
    {
      on: late.admit,
    },
  );
  expect(trouble(again)).toEqual([]);
});

const isPoll = (one: Step): one is Step<"poll"> => one.step === "poll";
