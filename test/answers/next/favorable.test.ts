import { describe, expect, it } from "vitest";
import { favorable } from "../../../src/answers/next/favorable.js";
import { type StepName, stepNames } from "../../../src/domain/ladder.js";
import { replay } from "../../../src/engine/replay.js";
import { migrantWorkers, national } from "../../../src/policy/index.js";
import { minimum, maximum } from "../../../src/rules/terms.js";
import { extra } from "../../rules/steps.js";
import { granted } from "../../support/bend.js";
import { before, dossierOf, step } from "../../support/career.js";
import { withRules, withSofter } from "../../support/with-rules.js";

const on = "2026-08-04";
const branch = { kind: "branch", id: "b-17", fullMembers: 30 };
const committee = { kind: "committee", id: "" };
const written = { yes: 0, no: 0, abstain: 0 };
const ballotOf = (all: number) => ({
  entitled: all,
  present: all,
  yes: all,
  no: 0,
  abstain: 0,
  written,
  secret: true,
  alone: true,
});
const ballot = ballotOf(30);
const approved = { by: committee, outcome: "approved", collective: true, alone: true };
const sponsor = { fullMember: true, penalty: "none" };

/** What each step carries in its most favorable form for a probationer whose year ends that day. */
const forms: Record<StepName, object> = {
  apply: {
    by: branch,
    person: {
      id: "p-1",
      born: "2008-08-04",
      floating: false,
      places: { residence: "", origin: "" },
      unit: "organized",
    },
    venue: "unit",
  },
  talk: { by: branch },
  correct: { by: branch, minute: before("convert").length - 1, reason: "given" },
  recognize: { by: branch, recommendedBy: "members" },
  file: { by: { kind: "county-department", id: "" }, record: "admission" },
  "assign-mentors": {
    by: branch,
    mentors: [
      { id: "0", fullMember: true, side: "residence" },
      { id: "1", fullMember: true, side: "origin" },
    ],
  },
  examine: { by: branch, mode: "tracked" },
  entrust: { by: branch, to: { kind: "branch", id: "" }, duties: [] },
  notice: {
    by: branch,
    for: "conversion",
    from: "2026-06-05",
    until: on,
    objections: "none",
    at: ["residence", "origin"],
  },
  nominate: { by: branch, opinions: ["party-group", "mentors", "members", "masses"], consent: { by: committee, on } },
  "name-sponsors": {
    by: branch,
    sponsors: [
      { id: "0", ...sponsor },
      { id: "1", ...sponsor },
    ],
  },
  consult: { by: branch, at: "origin", source: "employer", opinion: "favorable" },
  poll: { by: branch, at: "residence", issued: 100, returned: 100, spoiled: 0, approve: 100, against: 0, abstain: 0 },
  vet: { by: branch, conclusion: "qualified", consulted: ["residence", "origin"] },
  train: { by: committee, days: 3, hours: 24 },
  screen: { by: branch, outcome: "passed" },
  prereview: { by: committee, outcome: "passed" },
  "fill-form": { by: branch },
  admit: { by: branch, ballot },
  deliberate: { by: branch, outcome: "passed" },
  interview: { by: committee },
  "approve-admission": approved,
  place: { by: branch },
  swear: { by: branch },
  observe: { by: branch },
  petition: { by: branch },
  convert: { by: branch, ballot, opinions: ["party-group", "members", "masses"] },
  extend: { by: branch, ballot, months: 6 },
  cancel: { by: branch, ballot },
  "approve-conversion": approved,
  "approve-extension": approved,
  "approve-cancellation": approved,
  archive: {
    by: branch,
    papers: [
      ...["application-form", "application", "activist-register"],
      ...["political-review", "probationer-register", "conversion-petition"],
    ],
  },
  transfer: { by: branch, to: { kind: "branch", id: "" }, side: "residence", papersHandedOver: true },
  postpone: { by: branch, until: on },
  waive: { by: committee, rule: "training.held", reason: "given" },
  "step-down": { by: branch },
  annul: { by: { kind: "county-department", id: "" }, reason: "given" },
  withdraw: { by: branch, why: "own-wish" },
};

const probationer = dossierOf(before("convert"));

it.each(stepNames)("%s is taken by the right body, with all that could speak for it", (name) => {
  expect(favorable(migrantWorkers, probationer, name, on)).toEqual({ step: name, on, ...forms[name] });
});

describe("a step that depends on what is on file", () => {
  const filed = (name: StepName, nth = 0) => favorable(migrantWorkers, dossierOf(before(name, nth)), "file", on);
  const noticed = (name: StepName) => favorable(migrantWorkers, dossierOf(before(name)), "notice", on);

  it("is filed as the record of that stage, with whoever keeps it", () => {
    expect(filed("nominate")).toMatchObject({ record: "recognition", by: committee });
    expect(filed("admit")).toMatchObject({ record: "nomination", by: committee });
    expect(filed("convert")).toMatchObject({ record: "admission", by: { kind: "county-department", id: "" } });
    expect(filed("apply")).toMatchObject({ record: "admission" });
  });

  it("is noticed for what comes next", () => {
    const told = (["recognize", "nominate", "admit", "convert"] as const).map(noticed);
    expect(told.map((one) => "for" in one && one.for)).toEqual([
      "recognition",
      "nomination",
      "admission",
      "conversion",
    ]);
  });

  it("is agreed to on the first day of the notice, and deliberated on by what stands above the branch", () => {
    const posted = dossierOf([...before("nominate"), extra("notice", { at: ["origin"] })]);
    expect(favorable(migrantWorkers, posted, "nominate", on)).toHaveProperty("consent.on", extra("notice").from);
    const under = dossierOf([step("apply", { by: { ...step("apply").by, under: "general-branch" } })]);
    expect(favorable(migrantWorkers, under, "deliberate", on).by).toEqual({ kind: "general-branch", id: "" });
  });

  it("is postponed to the end of probation, or to the day itself where there is none", () => {
    expect(favorable(migrantWorkers, probationer, "postpone", "2026-07-01")).toHaveProperty("until", "2026-08-04");
    expect(favorable(migrantWorkers, replay([]), "postpone", "2026-07-01")).toHaveProperty("until", "2026-07-01");
  });

  it("keeps the side on which the file lies when it moves", () => {
    const home = { ...probationer, side: "origin" } as const;
    expect(favorable(migrantWorkers, home, "transfer", on)).toHaveProperty("side", "origin");
  });
});

it("who applied without saying who it was applies again as nobody in particular", () => {
  const { person: _, ...silent } = step("apply");
  const gone = [granted(silent as never), granted(extra("withdraw", { on: silent.on, by: silent.by }))];
  expect(favorable(migrantWorkers, replay(gone), "apply", on)).toMatchObject({ person: { id: "" } });
});

it("a file that nobody holds is voted on by the smallest branch there may be", () => {
  const alone = favorable(national, replay([]), "admit", on);
  expect(alone).toEqual({ step: "admit", on, by: { kind: "branch", id: "" }, ballot: ballotOf(3) });
});

it("where no rule may be waived, a waiver names none", () => {
  const strict = withRules(
    national,
    "strict",
    national.spec.rules.filter((one) => !one.waivable),
  );
  expect(favorable(strict, probationer, "waive", on)).toHaveProperty("rule", "");
});

const crowd = (count: number) =>
  withSofter(national, "crowd", {
    mentors: { most: maximum(count) },
    sponsors: { fewest: minimum(Math.min(count, 100)), most: maximum(count) },
  });

it("mentors stand for the two sides in turn", () => {
  expect(favorable(crowd(4), probationer, "assign-mentors", on)).toMatchObject({
    mentors: ["residence", "origin", "residence", "origin"].map((side) => ({ side })),
  });
});

it("of people without number only ten thousand are named, and of sponsors as many as a minute holds", () => {
  const named = (count: number, name: "assign-mentors" | "name-sponsors", key: string) =>
    (favorable(crowd(count), probationer, name, on) as unknown as Record<string, readonly unknown[]>)[key]?.length;
  expect([9_999, 10_001].map((count) => named(count, "assign-mentors", "mentors"))).toEqual([9_999, 10_000]);
  expect([3, 100].map((count) => named(count, "name-sponsors", "sponsors"))).toEqual([3, 100]);
});
