import { expect, it } from "vitest";
import { extend, pin, withCalendar } from "../../src/policy/extend.js";
import { national } from "../../src/policy/index.js";
import { definePolicy } from "../../src/policy/policy.js";
import { replaced } from "../../src/policy/terms.js";
import { choice } from "../../src/rules/terms.js";
import { faultOf } from "./small.js";

const none = undefined as never; // what a program in JavaScript may hand in

it("without anything to make a policy of, the fault says of which door it was asked", () => {
  expect(faultOf(() => definePolicy(none))).toEqual(["policy.malformed", "definePolicy"]);
  expect(faultOf(() => extend(none, { id: "here" }))).toEqual(["overlay.malformed", "extend"]);
  expect(faultOf(() => pin(none, "cpc-2014"))).toEqual(["policy.malformed", "pin"]);
  expect(faultOf(() => withCalendar(none, {}))).toEqual(["calendar.malformed", "withCalendar"]);
});

it.each([
  ...["open", "inflow", "outflow", "case-by-case"].map((value) => ({ lead: { side: choice(value) } })),
  ...["open", "end-of-probation", "meeting", "approval"].map((it) => ({ conversion: { effective: choice(it) } })),
])("a policy may choose %j", (choices) => {
  const { terms } = definePolicy({ ...national.spec, terms: replaced(national.spec.terms, choices) }).spec;
  expect(terms).toMatchObject(choices);
});
