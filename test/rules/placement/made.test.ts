import { expect, it } from "vitest";
import { plus, relying, without } from "../../support/bend.js";
import { found, step, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";

const rule = "placement.made";
const missing = relying("convert", without("place"));

it("whoever was never placed in a branch and a group is converted with a warning", () => {
  expect([relying("convert").verdict, trouble(relying("convert"))]).toEqual(["grant", []]);
  expect([missing.verdict, trouble(missing)]).toEqual(["grant", [rule]]);
  expect(missing.minute?.because).toEqual([rule]);
  expect(found(missing, rule)).toMatchObject({ status: "broken", else: "warn" });
});

it("on the day of the meeting is early enough", () => {
  const sameDay = plus(step("place", { on: "2026-08-04" }));
  expect(trouble(relying("convert", (steps) => sameDay(without("place")(steps))))).toEqual([]);
});

it("says in both languages when it was, or that it was not", () => {
  const { en, zh } = told(found(relying("convert"), rule));
  expect(en).toContain("2025-09-15");
  expect(zh).toContain("2025年9月15日");
  expect(told(found(missing, rule)).en).toContain("not on file");
});
