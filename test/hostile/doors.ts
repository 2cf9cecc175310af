import fc from "fast-check";
import * as core from "../../src/index.js";
import * as io from "../../src/io/index.js";
import * as policies from "../../src/policy/index.js";
import * as office from "../../src/office/index.js";
import * as render from "../../src/render/index.js";
import * as testing from "../../src/testing/index.js";
import { cited } from "../policy/small.js";
import { before, career, dossierOf, step } from "../support/career.js";

/**
 * What an exported function does when it is handed what its types do not allow. `value`: it answers all the same.
 * `items`: so it does, but passes on what the thing it goes through throws of its own while it hands out its items.
 * `fault`: it answers, or throws a fault that says what and where. `faulty items`: both.
 */
export type Answers = "value" | "items" | "fault" | "faulty items";

/** An exported function with arguments that it takes. */
export interface Door {
  readonly call: (...args: readonly never[]) => unknown;
  readonly args: readonly unknown[];
  readonly answers: Answers;
}

/** Everything that is exported, by entry. */
export const entries = { core, io, office, policies, render, testing } as const;

/** Exports that are data and no functions; what they hold is compared before and after all that is done here. */
export const data: readonly string[] = [
  ...["ladder", "stages", "bodyKinds", "duties", "opinions", "sources", "venues", "places", "filings", "papers"].map(
    (name) => `core.${name}`,
  ),
  ...[
    "core.purposes",
    "core.voices",
    "core.verdicts",
    "core.words",
    "testing.calendar",
    "io.problemCodes",
    "office.ledgerProblemCodes",
    "office.nationalPapers",
    "office.paperStatuses",
    "office.textKinds",
  ],
  ...["national", "migrantWorkers", "songcun", "qingshan", "gulin", "ziyang", "overlays", "mainland"].map(
    (name) => `policies.${name}`,
  ),
];

const { national, migrantWorkers } = policies;
const candidate = dossierOf(before("admit"));
const probationer = dossierOf(before("convert"));
const admit = step("admit");
const decision = core.decide(migrantWorkers, candidate as core.Dossier<"candidate">, admit);
const { minutes } = dossierOf(career);
const deferred = core.decide(migrantWorkers, candidate as core.Dossier<"candidate">, { ...admit, on: "2031-01-01" });
const finding = core.remedies(deferred)[0]?.remedies[0];
const stricter = core.extend(migrantWorkers, { id: "stricter", terms: { poll: { passMark: core.atLeast(85, 100) } } });
const [termChange] = core.changedTerms(migrantWorkers, stricter);
const irregular = core.audit(national, minutes.slice(1))[0];
const change = {
  file: 0,
  id: "f",
  minute: 0,
  step: "admit",
  on: "2026-01-01",
  before: "grant",
  after: "bar",
  because: [{ rule: "a.b", cites: decision.findings[0]?.cites, before: undefined, after: decision.findings[0] }],
};
const due = core.deadlines(migrantWorkers, probationer, "2026-07-01");
const share = core.atLeast(80, 100);
const situation = { migrants: 60, fullMembers: 2, spread: "concentrated", season: "away" };
const stream = () =>
  (async function* () {
    yield `${JSON.stringify(minutes[0])}\n`;
  })();
const { spec } = national;
const found = core.audit(national, [...candidate.minutes].reverse());
const causes = office.causes(found, candidate.minutes);

const guarded = (policy: core.Policy, facts: render.GuardFacts) => {
  const { granted, minuted } = render.machineGuards(policy);
  return [granted(facts), minuted(facts)];
};
/** What may come back as it was handed in stands in a list, or a hostile promise would be awaited. */
const given =
  (call: unknown) =>
  (...args: readonly never[]) => [(call as Door["call"])(...args)];
const told = given((policy: core.Policy, file: core.Dossier, step: core.Step) =>
  testing.scenario(policy).given(file).when(step),
);
const drawn = <T>(what: fc.Arbitrary<T>): readonly T[] => fc.sample(what, { numRuns: 1, seed: 1 });

const door = (answers: Answers, call: unknown, ...args: readonly unknown[]): Door => ({
  call: call as Door["call"],
  args,
  answers,
});

/** Every exported function with arguments that it takes, and what it does with those that it does not. */
export const doors: Readonly<Record<string, Door>> = {
  "core.decide": door("value", core.decide, migrantWorkers, candidate, admit),
  "core.judge": door("value", core.judge, migrantWorkers, candidate, admit),
  "core.evolve": door("fault", given(core.evolve), candidate, decision.minute),
  "core.replay": door("fault", core.replay, minutes),
  "core.explain": door("value", core.explain, decision, "en", migrantWorkers),
  "core.findingIn": door("value", core.findingIn, decision.findings[0] as never, "en", migrantWorkers),
  "core.explainMinute": door("fault", core.explainMinute, national, minutes, 1, "en"),
  "core.next": door("fault", core.next, migrantWorkers, candidate, "2026-07-01"),
  "core.outlook": door("fault", core.outlook, migrantWorkers, candidate, "2026-07-01"),
  "core.agenda": door("fault", core.agenda, migrantWorkers, candidate, "2026-07-01"),
  "core.deadlines": door("fault", core.deadlines, migrantWorkers, probationer, "2026-07-01"),
  "core.remedies": door("value", core.remedies, decision, migrantWorkers),
  "core.remedyIn": door("value", core.remedyIn, finding, "en", migrantWorkers),
  "core.membershipSince": door("value", core.membershipSince, national, dossierOf(career)),
  "core.advisePlatform": door("fault", core.advisePlatform, situation),
  "core.audit": door("value", core.audit, national, minutes),
  "core.audited": door("value", core.audited, national, minutes),
  "core.irregularityIn": door("value", core.irregularityIn, irregular, "en", national),
  "core.compare": door("faulty items", core.compare, national, migrantWorkers, [minutes]),
  "core.changeIn": door("value", core.changeIn, change, "en"),
  "core.changedTerms": door("value", core.changedTerms, migrantWorkers, stricter),
  "core.termChangeIn": door("value", core.termChangeIn, termChange, "en"),
  "core.census": door("faulty items", core.census, [candidate], national),
  "core.censusIn": door("value", core.censusIn, core.census([candidate]), "en"),
  "core.definePolicy": door("fault", core.definePolicy, spec),
  "core.extend": door("fault", core.extend, national, {
    id: "here",
    terms: { branch: { fullMembers: national.spec.terms.branch.fullMembers } },
  }),
  "core.pin": door("fault", core.pin, national, "cpc-2014"),
  "core.withCalendar": door("fault", core.withCalendar, national, policies.mainland),
  "core.rule": door("fault", core.rule, cited("own.rule", ["cpc-2014"])),
  "core.awaits": door("value", core.awaits, [{ step: "talk" }]),
  "core.every": door("value", core.every, [1], () => true),
  "core.choice": door("value", core.choice, "open"),
  "core.listed": door("value", core.listed, ["a"]),
  "core.maximum": door("value", core.maximum, 1),
  "core.minimum": door("value", core.minimum, 1),
  "core.asStrict": door("fault", core.asStrict, share, share),
  "core.atLeast": door("value", core.atLeast, 80, 100),
  "core.meets": door("fault", core.meets, share, { count: 8, of: 10 }),
  "core.moreThan": door("value", core.moreThan, 1, 2),
  "core.addDays": door("fault", core.addDays, "2026-01-01", 1),
  "core.addMonths": door("fault", core.addMonths, "2026-01-01", 1),
  "core.daysBetween": door("fault", core.daysBetween, "2026-01-01", "2026-02-01"),
  "core.days": door("value", core.days, 1),
  "core.hours": door("value", core.hours, 1),
  "core.months": door("value", core.months, 1),
  "core.workingDays": door("value", core.workingDays, 1),
  "core.years": door("fault", core.years, 1),
  "io.submit": door("value", io.submit, migrantWorkers, minutes.slice(0, 3), career[3]),
  "io.readMinutes": door("value", io.readMinutes, minutes.slice(0, 3)),
  "io.readStep": door("value", io.readStep, admit),
  "io.readOverlay": door("value", io.readOverlay, national, {
    id: "here",
    terms: { branch: { fullMembers: national.spec.terms.branch.fullMembers } },
  }),
  "io.minutesFrom": door("items", io.minutesFrom, stream()),
  "io.filesFrom": door("items", io.filesFrom, stream()),
  "io.ndjsonOf": door("items", io.ndjsonOf, minutes),
  "io.problemIn": door("value", io.problemIn, { path: "step.on", code: "not-a-day" }, "en"),
  "io.jsonSchemas": door("value", io.jsonSchemas),
  "io.minuteSchema": door("value", (input: unknown) => io.minuteSchema.safeParse(input), minutes[0]),
  "io.stepSchema": door("value", (input: unknown) => io.stepSchema.safeParse(input), admit),
  "io.termsSchema": door("value", (input: unknown) => io.termsSchema.safeParse(input), { poll: {} }),
  "office.auditTogether": door("fault", office.auditTogether, [{ file: "f-1", minutes: candidate.minutes }], {}),
  "office.causeIn": door("value", office.causeIn, causes[0] as never, "en"),
  "office.causes": door("fault", office.causes, found, candidate.minutes, {}),
  "office.disagreementIn": door(
    "value",
    office.disagreementIn,
    { kind: "person.twice", among: [], measured: { count: 2 } },
    "en",
  ),
  "office.papers": door("fault", office.papers, office.nationalPapers, migrantWorkers, candidate, "2026-07-01"),
  "office.readCatalogue": door("value", office.readCatalogue, office.nationalPapers),
  "office.textOf": door("fault", office.textOf, candidate.minutes[0] as never, "request", "en", {}),
  "office.schedule": door("fault", office.schedule, migrantWorkers, candidate, "2026-07-01", "member"),
  "office.worklist": door(
    "fault",
    office.worklist,
    migrantWorkers,
    [{ file: "f-1", minutes: candidate.minutes }],
    "2026-07-01",
  ),
  "render.calendarOf": door("fault", render.calendarOf, due, { file: "f-1", language: "en" }),
  "render.officeCalendarOf": door(
    "fault",
    render.officeCalendarOf,
    [{ file: "f-1", label: "f", deadlines: due }],
    "en",
  ),
  "render.machineConfig": door("value", render.machineConfig, national),
  "render.machineGuards": door("value", guarded, national, { context: { dossier: candidate }, event: { step: admit } }),
  "render.mermaid": door("value", render.mermaid, "en", candidate),
  "render.timeline": door("value", render.timeline, probationer, "en", due),
  "office.readLedger": door(
    "value",
    office.readLedger,
    [
      ["姓名", "申请时间"],
      ["甲某", "2019.3.8"],
    ],
    { kept: ["talk"] },
  ),
  "testing.scenario": door("value", told, national, minutes.slice(0, 3), career[3]),
  "testing.careers": door("value", (policy: core.Policy) => drawn(testing.careers(policy)), national),
  "testing.bent": door("value", (policy: core.Policy) => drawn(testing.bent(policy)), national),
  "testing.arrive": door("value", given(testing.arrive), national, career.slice(0, 3), core.replay([])),
  "testing.walk": door("value", testing.walk, national, career.slice(0, 3), core.replay([])),
};
