import { expect, it } from "vitest";
import { bodyKinds } from "../../src/domain/body.js";
import { days, hours, months, workingDays, years } from "../../src/kernel/quantity.js";
import { en } from "../../src/words/en.js";

it("one of anything is said in the singular in English", () => {
  const one = [years(1), months(1), days(1), workingDays(1), hours(1)].map(en.quantity);
  expect(one).toEqual(["1 year", "1 month", "1 day", "1 working day", "1 class hour"]);
  const two = [years(2), months(2), days(2), workingDays(2), hours(2)].map(en.quantity);
  expect(two).toEqual(["2 years", "2 months", "2 days", "2 working days", "2 class hours"]);
});

it("every kind of body has its name in English", () => {
  expect(bodyKinds.map(en.body)).toEqual([
    "a branch",
    "a general branch",
    "a committee",
    "a village committee",
    "a county department",
    "a temporary organization",
  ]);
});
