import { expect, it } from "vitest";
import { plus, relying, without } from "../../support/bend.js";
import { found, step, trouble } from "../../support/career.js";

const rule = "petition.made";
const missing = relying("convert", without("petition"));
const madeOn = (on: string) =>
  relying("convert", (steps) => plus(step("petition", { on }))(without("petition")(steps)));

it("nobody is converted who has not asked to be: the meeting awaits the petition", () => {
  expect(found(relying("convert"), rule)?.status).toBe("holds");
  expect([missing.verdict, trouble(missing)]).toEqual(["bar", [rule]]);
  expect(found(missing, rule)).toMatchObject({ status: "awaits", else: "bar", awaits: [{ step: "petition" }] });
});

it("the petition may come long before the end of probation, or on the day of the meeting", () => {
  expect(trouble(madeOn("2025-09-06"))).toEqual([]);
  expect(trouble(madeOn("2026-08-04"))).toEqual([]);
});
