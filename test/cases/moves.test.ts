import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { replay } from "../../src/engine/replay.js";
import { national } from "../../src/policy/index.js";
import { granted } from "../support/bend.js";
import { before, step } from "../support/career.js";
import { filed, more, on, outcome, until } from "./file.js";

const to = { kind: "branch", id: "b-5", fullMembers: 12 };
const holder = { kind: "branch", id: "b-17", fullMembers: 30 };
const move = (day: string, changes: object = {}) =>
  more(day, { step: "transfer", to, side: "residence", papersHandedOver: true, ...changes });
const by = (one: Step, body: object = to) => ({ ...one, by: body }) as Step;
const candidate = until("fill-form");
const ballot = {
  ...step("admit").ballot,
  entitled: 12,
  present: 10,
  yes: 9,
  written: { yes: 0, no: 0, abstain: 0 },
  abstain: 0,
};

describe("ruling 6: a move is one of three things", () => {
  it("case 04: the new branch screens anew, and hears the sponsors of the old one with a warning", () => {
    const admit = by({ ...step("admit"), ballot } as Step);
    expect([...outcome([...candidate, move("2025-07-20")], admit)].sort()).toEqual(
      ["bar", "form.filled", "prereview.passed", "screening.passed", "sponsors.of-the-holder"].sort(),
    );
  });

  it("case 04 of its kind: once the new branch has screened and named sponsors, it admits", () => {
    const anew = [
      by(on("2025-07-21", "name-sponsors")),
      by(on("2025-07-21", "screen")),
      on("2025-07-22", "prereview"),
      by(on("2025-07-23", "fill-form")),
    ];
    expect(outcome([...candidate, move("2025-07-20"), ...anew], by({ ...step("admit"), ballot } as Step))).toEqual([
      "grant",
    ]);
  });

  it.each(["merged", "renamed"])(
    "a branch that was %s keeps all that was found, and the committee may record it",
    (because) => {
      const change = by(move("2025-07-20", { because }), { kind: "committee", id: "c-4" });
      expect(outcome(candidate, change)).toEqual(["grant"]);
      expect(outcome([...candidate, change], by({ ...step("admit"), ballot } as Step))).toEqual(["grant"]);
      expect(filed([...candidate, change])).toMatchObject({ holder: to, received: undefined, side: "residence" });
    },
  );

  it("a committee records no move of a person", () => {
    expect(outcome(candidate, by(move("2025-07-20"), { kind: "committee", id: "c-4" }))).toEqual([
      "bar",
      "body.competent",
    ]);
  });

  it("a transfer to the holder says only where the person lives", () => {
    const places = { residence: "r-310115", origin: "o-430722" };
    const stayed = filed([...candidate, move("2025-07-20", { to: holder, places })]);
    expect(stayed).toMatchObject({ holder, received: undefined, person: { places } });
    expect(stayed.latest.screen).toBeDefined();
    expect(stayed.polls.residence).toBeUndefined();
  });

  it("case 09: a villager who moves to the city is floating, so the review asks at both places", () => {
    const person = { ...step("apply").person, floating: false, places: { residence: "home", origin: "home" } };
    const file = before("vet").map((one) => (one.step === "apply" ? { ...one, person } : one));
    const places = { residence: "city", origin: "home" };
    const moved = (changes: object = {}) => [
      ...file.slice(0, 7),
      move("2024-02-01", { to: holder, places, ...changes }),
      ...file.slice(7),
    ];
    const vet = on("2025-04-10", "vet", { consulted: ["residence"] });
    expect(outcome(moved(), vet, national)).toEqual(["bar", "vetting.both-places"]);
    expect(outcome(moved({ floating: false }), vet, national)).toEqual(["grant"]);
    expect(outcome(file, vet, national)).toEqual(["grant"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["three months after the vote a move stands out", "2025-11-04", ["grant", "transfer.not-soon-after"]],
    ["a day later it does not", "2025-11-05", ["grant"]],
    ["a day before the end of probation nothing is undecided", "2026-08-03", ["grant"]],
    ["on the day it ends a decision is due first", "2026-08-04", ["grant", "transfer.decided"]],
  ])("of a probationer: %s", (_what, day, wanted) => {
    const file = until(day < "2026" ? "swear" : "petition");
    expect(outcome(file, move(day))).toEqual(wanted);
    expect(outcome(file, move(day, { because: "merged" }))).toEqual(["grant"]);
  });

  it.each([
    ["2025-07", "2025-07-20", ["bar", "awaits"]],
    ["2025-08", "2025-07-20", ["holds"]],
    ["2025-06", "2025-07-20", ["broken"]],
    ["2025-07-21", "2025-07", ["awaits"]],
    ["unknown", "2025-07-20", ["awaits"]],
  ])(
    "sponsors of %s, named by a branch that took the file over on %s: the months decide, or they are awaited",
    (named, moved, wanted) => {
      const anew = { ...by(on("2025-07-21", "name-sponsors")), on: named } as Step;
      const file = [...candidate, { ...move("2025-07-20"), on: moved } as Step, anew];
      const { findings } = judge(national, replay(file.map(granted)), by({ ...step("admit"), ballot } as Step));
      expect(findings.find(({ rule }) => rule === "sponsors.of-the-holder")?.status).toBe(wanted.at(-1));
    },
  );

  it("an activist's mentors of the branch that was left warn at the nomination", () => {
    const nominate = by(step("nominate"));
    const file = [...before("nominate"), move("2024-08-10")];
    expect(outcome(file, nominate)).toEqual(["grant", "mentors.of-the-holder"]);
    expect(outcome([...file, by(on("2024-08-12", "assign-mentors"))], nominate)).toEqual(["grant"]);
  });
});

const withdraw = (day: string, why: string) => more(day, { step: "withdraw", why });

describe("rulings 7 and 8: ways out, and steps that were missing", () => {
  it.each([
    ["11: a branch ends a probation", "ended", ["bar", "withdrawal.not-of-a-probation"]],
    ["11 of its kind: the person wishes it", "own-wish", ["grant"]],
    ["11 of its kind: the person died", "died", ["grant"]],
  ] as const)("case %s", (_case, why, wanted) => {
    expect(outcome(until("swear"), withdraw("2025-12-01", why))).toEqual(wanted);
  });

  it("a branch may end the round of a candidate", () => {
    expect(outcome(candidate, withdraw("2025-07-20", "ended"))).toEqual(["grant"]);
  });

  it("a candidate steps down to activist: mentors, reviews and the year are asked anew", () => {
    const down = [...candidate, more("2025-07-20", { step: "step-down" })];
    expect(filed(down)).toMatchObject({ stage: "activist", since: "2025-07-20", filed: { nomination: undefined } });
    const early = outcome(down, on("2026-05-10", "nominate"));
    expect(early).toEqual(expect.arrayContaining(["cultivation.one-year", "mentors.assigned", "cultivation.reviewed"]));
    expect(early).not.toContain("recognition.filed");
  });

  it("an activist steps down to applicant: the application and the talk stand", () => {
    const down = [...until("examine"), more("2025-02-01", { step: "step-down" })].filter(
      ({ on: day }) => day < "2024-09-01" || day === "2025-02-01",
    );
    expect(filed(down)).toMatchObject({ stage: "applicant", since: "2023-05-08" });
    expect(outcome(down, on("2025-02-03", "recognize"))).toEqual(["grant"]);
  });

  it.each([
    ["the department, with a reason", "county-department", "admitted without a vote", ["grant"]],
    ["the department, without one", "county-department", " ", ["bar", "annulment.reasoned"]],
    ["the branch", "branch", "admitted without a vote", ["bar", "body.competent"]],
  ] as const)("an admission is annulled by %s", (_who, kind, reason, wanted) => {
    const annul = more("2026-10-01", { step: "annul", by: { kind, id: "b-17" }, reason });
    for (const file of [until("swear"), until("archive")]) expect(outcome(file, annul)).toEqual(wanted);
  });

  it("case 06: a sponsor who left is replaced in probation, and mentors and reviews are recorded", () => {
    for (const name of ["name-sponsors", "assign-mentors", "examine"] as const)
      expect(outcome(until("swear"), on("2025-12-01", name))).toEqual(["grant"]);
  });

  it("case 10: the host branch, once entrusted, observes the probationer", () => {
    const host = { kind: "branch", id: "b-host", fullMembers: 9 };
    const entrusted = more("2025-11-01", { step: "entrust", to: host, duties: ["examination"] });
    const observe = by(on("2025-12-20", "observe"), host);
    expect(outcome([...until("swear"), entrusted], observe)).toEqual(["grant"]);
    expect(outcome(until("swear"), observe)).toEqual(["bar", "body.competent"]);
  });

  it.each(["general-branch", "committee", "village-committee", "county-department", "temporary"])(
    "case 23: a %s takes the application, talks, and passes the file on",
    (kind) => {
      const body = { kind, id: "g-1" };
      const taken = [by(step("apply"), body), by(step("talk"), body)];
      expect(filed(taken).holder).toEqual(body);
      expect(outcome(taken, by(on("2023-07-03", "recognize"), body))[0]).toBe("bar");
      const passed = [...taken, by(move("2023-06-01", { to: holder }), body)];
      expect(outcome(passed, step("recognize"))).toEqual(["grant"]);
    },
  );

  it("an oath may be held at a general branch or a village committee", () => {
    for (const kind of ["general-branch", "village-committee"])
      expect(outcome(until("place"), by(step("swear"), { kind, id: "g-1" }))).toEqual(["grant"]);
  });
});
