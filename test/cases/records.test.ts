import { describe, expect, it } from "vitest";
import { withCalendar } from "../../src/policy/extend.js";
import { gulin, mainland, national } from "../../src/policy/index.js";
import type { Step } from "../../src/domain/step.js";
import { before, step } from "../support/career.js";
import { filed, more, on, outcome, until, won } from "./file.js";

const committee = { kind: "committee", id: "c-4" };
const candidate = until("fill-form");
const activist = before("nominate");
const sponsor = (id: string, changes: object = {}) => ({ id, fullMember: true, penalty: "none", ...changes });
const admit = step("admit");
const naming = (day: string, ...sponsors: readonly object[]) => more(day, { step: "name-sponsors", sponsors });

describe("ruling 4: a record is filed, and an act is barred for its content", () => {
  it.each<[string, readonly Step[], Step, Step, string]>([
    [
      "06b: a sponsor is punished after being named",
      candidate,
      naming("2025-07-20", sponsor("m-1", { penalty: "grave" }), sponsor("m-3")),
      admit,
      "sponsors.not-under-penalty",
    ],
    [
      "06b of its kind: three sponsors are named",
      candidate,
      naming("2025-07-20", sponsor("m-1"), sponsor("m-3"), sponsor("m-4")),
      admit,
      "sponsors.two",
    ],
    [
      "06b of its kind: a sponsor is no full member",
      candidate,
      naming("2025-07-20", sponsor("m-1", { fullMember: false }), sponsor("m-3")),
      admit,
      "sponsors.full-members",
    ],
    [
      "06b of its kind: three mentors are assigned",
      activist,
      more("2024-08-20", {
        step: "assign-mentors",
        mentors: ["m-1", "m-2", "m-3"].map((id) => ({ id, fullMember: true, side: "residence" })),
      }),
      step("nominate"),
      "mentors.one-or-two",
    ],
    [
      "06b of its kind: too few ballots come back",
      candidate,
      on("2025-07-20", "poll", { issued: 102, returned: 51, approve: 51, against: 0, abstain: 0 }),
      admit,
      "poll.valid",
    ],
    [
      "06b of its kind: nobody was trained",
      candidate,
      on("2025-07-20", "train", { days: 0, hours: 0 }),
      admit,
      "training.held",
    ],
  ])("case %s: it is on file with a warning, and bars the act", (_case, file, record, act, rule) => {
    const [verdict, ...warned] = outcome(file, record);
    expect(verdict).toBe("grant");
    if (rule !== "training.held") expect(warned).toContain(rule);
    expect(outcome([...file, record], act)).toEqual(expect.arrayContaining(["bar", rule]));
  });

  it.each<[string, readonly Step[], Step, string]>([
    ["a record of another stage", activist, naming("2024-08-20", sponsor("m-1"), sponsor("m-3")), "ladder.closed"],
    [
      "a record by a body that may not",
      candidate,
      more("2025-07-20", { step: "train", days: 3, hours: 24 }),
      "body.competent",
    ],
    ["a poll whose numbers do not add up", candidate, on("2025-07-20", "poll", { approve: 100 }), "poll.adds-up"],
    [
      "a notice that is not over",
      activist,
      more("2024-08-20", {
        step: "notice",
        for: "nomination",
        from: "2024-08-19",
        until: "2024-08-27",
        objections: "none",
      }),
      "notice.over",
    ],
  ])("%s is barred all the same", (_what, file, record, rule) => {
    expect(outcome(file, record)).toEqual(expect.arrayContaining(["bar", rule]));
  });
});

const notice = (day: string, purpose: string, objections: string) =>
  more(day, {
    step: "notice",
    for: purpose,
    from: addDays(day, -10),
    until: addDays(day, -1),
    at: ["residence", "origin"],
    objections,
  });
const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe("ruling 5: a notice is read at its own step", () => {
  const probationer = until("screen");
  it.each<[string, string, readonly Step[], string, Step, string]>([
    ["03", "an admission", candidate, "admission", admit, "founded"],
    ["03 of its kind", "an admission", candidate, "admission", admit, "open"],
    ["03 of its kind", "an admission", candidate, "admission", admit, "immaterial"],
    ["03 of its kind", "an admission", candidate, "admission", admit, "unfounded"],
    ["03 of its kind", "a conversion", probationer, "conversion", step("convert"), "founded"],
    ["03 of its kind", "a conversion", probationer, "conversion", step("convert"), "open"],
    ["03 of its kind", "a nomination under 2014", activist, "nomination", step("nominate"), "founded"],
    ["03 of its kind", "a nomination under 2014", activist, "nomination", step("nominate"), "immaterial"],
  ])("case %s: before %s (%#)", (_case, _what, file, purpose, act, objections) => {
    const verdict = { founded: "deny", open: "defer" }[objections] ?? "grant";
    const day = addDays(act.on, -3);
    expect(outcome([...file, notice(day, purpose, objections)], act)[0]).toBe(verdict);
  });

  it("a founded objection denies a recognition where an overlay asks for the notice", () => {
    const apply = { ...step("apply"), person: { ...step("apply").person, residenceSince: "2020-01-01" } };
    const file = [apply, step("talk"), notice("2024-02-01", "recognition", "founded")];
    expect(outcome(file, on("2024-02-05", "recognize"), withCalendar(gulin, mainland))).toContain(
      "notice.no-founded-objection",
    );
  });

  it.each<[string, Step, string]>([
    ["a nomination, of a candidate", notice("2025-07-20", "nomination", "none"), "notice.to-come"],
    ["a recognition, of a candidate", notice("2025-07-20", "recognition", "none"), "notice.to-come"],
    [
      "27: the admission, of a candidate",
      more("2025-07-20", { step: "file", by: { kind: "county-department", id: "d-1" }, record: "admission" }),
      "filing.decided",
    ],
  ])("a notice or filing that has no place is barred: case %s", (_what, record, rule) => {
    expect(outcome(candidate, record)).toEqual(["bar", rule]);
  });

  it("the admission of an activist is not filed, and the recognition of an activist is", () => {
    const filing = (record: string, kind: string) =>
      more("2024-08-20", { step: "file", by: { kind, id: "x-1" }, record });
    expect(outcome(activist, filing("admission", "county-department"))).toEqual(["bar", "filing.decided"]);
    expect(outcome(activist, filing("recognition", "committee"))).toEqual(["grant"]);
  });

  it("a nomination filed before it is made stays filed", () => {
    const early = more("2024-09-01", { step: "file", by: committee, record: "nomination" });
    const rest = candidate.slice(activist.length).filter(({ step: name }) => name !== "file");
    expect(outcome([...activist, early, ...rest], admit)).toEqual(["grant"]);
    expect(outcome([...activist, ...rest.slice(0, 4)], on("2025-06-03", "screen"), national)).toContain(
      "nomination.filed",
    );
  });

  it("a notice between the vote and the approval is read at the approval", () => {
    const late = [...until("interview"), notice("2025-08-28", "admission", "founded")];
    expect(outcome(late, step("approve-admission"))).toEqual(["bar", "notice.no-founded-objection"]);
    expect(filed(late).resolution?.step).toBe(won("2025-08-04", "admit").step);
  });
});
