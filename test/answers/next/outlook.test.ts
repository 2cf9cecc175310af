import { expect, it } from "vitest";
import { nextStep, outlook } from "../../../src/answers/next/outlook.js";
import { judge } from "../../../src/engine/decide.js";
import { replay } from "../../../src/engine/replay.js";
import type { Dossier } from "../../../src/domain/dossier.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { before, career, dossierOf, step } from "../../support/career.js";

const left = (dossier: Dossier, on: string) => outlook(migrantWorkers, dossier, on).map(({ rule }) => rule);

it("the outlook of a file is empty exactly when its next step, with a unanimous vote, would be granted", () => {
  const movers = new Set([
    "apply",
    "recognize",
    "nominate",
    "admit",
    "approve-admission",
    "convert",
    "approve-conversion",
    "archive",
  ]);
  for (const [at, next] of career.entries()) {
    const dossier = dossierOf(career.slice(0, at));
    if (next.step !== nextStep(dossier)) continue;
    expect(movers.delete(next.step)).toBe(true);
    expect(left(dossier, next.on)).toEqual([]);
    expect(judge(migrantWorkers, dossier, next).verdict).toBe("grant");
  }
  expect([...movers]).toEqual([]);
});

it("an outsider has nothing in the way of applying", () => {
  expect(left(replay([]), "2026-06-01")).toEqual([]);
});

it("what is missing is named, and lateness that only warns is not", () => {
  const untalked = dossierOf(before("talk"));
  expect(left(untalked, "2023-07-03")).toEqual(["talk.held"]);
});

it("the evidence of a bilateral investigation is outstanding until the last answer has come", () => {
  const missing = (nth: number) =>
    outlook(migrantWorkers, dossierOf(before("consult", nth)), "2025-03-10").find(
      ({ rule }) => rule === "investigation.full",
    )?.awaits?.length;
  expect([missing(0), missing(6), missing(10)]).toEqual([11, 5, 1]);
});

it("a branch whose full members are not known cannot vote yet", () => {
  const by = { kind: "branch", id: "b-17" } as const;
  const steps = before("admit").map((one) => (one.by.id === "b-17" ? { ...one, by } : one));
  expect(left(dossierOf(steps), "2025-08-04")).toEqual(["ballot.adds-up"]);
});

it("once a vote waits for approval, the approval is what comes next", () => {
  expect(nextStep(dossierOf(before("interview")))).toBe("approve-admission");
  expect(left(dossierOf(before("interview")), "2025-08-20")).toEqual(["interview.held"]);
  const extended = dossierOf([
    ...before("convert"),
    { ...step("convert"), step: "extend", months: 6, opinions: undefined } as never,
  ]);
  expect(nextStep(extended)).toBe("approve-extension");
});
