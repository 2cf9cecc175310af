import { describe, expect, test } from "vitest";
import { type Quantity, months } from "../../src/kernel/quantity.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { gulin, migrantWorkers, qingshan, songcun, ziyang } from "../../src/policy/index.js";
import type { Awaited } from "../../src/rules/answer.js";
import { moreAttendance, moreVotes, type Remedy } from "../../src/rules/remedy.js";

const policies = [migrantWorkers, songcun, qingshan, gulin, ziyang];
const rules = new Map(policies.flatMap(({ spec }) => spec.rules.map((rule) => [rule.id, rule] as const)));
const mended = (id: string, measured: object): readonly Remedy[] | undefined => rules.get(id)?.remedy?.(measured);

const bring = (...missing: readonly Awaited[]): readonly Remedy[] => [{ kind: "bring", missing }];
const wait: readonly Remedy[] = [{ kind: "wait", until: "2026-06-16" }];
const day = "2026-06-16";
const count = (of: number): Quantity => ({ unit: "count", count: of });

describe("what brings a broken rule in order is to be brought in:", () => {
  test.each<[string, object, ...Awaited[]]>([
    ["annulment.reasoned", {}, { step: "annul", field: "reason" }],
    ["approval.collective", { step: "approve-admission" }, { step: "approve-admission", field: "collective" }],
    ["approval.alone", { step: "approve-admission" }, { step: "approve-admission", field: "alone" }],
    ["approval.collective-later", { step: "approve-extension" }, { step: "approve-extension", field: "collective" }],
    ["approval.lapsed", {}, { step: "admit" }],
    ["ballot.adds-up", { step: "convert" }, { step: "convert", field: "ballot" }],
    ["ballot.alone", { step: "admit" }, { step: "admit", field: "ballot.alone" }],
    ["ballot.secret", { step: "admit" }, { step: "admit", field: "ballot.secret" }],
    ["body.competent", { step: "talk" }, { step: "talk", field: "by" }],
    ["body.qualified", { step: "nominate" }, { step: "nominate", field: "by" }],
    ["ballot.roll", { step: "extend" }, { step: "extend", field: "ballot.excused" }],
    ["correction.by-the-right-body", {}, { step: "correct", field: "by" }],
    ["correction.of-a-minute", {}, { step: "correct", field: "minute" }],
    ["correction.reasoned", {}, { step: "correct", field: "reason" }],
    ["person.not-oneself", { as: "assign-mentors" }, { step: "assign-mentors", field: "mentors" }],
    ["person.not-oneself", { as: "name-sponsors" }, { step: "name-sponsors", field: "sponsors" }],
    ["deliberation.passed", {}, { step: "deliberate" }],
    ["conversion.opinions-heard", {}, { step: "convert", field: "opinions" }],
    ["entrusting.not-the-holder", {}, { step: "entrust", field: "to" }],
    [
      "investigation.fresh",
      {
        stale: [
          { at: "origin", source: "tax" },
          { at: "residence", source: "police" },
        ],
      },
      { step: "consult", at: "origin", source: "tax" },
      { step: "consult", at: "residence", source: "police" },
    ],
    ["mentors.full-members", {}, { step: "assign-mentors", field: "mentors" }],
    ["mentors.of-the-holder", {}, { step: "assign-mentors" }],
    ["mentors.one-per-side", {}, { step: "assign-mentors", field: "mentors" }],
    ["nomination.consented", {}, { step: "nominate", field: "consent" }],
    ["nomination.in-order", {}, { step: "nominate", field: "consent" }, { step: "notice" }],
    ["nomination.opinions-heard", {}, { step: "nominate", field: "opinions" }],
    ["notice.before-recognition", {}, { step: "notice" }],
    ["notice.long-enough", {}, { step: "notice" }],
    ["notice.next-day", {}, { step: "notice" }],
    ["notice.at-both-places", {}, { step: "notice" }],
    ["notice.no-open-objection", {}, { step: "notice" }],
    ["notice.seven-days", {}, { step: "notice" }],
    ["notice.over", { from: "2026-06-17", until: day }, { step: "notice", field: "until" }],
    [
      "poll.adds-up",
      {
        polls: [
          { at: "residence", issued: 10, returned: 10, counted: 10 },
          { at: "origin", issued: 10, returned: 11, counted: 11 },
        ],
      },
      { step: "poll", at: "origin" },
    ],
    [
      "poll.fresh",
      { on: day, fresh: months(6), polls: [{ at: "residence", on: "2025-12-15" }, { at: "origin" }] },
      { step: "poll", at: "residence" },
      { step: "poll", at: "origin" },
    ],
    [
      "poll.fresh",
      { on: day, fresh: months(6), polls: [{ at: "residence", on: "2025-12-16" }, { at: "origin" }] },
      { step: "poll", at: "origin" },
    ],
    [
      "poll.valid",
      {
        polls: [
          { at: "residence", count: 7, of: 13 },
          { at: "origin", count: 7, of: 14 },
        ],
        mark: moreThan(1, 2),
        ballots: count(7),
      },
      { step: "poll", at: "origin" },
    ],
    ["prereview.passed", {}, { step: "prereview" }],
    ["postponement.after-end", {}, { step: "postpone", field: "until" }],
    ["screening.passed", {}, { step: "screen" }],
    ["sponsors.full-members", {}, { step: "name-sponsors", field: "sponsors" }],
    ["sponsors.not-under-penalty", {}, { step: "name-sponsors", field: "sponsors" }],
    ["sponsors.no-lesser-penalty", {}, { step: "name-sponsors", field: "sponsors" }],
    ["training.held", {}, { step: "train" }],
    ["transfer.to-a-branch", {}, { step: "transfer", field: "to" }],
    ["vetting.both-places", { missing: ["origin"] }, { step: "vet", at: "origin" }],
    ["vetting.passed", {}, { step: "vet" }],
    ["waiver.allowed", { waivable: true }, { step: "waive", field: "reason" }],
  ])("%s %j", (id, measured, ...missing) => {
    expect(mended(id, measured)).toEqual(bring(...missing));
  });
});

describe("a period that still runs is waited for:", () => {
  test.each<[string, object]>([
    ["cultivation.one-year", { over: day }],
    ["edition.in-force", { from: day }],
    ["notice.over", { from: day, until: day }],
    ["order.forward", { last: day }],
    ["poll.not-too-soon", { again: day }],
    ["probation.one-year", { ends: day }],
    ["recognition.after-six-months", { over: day }],
    ["residence.two-years", { over: day }],
    ["deferral.over", { on: "2026-06-15", until: day, stillStanding: [] }],
  ])("%s", (id, measured) => {
    expect(mended(id, measured)).toEqual(wait);
  });
});

describe("after a deferral", () => {
  test("the poll that led to it is held again, and its period waited for where it still runs", () => {
    const standing = { on: "2026-06-15", until: day, stillStanding: ["residence", "origin"] };
    const polls = bring({ step: "poll", at: "residence" }, { step: "poll", at: "origin" });
    expect(mended("deferral.over", standing)).toEqual([...wait, ...polls]);
    expect(mended("deferral.over", { ...standing, on: day })).toEqual(polls);
    expect(mended("deferral.over", { ...standing, until: undefined })).toEqual(polls);
  });
});

describe("a share that is too small is mended by as many as it lacks:", () => {
  const polls = [
    { at: "residence", count: 80, of: 100 },
    { at: "origin", count: 77, of: 100 },
  ];
  test.each(["deferral.at-most-two", "poll.floor", "poll.pass-mark"])("%s", (id) => {
    const measured = { polls, mark: atLeast(80, 100) };
    expect(mended(id, measured)).toEqual([{ kind: "approvals", at: "origin", converted: 3, added: 15 }]);
  });

  test("and by nothing where all are too few", () => {
    const all = { count: 30, of: 30 };
    expect(moreVotes(moreThan(1, 1), all)).toEqual([]);
    expect(moreAttendance(moreThan(1, 1), all)).toEqual([]);
    expect(moreVotes(moreThan(1, 2), { count: 0, of: 0 })).toEqual([]);
  });
});

describe("a number is brought to the nearest that is allowed:", () => {
  const bounds = { fewest: count(2), most: count(3) };
  test.each([
    [undefined, 2],
    [1, 2],
    [2, 2],
    [3, 3],
    [4, 3],
  ])("%s people to %i", (given, to) => {
    const amount = (step: string, field: string) => [{ kind: "amount", step, field, to }];
    expect(mended("mentors.one-or-two", { ...bounds, count: given })).toEqual(amount("assign-mentors", "mentors"));
    expect(mended("sponsors.two", { ...bounds, count: given })).toEqual(amount("name-sponsors", "sponsors"));
  });

  test("a branch to as many full members as it needs", () => {
    expect(mended("body.large-enough", { step: "admit", fewest: count(3) })).toEqual([
      { kind: "amount", step: "admit", field: "by.fullMembers", to: 3 },
    ]);
  });

  test("a postponement to the last day there is, if probation has an end", () => {
    expect(mended("postponement.at-most-six-months", { latest: day })).toEqual([
      { kind: "no-later", step: "postpone", field: "until", day },
    ]);
    expect(mended("postponement.at-most-six-months", { latest: undefined })).toEqual([]);
  });
});

test("a waiver of what may not be waived has no remedy", () => {
  expect(mended("waiver.allowed", { waivable: false })).toEqual([]);
});
