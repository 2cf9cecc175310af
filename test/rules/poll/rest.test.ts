import { expect, it } from "vitest";
import { minimum } from "../../../src/rules/terms.js";
import { months } from "../../../src/kernel/quantity.js";
import { atLeast } from "../../../src/kernel/threshold.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { restOf } from "../../../src/rules/poll/rest.js";

const terms = migrantWorkers.termsOn("2026-06-01").poll;
const rest = (count: number, of = 100, changes: Partial<typeof terms> = {}) =>
  restOf({ count, of }, { ...terms, ...changes });

it("a poll at the mark holds up nothing, one under it six months, one under the floor twelve", () => {
  expect([rest(80), rest(79), rest(60), rest(59)]).toEqual([0, 6, 6, 12]);
});

it("a poll in which nobody voted holds up nothing", () => {
  expect(rest(0, 0)).toBe(0);
});

it("a higher floor never shortens a rest, even where a deferral is longer than a refusal", () => {
  const deferral = minimum(months(24));
  expect([rest(65, 100, { deferral }), rest(65, 100, { deferral, floor: atLeast(70, 100) })]).toEqual([24, 24]);
});
