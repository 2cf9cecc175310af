import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { pin, withCalendar } from "../../src/policy/extend.js";
import { mainland, migrantWorkers, national } from "../../src/policy/index.js";
import { before, career, decided, dossierOf, found, step, trouble } from "../support/career.js";
import { citationsOf } from "../support/citations.js";

const policy = withCalendar(migrantWorkers, mainland);
const on = (name: "nominate" | "admit" | "swear", day: string, steps: readonly Step[] = before(name)) =>
  decided(steps, { ...step(name), on: day } as Step, policy);
const notice = {
  step: "notice",
  on: "2026-05-20",
  by: step("talk").by,
  for: "nomination",
  from: "2026-05-11",
  until: "2026-05-18",
  objections: "none",
} as Step;
const { consent: _, ...withoutConsent } = step("nominate");

describe("the day on which the edition of 2026 comes into force", () => {
  it("brings consent and notice to a nomination, which the day before needed neither", () => {
    const nominate = (day: string) => trouble(decided(before("nominate"), { ...withoutConsent, on: day }, policy));
    expect(nominate("2026-05-10")).not.toContain("nomination.consented");
    expect(nominate("2026-05-11")).toEqual(expect.arrayContaining(["nomination.consented", "notice.long-enough"]));
  });

  it("renumbers the clauses: the majority is Article 21 before and Article 20 after", () => {
    expect(found(on("admit", "2026-05-10"), "ballot.majority")?.cites.article).toBe("21");
    expect(found(on("admit", "2026-05-11"), "ballot.majority")?.cites.article).toBe("20");
  });
});

it("five working days of notice by the published calendar are enough, four are not", () => {
  const held = (until: string) =>
    found(on("nominate", "2026-05-25", [...before("nominate"), { ...notice, until } as Step]), "notice.long-enough");
  expect(held("2026-05-18")).toMatchObject({ status: "holds", measured: { days: 5 } });
  expect(held("2026-05-14")).toMatchObject({ status: "broken", measured: { days: 4 } });
});

it("a pinned policy judges every step by one edition, on any day", () => {
  const pinned = pin(migrantWorkers, "cpc-2014");
  expect(decided(before("nominate"), { ...withoutConsent, on: "2026-07-01" }, pinned).edition).toBe("cpc-2014");
  expect(
    decided([], step("apply", { on: "2006-03-01", person: { ...step("apply").person, born: "1980-01-01" } }), pinned)
      .verdict,
  ).toBe("grant");
});

it("before the first edition nothing is granted, and every other obstacle is named too", () => {
  const early = decided(
    [],
    step("apply", { on: "1990-12-31", person: { ...step("apply").person, born: "1980-01-01" } }),
  );
  expect(early.verdict).toBe("bar");
  expect(trouble(early)).toEqual(["edition.in-force", "applicant.of-age"]);
  expect(
    trouble(decided([], step("apply", { on: "1991-01-01", person: { ...step("apply").person, born: "1970-01-01" } }))),
  ).toEqual([]);
});

it("a career that crosses the editions is judged step by step, each by the edition of its day", () => {
  const { minutes } = dossierOf(career);
  expect([...new Set(minutes.map(({ under }) => under.edition))]).toEqual(["cpc-2014", "cpc-2026"]);
  for (const { on, under } of minutes) expect(under.edition).toBe(on < "2026-05-11" ? "cpc-2014" : "cpc-2026");
});

it("what the library decides itself cites an article as its default, under both editions that were read", () => {
  const cites = citationsOf(national).filter(({ edition }) => edition !== "cpc-1990");
  for (const id of ["approval.lapsed", "recognition.filed-within-a-month", "postponement.after-end"])
    expect(cites.filter((one) => one.id === id).map(({ evidence }) => evidence)).toEqual(["default", "default"]);
});
