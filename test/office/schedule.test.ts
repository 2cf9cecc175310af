import { describe, expect, it } from "vitest";
import { favorable } from "../../src/answers/next/favorable.js";
import type { Dossier } from "../../src/domain/dossier.js";
import { isRecord, type StepName } from "../../src/domain/ladder.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { replay } from "../../src/engine/replay.js";
import { addDays } from "../../src/kernel/day.js";
import type { Planned } from "../../src/office/planned.js";
import { schedule } from "../../src/office/schedule.js";
import { pin, withCalendar } from "../../src/policy/extend.js";
import * as policies from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { type Answer, awaits } from "../../src/rules/answer.js";
import { rule } from "../../src/rules/rule.js";
import { calendar } from "../../src/testing/index.js";
import { faultOf } from "../policy/small.js";
import { before, career, dossierOf, step } from "../support/career.js";
import { extra } from "../rules/steps.js";
import { inEach, withRules } from "../support/with-rules.js";

const known = withCalendar(policies.migrantWorkers, calendar);
const all = Object.entries(policies).flatMap(([name, policy]) =>
  typeof policy === "object" && "editions" in policy ? [[name, withCalendar(policy as Policy, calendar)] as const] : [],
);
const starts = [
  career.slice(0, 1),
  before("nominate"),
  before("admit"),
  before("approve-admission"),
  before("convert"),
];
const lines = (plan: readonly Planned[]) => plan.map(({ step: name, earliest }) => `${name} ${earliest}`);

/** The step that a schedule plans, in its most favorable form. */
const formOf = (
  policy: Policy,
  dossier: Dossier,
  { step: name, at, source, record, from }: Planned,
  on: string,
): Step => {
  const about = { ...(at && { at }), ...(source && { source }), ...(record && { record }), ...(from && { from }) };
  return { ...favorable(policy, dossier, name, on), ...about } as Step;
};

/** Plays a schedule through the decisions; an act that is later than the first day is barred on the day before. */
const played = (policy: Policy, from: Dossier, plan: readonly Planned[], on: string): readonly string[] => {
  let dossier = from;
  return plan.flatMap((one) => {
    const day = one.earliest as string;
    const given = judge(policy, dossier, formOf(policy, dossier, one, day));
    const early = judge(policy, dossier, formOf(policy, dossier, one, addDays(day, -1)));
    const isTight = isRecord(one.step) || day === on || early.verdict !== "grant";
    if (given.minute) dossier = evolve(dossier, given.minute as never) as Dossier;
    return [
      ...(given.verdict === "grant" ? [] : [`${one.step} on ${day}: ${given.verdict}`]),
      ...(isTight ? [] : [`${one.step} before ${day}`]),
    ];
  });
};

describe("every step of a schedule is granted on its earliest day, and no act on the day before", () => {
  it.each(all)("under %s", (_, policy) => {
    for (const on of ["2015-03-02", "2025-12-01", "2026-06-08"])
      for (const steps of starts) {
        const dossier = dossierOf(steps, policy);
        if (dossier.stage === "outsider") continue; // that county did not take the application
        const day = [on, dossier.lastOn ?? on].sort().at(-1) as string;
        const plan = schedule(policy, dossier, day, "member");
        const open = plan.filter(({ earliest }) => earliest === undefined);
        expect(open.map(({ step: name, awaits }) => [name, awaits])).toEqual([]);
        expect(plan.at(-1)?.step).toBe("approve-conversion");
        expect(played(policy, dossier, plan, day)).toEqual([]);
      }
  });
});

it("a schedule says by when: the talk within a month, the approval within three of the vote", () => {
  const plan = schedule(known, dossierOf(career.slice(0, 1)), "2023-05-10", "candidate");
  expect(plan.map(({ step: name, earliest, latest }) => [name, earliest, latest])).toEqual([
    ["talk", "2023-05-10", "2023-06-08"],
    ["recognize", "2023-05-10", undefined],
    ["file", "2023-05-10", "2023-06-10"],
    ["assign-mentors", "2023-05-10", undefined],
    ["examine", "2023-05-10", "2023-11-10"],
    ["examine", "2023-11-10", "2023-11-10"],
    ["nominate", "2024-05-10", undefined],
  ]);
  const approval = schedule(known, dossierOf([...before("admit"), step("admit")]), "2025-08-10", "probationer").at(-1);
  expect(approval).toMatchObject({ step: "approve-admission", earliest: "2025-08-10", latest: "2025-11-04" });
});

it("a year without a calendar awaits it, and the schedule ends there", () => {
  const plan = schedule(policies.national, dossierOf(before("nominate")), "2026-06-08", "candidate");
  expect(plan.at(-1)).toMatchObject({ step: "nominate", awaits: [{ calendar: 2026 }] });
  expect(plan.at(-1)).not.toHaveProperty("earliest");
});

it("it ends where nothing mends what stands in the way, and plans nothing for a file that is there", () => {
  const adverse = step("consult", { on: "2025-03-12", at: "residence", source: "police", opinion: "adverse" });
  const plan = schedule(known, dossierOf([...before("vet"), adverse]), "2025-04-01", "probationer");
  expect(lines(plan).at(-1)).toMatch(/undefined$/);
  expect(schedule(known, dossierOf(career), "2026-12-01", "member")).toEqual([]);
});

/** A policy with one more rule about a step. */
const stricter = (name: StepName, require: (measured: { readonly on: string }) => Answer) =>
  withRules(known, "stricter", [
    ...known.spec.rules,
    rule({
      ...{ id: "a.rule", cites: inEach, steps: [name], stops: true, require, else: "bar" },
      measure: ({ step: { on } }) => ({ on }),
      says: { en: () => "a rule", zh: () => "一条规则" },
    }),
  ]);
const filing = { step: "file", record: "recognition" } as const;
const opinions = { step: "nominate", field: "opinions" } as const;

it.each<readonly [name: string, policy: Policy, minutes: readonly Minute[], on: string, last: Partial<Planned>]>([
  [
    "a rule that goes on waiting for what was done",
    stricter("nominate", () => awaits([filing])),
    dossierOf(before("nominate")).minutes,
    "2024-10-01",
    { step: "file" },
  ],
  [
    "a rule that bars what falls due while time goes by",
    stricter("examine", ({ on }) => on < "2024-01-01"),
    dossierOf(before("examine")).minutes,
    "2023-08-10",
    { step: "examine", awaits: [] },
  ],
  [
    "a rule that waits for a fact that nobody brings",
    stricter("nominate", () => awaits([opinions])),
    dossierOf(before("nominate")).minutes,
    "2024-10-01",
    { step: "nominate", awaits: [opinions] },
  ],
])("it ends with %s", (_, policy, minutes, on, last) => {
  expect(schedule(policy, replay(minutes), on, "candidate").at(-1)).toMatchObject(last);
});

it("an extension moves the vote on conversion, and an older edition has its own steps", () => {
  const votes = { ballot: step("convert").ballot, months: 6 };
  const extended = [
    ...before("convert"),
    extra("extend", { ...votes, on: "2026-08-04" }),
    extra("approve-extension", { on: "2026-08-20" }),
  ];
  const plan = schedule(known, dossierOf(extended), "2026-09-01", "member");
  expect(plan.find((one) => one.step === "convert")?.earliest).toBe("2027-02-04");
  expect(schedule(pin(known, "cpc-1990"), dossierOf([]), "1995-01-02", "activist").length).toBeGreaterThan(1);
});

it.each([
  ["a policy", () => schedule(null as never, dossierOf([]), "2025-01-01", "member"), "policy"],
  ["a dossier", () => schedule(known, {} as never, "2025-01-01", "member"), "dossier"],
  ["a stage", () => schedule(known, dossierOf([]), "2025-01-01", "saint" as never), "stage"],
])("%s that cannot be read is a fault", (_, ask, at) => {
  expect(faultOf(ask)?.[1]).toBe(at);
});
