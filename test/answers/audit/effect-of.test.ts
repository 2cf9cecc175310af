import { describe, expect, it } from "vitest";
import { breachKind, hasSkipped } from "../../../src/answers/audit/breach-kind.js";
import { effectOf } from "../../../src/answers/audit/effect-of.js";
import type { Effect } from "../../../src/rules/breach.js";
import { isOpen, type Stage, type StepName, stages, stepNames } from "../../../src/domain/ladder.js";
import { type Finding, source, type Status } from "../../../src/engine/decision.js";
import { migrantWorkers, national } from "../../../src/policy/index.js";
import type { Edition } from "../../../src/policy/timeline.js";
import type { Consequence } from "../../../src/kernel/verdict.js";
import { granted } from "../../support/bend.js";
import { step } from "../../support/career.js";

const finding = (rule: string, status: Status, consequence: Consequence = "bar", more: Partial<Finding> = {}) =>
  ({ rule, status, else: consequence, measured: {}, cites: {}, [source]: ruleOf(rule), ...more }) as Finding;
/** The rule of an id, or one that says nothing of its breach. */
const ruleOf = (id: string) => migrantWorkers.spec.rules.find((one) => one.id === id) ?? {};
const minute = (name: StepName) => granted({ ...step("talk"), step: name } as never);
const [in1990, in2014, in2026] = national.editions as [Edition, Edition, Edition];
const effect = (name: StepName, found: Finding, stage: Stage = "candidate", edition = in2014) =>
  effectOf("against-rule", found, minute(name), stage, edition);

const unrecognized: Effect = { kind: "unrecognized" };
const from = (name: StepName): Effect => ({ kind: "redo-from", step: name });

describe("a breach of a rule that is not named", () => {
  const onAll = (status: Status, consequence: Consequence) =>
    new Map(stepNames.map((name) => [name, effect(name, finding("some.rule", status, consequence))]));
  const repeated = stepNames.map((name): [StepName, Effect] => {
    if (name === "fill-form" || name === "admit") return [name, from("prereview")];
    return [name, from(name === "convert" ? "screen" : name)];
  });

  it("leaves the step standing where it only warns", () => {
    expect([...onAll("broken", "warn").values()]).toEqual(stepNames.map(() => undefined));
  });

  it("has the step done again where it bars, defers or awaits: an admission from its pre-review on", () => {
    for (const [status, consequence] of [
      ["broken", "bar"],
      ["broken", "defer"],
      ["awaits", "deny"],
    ] as const)
      expect([...onAll(status, consequence)]).toEqual(repeated);
  });

  it("undoes votes and approvals where it denies, and any other step is done again", () => {
    const undone = [...onAll("broken", "deny")].filter(([, one]) => one?.kind === "unrecognized").map(([name]) => name);
    expect(undone).toEqual([
      "admit",
      "approve-admission",
      "convert",
      "extend",
      "cancel",
      "approve-conversion",
      "approve-extension",
      "approve-cancellation",
    ]);
    const others = [...onAll("broken", "deny")].filter(([name]) => !undone.includes(name));
    expect(others).toEqual(repeated.filter(([name]) => !undone.includes(name)));
  });
});

it("some rules have effects of their own, on whichever side they are broken", () => {
  const rules: readonly (readonly [string, Effect | undefined, Effect | undefined])[] = [
    ["ballot.quorum", unrecognized, from("prereview")],
    ["interview.held", from("prereview"), from("interview")],
    ["approval.lapsed", from("admit"), unrecognized],
    ["prereview.not-leaving", { kind: "cured-by", body: "county-department" }, from("prereview")],
    ["order.forward", undefined, from("prereview")],
  ];
  const found = rules.map(([rule]) => [
    rule,
    ...(["broken", "awaits"] as const).map((as) => effect("admit", finding(rule, as))),
  ]);
  expect(found).toEqual(rules);
});

it("what is not recognized is analyzed first under 2026, and of 1990 nobody knows: a step to be repeated is one in each", () => {
  const quorum = finding("ballot.quorum", "broken");
  const effects = (name: StepName) => [in1990, in2014, in2026].map((one) => effect(name, quorum, "candidate", one));
  expect(effects("admit")).toEqual([undefined, unrecognized, { kind: "to-be-analyzed" }]);
  expect(effects("screen")).toEqual([from("screen"), from("screen"), from("screen")]);
});

it("a step that skipped a stage is repeated from what leads out of it, and one that came after its stage stands", () => {
  const closed = finding("ladder.closed", "broken");
  const led = (name: StepName) => stages.map((stage) => effect(name, closed, stage));
  expect(led("archive")).toEqual([
    ...(["apply", "recognize", "nominate", "prereview", "screen"] as const).map(from),
    undefined,
  ]);
  expect(led("talk")).toEqual([from("apply"), ...Array(5).fill(undefined)]);
});

it("nobody was moved by what was not granted, and what is unknown undoes nothing", () => {
  const denied = { ...minute("admit"), verdict: "deny" } as ReturnType<typeof minute>;
  expect(effectOf("against-rule", finding("ballot.quorum", "broken"), denied, "candidate", in2014)).toBeUndefined();
  expect(effectOf("unknown", finding("ballot.quorum", "broken"), minute("admit"), "candidate", in2014)).toBeUndefined();
});

describe("the kind of a breach", () => {
  const kind = (found: Finding, stage: Stage = "candidate") => breachKind(found, "admit", stage);
  const dated = [
    "talk.within-a-month",
    "recognition.filed",
    "recognition.filed-within-a-month",
    "cultivation.reviewed",
    "admission.within-a-month",
    "approval.within-three-months",
    "approval.later-within-three-months",
    "approval.within-six-months",
    "approval.lapsed",
    "admission.filed",
    "placement.made",
    "oath.sworn",
    "oath.within-a-month",
    "observation.made",
    "conversion.on-time",
  ];

  it("is late where a rule measures days that are on file, and a missing step where one is not", () => {
    const measured = (days: object) => dated.map((rule) => kind(finding(rule, "broken", "warn", { measured: days })));
    expect(measured({ from: "2026-01-01", on: "2026-03-01" })).toEqual(dated.map(() => "late"));
    expect(measured({ from: undefined, on: "2026-03-01" })).toEqual(dated.map(() => "missing-step"));
    expect(kind(finding("ballot.quorum", "broken", "bar", { measured: { from: undefined } }))).toBe("against-rule");
  });

  it("is unknown where only facts are awaited, and a missing step where any step, a consent or nothing is", () => {
    const awaiting = (...awaits: NonNullable<Finding["awaits"]>) => kind(finding("a.b", "awaits", "bar", { awaits }));
    const fact = { step: "admit", field: "by.fullMembers" } as const;
    expect([awaiting(fact), awaiting({ calendar: 2027 }), awaiting(fact, { calendar: 2027 })]).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
    expect([awaiting(fact, { step: "vet" }), awaiting({ step: "nominate", field: "consent" }), awaiting()]).toEqual([
      "missing-step",
      "missing-step",
      "missing-step",
    ]);
    expect(kind(finding("a.b", "awaits"))).toBe("missing-step");
  });

  it("of a closed step is a missing one where a stage was skipped, and otherwise against the rule", () => {
    const closed = finding("ladder.closed", "broken");
    expect([kind(closed, "activist"), kind(closed, "candidate"), kind(closed, "member")]).toEqual([
      "missing-step",
      "against-rule",
      "against-rule",
    ]);
    expect(hasSkipped("admit", "activist")).toBe(true);
    expect(hasSkipped("admit", "candidate")).toBe(false);
    const open = stages.flatMap((stage) => stepNames.filter((name) => isOpen(name, stage) && hasSkipped(name, stage)));
    expect(open).toEqual([]);
  });
});
