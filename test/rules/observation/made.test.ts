import { expect, it } from "vitest";
import { plus, relying, without } from "../../support/bend.js";
import { found, step, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";

const rule = "observation.made";
const missing = relying("convert", without("observe"));

it("whoever was never observed during probation is converted with a warning", () => {
  expect([relying("convert").verdict, trouble(relying("convert"))]).toEqual(["grant", []]);
  expect([missing.verdict, trouble(missing)]).toEqual(["grant", [rule]]);
  expect(missing.minute?.because).toEqual([rule]);
  expect(found(missing, rule)).toMatchObject({ status: "broken", else: "warn" });
});

it("on the day of the meeting is early enough", () => {
  const sameDay = plus(step("observe", { on: "2026-08-04" }));
  expect(trouble(relying("convert", (steps) => sameDay(without("observe")(steps))))).toEqual([]);
});

it("says in both languages when it was, or that it was not", () => {
  const { en, zh } = told(found(relying("convert"), rule));
  expect(en).toContain("2026-02-04");
  expect(zh).toContain("2026年2月4日");
  expect(told(found(missing, rule)).en).toContain("not on file");
});
