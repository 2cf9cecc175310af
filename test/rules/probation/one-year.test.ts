import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { history, stepsOf } from "../../support/bend.js";
import { before, dossierOf, found, step, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";

const rule = "probation.one-year";

/** The lawful career three years earlier, with a general meeting on 2022-08-26. */
const earlier: readonly Step[] = JSON.parse(
  JSON.stringify(before("convert")).replace(/"20(\d\d)/g, (_, year) => `"20${year - 3}`),
);
const admitted = earlier.map((one) =>
  one.step === "admit" || one.step === "interview"
    ? { ...one, on: one.step === "admit" ? "2022-08-26" : "2022-09-01" }
    : one,
);
const convertedOn = (on: string, ...more: readonly Step[]) =>
  judge(migrantWorkers, history([...stepsOf(dossierOf(admitted).minutes), ...more]), step("convert", { on }));

it("probation from 2022-08-26 bars a conversion on 2023-08-25, and lets it be on 2023-08-26", () => {
  const [early, due] = [convertedOn("2023-08-25"), convertedOn("2023-08-26")];
  expect([early.verdict, trouble(early)]).toEqual(["bar", [rule]]);
  expect([due.verdict, trouble(due)]).toEqual(["grant", []]);
});

it("an approved extension of six months moves the day by six months; one that waits does not", () => {
  const extend = { ...step("convert", { on: "2023-08-01" }), step: "extend", months: 6 } as Step;
  const approval = { ...step("approve-conversion", { on: "2023-08-10" }), step: "approve-extension" } as Step;
  const status = (on: string, ...more: readonly Step[]) => found(convertedOn(on, ...more), rule)?.status;
  expect(status("2023-08-26", extend)).toBe("holds");
  expect(status("2024-02-25", extend, approval)).toBe("broken");
  expect(status("2024-02-26", extend, approval)).toBe("holds");
});

it("is a calendar year: from the 29th of February to the 28th", () => {
  const leap = history([step("admit", { on: "2024-02-29" }), step("approve-admission", { on: "2024-03-20" })]);
  const status = (on: string) => found(judge(migrantWorkers, leap, step("convert", { on })), rule)?.status;
  expect([status("2025-02-27"), status("2025-02-28")]).toEqual(["broken", "holds"]);
});

it("awaits an admission where there is none", () => {
  const decision = judge(migrantWorkers, dossierOf(before("admit")), step("convert"));
  expect(decision.verdict).toBe("bar");
  expect(found(decision, rule)).toMatchObject({ status: "awaits", awaits: [{ step: "admit" }] });
  told(found(decision, rule));
});
