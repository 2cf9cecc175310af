import { describe, expect, it } from "vitest";
import { type StepName, stepNames } from "../../src/domain/ladder.js";
import type { Minute } from "../../src/domain/minute.js";
import { replay } from "../../src/engine/replay.js";
import { addDays } from "../../src/kernel/day.js";
import { career, step } from "../support/career.js";
import { audit } from "../../src/answers/audit/audit.js";
import { national } from "../../src/policy/index.js";
import { growth } from "../support/growth.js";

const under = { policy: "national", edition: "cpc-2014" };
const by = { kind: "branch", id: "b" } as const;
const other = (at: number) => ({ kind: "branch", id: `b-${at}` }) as const;
const granted = (one: object, more: object = {}): Minute =>
  ({ ...one, verdict: "grant", because: [], under, ...more }) as never;

/** Steps that the lawful career lacks. */
const more: { readonly [K in StepName]?: object } = {
  extend: { ballot: (step("convert") as { readonly ballot?: object }).ballot, months: 6 },
  cancel: { ballot: (step("convert") as { readonly ballot?: object }).ballot },
  "approve-extension": { outcome: "approved", collective: true, alone: true },
  "approve-cancellation": { outcome: "approved", collective: true, alone: true },
  postpone: { until: "2026-06-16" },
  waive: { rule: "poll.held", reason: "given" },
  withdraw: {},
};

const like = (name: StepName): object =>
  career.find((one) => one.step === name) ?? { step: name, on: "2025-01-01", by, ...more[name] };

/** For what grows a list in the file, each minute adds to it. */
const varied: { readonly [K in StepName]?: (at: number) => object } = {
  entrust: (at) => ({ to: other(at), duties: ["poll", "notice"] }),
  transfer: (at) => ({
    ...{ to: other(at), side: "residence", papersHandedOver: true },
    places: { residence: `r-${at}`, origin: "o" },
  }),
};

/** Four times the minutes take about four times the time; what takes time with their square would take sixteen times. */
const atMost = 12;

const factor = (make: (at: number) => Minute) =>
  growth(
    (size) =>
      (
        (minutes) => () =>
          replay(minutes)
      )([granted(step("apply")), ...Array.from({ length: size }, (_, at) => make(at))]),
    1_500,
  );

describe("four times the minutes of one kind take at most twelve times as long to fold", () => {
  it.each(stepNames)("%s", async (name) => {
    const one = like(name);
    expect(await factor((at) => granted(one, { on: addDays("2000-01-01", at), ...varied[name]?.(at) }))).toBeLessThan(
      atMost,
    );
  });

  it.each(["admit", "convert"] as const)("%s, deferred and denied in turn", async (name) => {
    expect(await factor((at) => granted(like(name), { verdict: at % 2 === 0 ? "defer" : "deny" }))).toBeLessThan(
      atMost,
    );
  });

  it("waivers and deferred meetings in turn", async () => {
    const [waive, admit] = [granted(like("waive")), granted(like("admit"), { verdict: "defer" })];
    expect(await factor((at) => (at % 2 === 0 ? waive : admit))).toBeLessThan(atMost);
  });

  it("bodies that are entrusted and act in turn", async () => {
    const [entrust, poll] = [like("entrust"), like("poll")];
    expect(
      await factor((at) =>
        at % 2 === 0 ? granted(entrust, { to: other(at), duties: ["poll"] }) : granted(poll, { by: other(at - 1) }),
      ),
    ).toBeLessThan(atMost);
  });
});

/** A correction of each minute before it, the corrections too. */
const corrections = (size: number): readonly Minute[] =>
  [granted(step("apply")), granted(step("talk"))].concat(
    Array.from({ length: size }, (_, at) =>
      granted({ step: "correct", on: "2024-01-01", by: step("talk").by, minute: at + 1, reason: `reason ${at}` }),
    ),
  );

it("four times the corrections, each of the one before, take at most twelve times as long to fold", async () => {
  expect(
    await growth((size) => {
      const minutes = corrections(size);
      return () => replay(minutes);
    }, 1_500),
  ).toBeLessThan(atMost);
});

/** Each correction is judged on all minutes before it: sixteen times as long, and 64 times where each looks again at each. */
it("four times the corrections, each of the one before, take at most 32 times as long to audit", async () => {
  expect(
    await growth((size) => {
      const minutes = corrections(size);
      return () => audit(national, minutes);
    }, 100),
  ).toBeLessThan(32);
});
