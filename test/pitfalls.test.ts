import { expect, it } from "vitest";
import type { Step } from "../src/domain/step.js";
import { national } from "../src/policy/index.js";
import { extra } from "./rules/steps.js";
import { before, decided, dossierOf, found, step, trouble } from "./support/career.js";

// Faults found in other systems of this field. Each test fails for whoever makes the fault again.

const vote = (ballot: Partial<Step<"admit">["ballot"]>) => {
  const written = { yes: 0, no: 0, abstain: 0 };
  const { by } = step("admit");
  return decided(
    before("admit"),
    step("admit", {
      by: { ...by, fullMembers: ballot.entitled ?? 30 },
      ballot: { ...step("admit").ballot, written, ...ballot },
    }),
  );
};
const extended = (steps: readonly Step[]) =>
  dossierOf([
    ...steps,
    { ...step("convert"), step: "extend", months: 6, opinions: undefined } as unknown as Step,
    { ...step("approve-conversion"), step: "approve-extension" } as unknown as Step,
  ]);

it("a majority is of those entitled, not of those present: 9 of 16 present and all 8 of them in favor is none", () => {
  expect(trouble(vote({ entitled: 16, present: 9, yes: 8, no: 1, abstain: 0 }))).toEqual(["ballot.majority"]);
});

it("half rounded up is not a quorum: 8 of 16 are not, 8 of 15 are", () => {
  expect(trouble(vote({ entitled: 16, present: 8, yes: 8, no: 0, abstain: 0 }))).toEqual([
    "ballot.quorum",
    "ballot.majority",
  ]);
  expect(trouble(vote({ entitled: 15, present: 8, yes: 8, no: 0, abstain: 0 }))).toEqual([]);
});

it("more votes than people present are fine where opinions were handed in in writing", () => {
  const decision = vote({
    entitled: 16,
    present: 9,
    yes: 9,
    no: 0,
    abstain: 0,
    written: { yes: 3, no: 0, abstain: 0 },
  });
  expect(decision.verdict).toBe("grant");
  expect(found(decision, "ballot.majority")).toMatchObject({ measured: { share: { count: 12, of: 16 } } });
});

it("a year is not 365 days: activist from 2023-07-03, in a leap year, is a year one on 2024-07-03, the 366th day", () => {
  expect(trouble(decided(before("nominate"), step("nominate", { on: "2024-07-02" })))).toContain(
    "cultivation.one-year",
  );
  expect(trouble(decided(before("nominate"), step("nominate", { on: "2024-07-03" })))).toEqual([]);
});

it("three months are not 90 days, and one month is not 30: an answer after 92 days is in time, a talk after 31 too", () => {
  const [admit, interview] = [step("admit"), step("interview")];
  const approved = decided([...before("admit"), admit, interview], step("approve-admission", { on: "2025-11-04" }));
  expect(found(approved, "approval.within-three-months")?.status).toBe("holds");
  expect(found(decided(before("talk"), step("talk", { on: "2023-06-08" })), "talk.within-a-month")?.status).toBe(
    "holds",
  );
  expect(found(decided(before("talk"), step("talk", { on: "2023-06-09" })), "talk.within-a-month")?.status).toBe(
    "broken",
  );
});

it("an approved extension moves the one end of probation there is", () => {
  expect(dossierOf(before("convert")).ends).toBe("2026-08-04");
  expect(extended(before("convert")).ends).toBe("2027-02-04");
});

it("a transfer restarts no clock: eight months into cultivation, four are left", () => {
  const transfer = extra("transfer", { on: "2024-03-03", to: { kind: "branch", id: "b-40", fullMembers: 9 } });
  const moved = dossierOf([...before("examine", 1), transfer], national);
  expect([moved.since, moved.holder?.id]).toEqual(["2023-07-03", "b-40"]);
  const nominate = (on: string) =>
    decided(
      [...before("examine", 1), transfer],
      { ...step("nominate", { on }), by: { kind: "branch", id: "b-40", fullMembers: 9 } },
      national,
    );
  expect(trouble(nominate("2024-07-02"))).toContain("cultivation.one-year");
  expect(trouble(nominate("2024-07-03"))).not.toContain("cultivation.one-year");
});

it("the anchor is the event and not the latest record: a second talk or filing makes nothing late", () => {
  const again = step("talk", { on: "2023-06-30" });
  expect(found(decided([...before("recognize"), again], step("recognize")), "talk.within-a-month")?.status).toBe(
    "holds",
  );
  const filedAgain = step("file", { on: "2024-01-05" });
  expect(
    found(decided([...before("nominate"), filedAgain], step("nominate", { on: "2024-09-02" })), "recognition.filed")
      ?.status,
  ).toBe("holds");
});

it("what is late warns, and does not block", () => {
  const late = decided(before("talk"), step("talk", { on: "2024-01-01" }));
  expect([late.verdict, trouble(late), late.minute?.because]).toEqual([
    "grant",
    ["talk.within-a-month"],
    ["talk.within-a-month"],
  ]);
});

it("a day to count from that is missing is not treated as fine", () => {
  const elsewhere = { verdict: "grant", because: [], under: { policy: "elsewhere", edition: "cpc-2014" } };
  const approved = { ...step("approve-admission"), ...elsewhere } as never;
  const convert = decided([], step("convert"), national);
  expect(found(convert, "probation.one-year")?.status).toBe("awaits");
  expect(dossierOf([approved]).ends).toBeUndefined();
});

it("clauses are cited by their number in the edition of the day: the talk is Article 7, the vote 21 and then 20", () => {
  expect(found(decided(before("talk"), step("talk")), "talk.within-a-month")?.cites).toMatchObject({
    edition: "cpc-2014",
    article: "7",
  });
  expect(found(decided(before("admit"), step("admit")), "ballot.majority")?.cites).toMatchObject({
    edition: "cpc-2014",
    article: "21",
  });
  expect(found(decided(before("convert"), step("convert")), "ballot.majority")?.cites).toMatchObject({
    edition: "cpc-2026",
    article: "20",
  });
});
