import { describe, expect, it } from "vitest";
import { remedyIn } from "../../../src/answers/explain/remedy-in.js";
import { remedies } from "../../../src/answers/explain/remedies.js";
import type { Dossier } from "../../../src/domain/dossier.js";
import type { Cell } from "../../../src/domain/investigation.js";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import type { Decision } from "../../../src/engine/decision.js";
import { evolve } from "../../../src/engine/evolve.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import type { Remedy } from "../../../src/rules/remedy.js";
import { listed } from "../../../src/rules/terms.js";
import { waive } from "../../support/bend.js";
import { before, decided, dossierOf, found, step, trouble } from "../../support/career.js";
import { withRules, withSofter } from "../../support/with-rules.js";

const mend = (decision: Decision, rule: string): readonly Remedy[] | undefined =>
  remedies(decision).find((one) => one.rule === rule)?.remedies;

const afterPolls = before("admit").slice(before("vet").length);
const polled = (count: Partial<Step<"poll">>): readonly Step[] => [
  ...before("poll", 1),
  step("poll", count, 1),
  ...afterPolls,
];
const poll = (approve: number, of: number) => ({
  issued: of,
  returned: of,
  spoiled: 0,
  approve,
  against: of - approve,
  abstain: 0,
});
const voted = (ballot: Partial<Step<"admit">["ballot"]>) =>
  step("admit", { ballot: { ...step("admit").ballot, ...ballot } });

/** The smallest number of changes, found by trying. */
const byTrying = (works: (changes: number) => boolean, most: number): number | undefined =>
  Array.from({ length: most + 1 }, (_, changes) => changes).find(works);

describe("a poll that falls short", () => {
  it("is mended by as many approvals as it lacks, by those polled or by others", () => {
    const decision = decided(polled(poll(77, 100)), step("admit"));
    expect(mend(decision, "poll.pass-mark")).toEqual([{ kind: "approvals", at: "origin", converted: 3, added: 15 }]);
    expect(mend(decision, "poll.floor")).toBeUndefined();
  });

  it("at the count that the remedy names is granted, and at one less is not, for all polls of 7 to 60", () => {
    for (let of = 7; of <= 60; of += 1) {
      const approve = Math.floor(of / 2);
      const remedy = mend(decided(polled(poll(approve, of)), step("admit")), "poll.pass-mark")?.[0];
      if (remedy?.kind !== "approvals" || remedy.converted === undefined || remedy.added === undefined)
        throw new Error("approvals were expected");
      const verdict = (count: number, all: number) => decided(polled(poll(count, all)), step("admit")).verdict;
      expect([verdict(approve + remedy.converted, of), verdict(approve + remedy.added, of + remedy.added)]).toEqual([
        "grant",
        "grant",
      ]);
      expect(verdict(approve + remedy.converted - 1, of)).not.toBe("grant");
      expect(verdict(approve + remedy.added - 1, of + remedy.added - 1)).not.toBe("grant");
    }
  });
});

describe("a meeting of a roll up to 40", () => {
  const rolls = Array.from({ length: 38 }, (_, at) => at + 3);
  const ballot = (entitled: number, present: number, yes: number) =>
    voted({ entitled, present, yes, no: present - yes, abstain: 0, written: { yes: 0, no: 0, abstain: 0 } });
  const branch = (entitled: number, one: Step<"admit">) => ({ ...one, by: { ...one.by, fullMembers: entitled } });

  it.each(rolls)("of %i without a quorum needs as many more in the room as it lacks, and no fewer", (entitled) => {
    for (let present = 0; 2 * present <= entitled; present++) {
      const decision = decided(before("admit"), branch(entitled, ballot(entitled, present, present)));
      const more = byTrying((count) => 2 * (present + count) > entitled, entitled);
      expect(mend(decision, "ballot.quorum")).toEqual([{ kind: "attendance", more }]);
    }
  });

  it.each(rolls)("of %i that lost its vote needs as many more in favor as it lacks, and no fewer", (entitled) => {
    for (let yes = 0; 2 * yes <= entitled; yes++) {
      const decision = decided(before("admit"), branch(entitled, ballot(entitled, entitled, yes)));
      const more = byTrying((count) => 2 * (yes + count) > entitled, entitled);
      expect(mend(decision, "ballot.majority")).toEqual([{ kind: "approvals", converted: more, added: more }]);
    }
  });
});

it("an investigation is mended by exactly the cells that are missing, for every matrix of the essay's cells", () => {
  const opinions = before("prereview").filter((one): one is Step<"consult"> => one.step === "consult");
  const unheard = dossierOf(before("prereview").filter((one) => one.step !== "consult"));
  const cell = ({ at, source }: Cell) => `${at}/${source}`;
  const file = (dossier: Dossier, one: Step<"consult">): Dossier =>
    evolve(dossier, {
      ...one,
      verdict: "grant",
      because: [],
      under: { policy: "made-up", edition: "cpc-2014" },
    } as never);
  for (let matrix = 0; matrix < 2 ** opinions.length; matrix++) {
    const heard = opinions.filter((_, at) => matrix & (1 << at)).reduce(file, unheard);
    const missing = opinions.filter((_, at) => !(matrix & (1 << at)));
    const [remedy] = mend(judge(migrantWorkers, heard, step("prereview")), "investigation.full") ?? [];
    const named = remedy?.kind === "bring" ? (remedy.missing as readonly Cell[]) : [];
    expect(named.map(cell)).toEqual(missing.map(cell));
  }
});

it("a step that came too early is mended by its first lawful day, and not by the day before", () => {
  const early = decided(before("nominate"), step("nominate", { on: "2024-07-02" }));
  expect(mend(early, "cultivation.one-year")).toEqual([{ kind: "wait", until: "2024-07-03" }]);
  expect(trouble(decided(before("nominate"), step("nominate", { on: "2024-07-03" })))).toEqual([]);
  expect(mend(decided(before("convert"), step("convert", { on: "2026-08-03" })), "probation.one-year")).toEqual([
    { kind: "wait", until: "2026-08-04" },
  ]);
});

it.each([
  [5, 6],
  [13, 12],
])("an extension of %i months is mended by one of %i", (months, to) => {
  const extend = { ...step("cancel"), ...step("convert"), step: "extend", months } as unknown as Step;
  expect(mend(decided(before("convert"), extend), "extension.length")).toEqual([
    { kind: "amount", step: "extend", field: "months", to },
  ]);
});

it("short training, where a policy bars it, is mended by three days or by 24 hours", () => {
  const rules = migrantWorkers.spec.rules.map((one) =>
    one.id === "training.long-enough" ? { ...one, else: "bar" as const } : one,
  );
  const strict = withRules(migrantWorkers, "strict", rules);
  const short = step("train", { days: 2, hours: 23 });
  expect(mend(decided([...before("train"), short], step("screen"), strict), "training.long-enough")).toEqual([
    {
      kind: "any-of",
      of: [
        { kind: "amount", step: "train", field: "days", to: 3 },
        { kind: "amount", step: "train", field: "hours", to: 24 },
      ],
    },
  ]);
});

it.each<[string, Decision]>([
  ["applicant.of-age", decided([], step("apply", { person: { ...step("apply").person, born: "2010-01-01" } }))],
  [
    "investigation.none-adverse",
    decided(
      [...before("prereview"), step("consult", { source: "police", opinion: "adverse", on: "2025-07-01" })],
      step("prereview"),
    ),
  ],
  ["body.agrees", decided(before("vet"), step("vet", { conclusion: "unqualified" }))],
])("nothing mends %s, and it says so", (rule, decision) => {
  expect(remedies(decision).find((one) => one.rule === rule)).toMatchObject({ remedies: [], mendable: false });
  expect(found(decision, rule)?.status).toBe("broken");
});

it("what is granted needs no remedy, and a warning none either", () => {
  expect(remedies(decided(before("admit"), step("admit")))).toEqual([]);
  expect(remedies(decided(before("talk"), step("talk", { on: "2023-06-09" })))).toEqual([]);
});

it("what was waived needs no remedy, and what awaits nothing that could be named has none", () => {
  const waived = decided([...before("train"), waive("training.held", "2025-05-01")], step("screen"));
  expect(found(waived, "training.held")?.status).toBe("waived");
  expect(remedies(waived)).toEqual([]);
  const policy = withSofter(migrantWorkers, "nobody", { investigation: { cells: listed([]) } });
  const decision = judge(policy, dossierOf(before("prereview")), step("prereview"));
  expect(found(decision, "investigation.full")).toMatchObject({ status: "awaits", awaits: [] });
  expect(remedies(decision).find(({ rule }) => rule === "investigation.full")).toMatchObject({
    remedies: [],
    mendable: false,
  });
});

describe("every remedy has its words in both languages", () => {
  it.each<[Remedy, string, string]>([
    [{ kind: "wait", until: "2027-03-01" }, "not before 2027-03-01", "不早于2027年3月1日"],
    [
      { kind: "bring", missing: [{ step: "consult", at: "residence", source: "police" }] },
      "awaits consult (the police at residence)",
      "待补：征求意见（从业（居住）所在地公安）",
    ],
    [
      { kind: "bring", missing: [{ step: "poll", at: "origin" }, { step: "screen" }, { calendar: 2027 }] },
      "awaits poll (origin), screen, the calendar of 2027",
      "待补：民意调查（原籍地）、支部委员会审查、2027年节假日安排",
    ],
    [{ kind: "bring", missing: [{ step: "waive", field: "reason" }] }, "awaits waive (reason)", "待补：豁免（reason）"],
    [
      { kind: "approvals", at: "origin", converted: 3, added: 15 },
      "3 more in favor at origin by those who voted otherwise, or 15 more in favor at origin by others",
      "原籍地原未赞成者中再有3人赞成，或者原籍地另有15人赞成",
    ],
    [{ kind: "approvals", converted: 2 }, "2 more in favor by those who voted otherwise", "原未赞成者中再有2人赞成"],
    [{ kind: "approvals", added: 4 }, "4 more in favor by others", "另有4人赞成"],
    [{ kind: "attendance", more: 1 }, "1 more member present", "再有1人到会"],
    [{ kind: "amount", step: "extend", field: "months", to: 6 }, "months of 6", "months为6"],
    [
      { kind: "no-later", step: "postpone", field: "until", day: "2027-02-04" },
      "until no later than 2027-02-04",
      "until不晚于2027年2月4日",
    ],
    [
      {
        kind: "any-of",
        of: [
          { kind: "attendance", more: 2 },
          { kind: "wait", until: "2027-03-01" },
        ],
      },
      "2 more members present or not before 2027-03-01",
      "再有2人到会或者不早于2027年3月1日",
    ],
  ])("%j", (remedy, english, chinese) => {
    expect(remedyIn(remedy, "en")).toBe(english);
    expect(remedyIn(remedy, "zh")).toBe(chinese);
  });
});
