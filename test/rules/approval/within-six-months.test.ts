import { expect, it } from "vitest";
import { found, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";
import { answer, answered, vote } from "./answers.js";

const rule = "approval.within-six-months";
const approvedOn = (on: string) => answered(answer("approve-admission", { on }), vote("admit"));

it("an admission may be approved, late, six months after the vote; a day later it is barred", () => {
  const late = "approval.within-three-months";
  expect([approvedOn("2026-02-04").verdict, trouble(approvedOn("2026-02-04"))]).toEqual(["grant", [late]]);
  expect([approvedOn("2026-02-05").verdict, trouble(approvedOn("2026-02-05"))]).toEqual(["bar", [late, rule]]);
});

it("counts from the vote that stands, not from an earlier one", () => {
  const again = { ...vote("admit"), on: "2025-09-01" };
  const decision = answered(answer("approve-admission", { on: "2026-02-05" }), vote("admit"), again);
  expect(found(decision, rule)?.status).toBe("holds");
});

it("awaits the vote where there was none", () => {
  const decision = answered(answer("approve-admission"));
  expect(decision.verdict).toBe("bar");
  expect(found(decision, rule)).toMatchObject({ status: "awaits", awaits: [{ step: "admit" }] });
});

it("is no rule for conversions", () => {
  expect(found(answered(answer("approve-conversion"), vote("convert")), rule)).toBeUndefined();
});

it("says both days in both languages", () => {
  const { en, zh } = told(found(approvedOn("2026-02-05"), rule));
  for (const words of ["2025-08-04", "2026-02-05", "6 months"]) expect(en).toContain(words);
  for (const words of ["2025年8月4日", "2026年2月5日", "6个月"]) expect(zh).toContain(words);
  told(found(answered(answer("approve-admission")), rule));
});
