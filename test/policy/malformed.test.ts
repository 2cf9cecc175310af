import { expect, it } from "vitest";
import { extend, pin, withCalendar } from "../../src/policy/extend.js";
import { national } from "../../src/policy/index.js";
import { definePolicy } from "../../src/policy/policy.js";
import { choice, minimum } from "../../src/rules/terms.js";
import { faultOf } from "./small.js";

const none = undefined as never; // what a program in JavaScript may hand in

it("where there is nothing to make a policy of, the fault says of which door it was asked", () => {
  expect(faultOf(() => definePolicy(none))).toEqual(["policy.malformed", "definePolicy"]);
  expect(faultOf(() => extend(none, { id: "here" }))).toEqual(["overlay.malformed", "extend"]);
  expect(faultOf(() => pin(none, "cpc-2014"))).toEqual(["policy.malformed", "pin"]);
  expect(faultOf(() => withCalendar(none, {}))).toEqual(["calendar.malformed", "withCalendar"]);
});

it.each(["open", "inflow", "outflow", "case-by-case"])("the lead may be %s", (side) => {
  const { terms } = national.spec;
  const policy = { ...national.spec, terms: { ...terms, lead: { side: choice(side) } } };
  expect(definePolicy(policy).spec.terms.lead.side.value).toBe(side);
});

it.each(["open", "end-of-probation", "meeting", "approval"])("a conversion may take effect: %s", (effective) => {
  const { terms } = national.spec;
  const conversion = { ...terms.conversion, effective: choice(effective) };
  expect(
    definePolicy({ ...national.spec, terms: { ...terms, conversion } }).spec.terms.conversion.effective.value,
  ).toBe(effective);
});
