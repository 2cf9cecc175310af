import { expect, it } from "vitest";
import type { Place } from "../../../src/domain/place.js";
import type { Step } from "../../../src/domain/step.js";
import { extra } from "../../rules/steps.js";
import { history } from "../../support/bend.js";
import { before, step } from "../../support/career.js";

const notice = (at?: readonly Place[], more: Partial<Step<"notice">> = {}): Step => {
  const { at: _, ...rest } = extra("notice", more);
  return at === undefined ? rest : { ...rest, at };
};
/** The first day of the notice of the nomination at each place. */
const postedBy = (...steps: readonly Step[]) => {
  const { residence, origin } = history([...before("nominate"), ...steps]).posted;
  return [residence.nomination?.from, origin.nomination?.from];
};
const [early, late] = ["2024-08-12", extra("notice").from];

it("a notice hangs at the places that it names, and at the residence where it names none", () => {
  expect(postedBy(notice(["origin"]))).toEqual([undefined, late]);
  expect(postedBy(notice(["origin", "residence"]))).toEqual([late, late]);
  expect(postedBy(notice())).toEqual([late, undefined]);
  expect(postedBy(notice([]))).toEqual([undefined, undefined]);
});

it("a later one takes the place of an earlier one where it hangs, and of none for something else", () => {
  expect(postedBy(notice(["residence", "origin"], { from: early }), notice(["origin"]))).toEqual([early, late]);
  const other = notice(["residence"], { for: "admission" });
  expect(postedBy(notice(["residence"], { from: early }), other)).toEqual([early, undefined]);
});

it("where both places are one, it hangs at the residence", () => {
  const person = { ...step("apply").person, places: { residence: "o-1", origin: "o-1" } };
  const { posted } = history([step("apply", { person }), notice(["origin"])]);
  expect([posted.residence.nomination?.from, posted.origin.nomination]).toEqual([late, undefined]);
});

it("who moves leaves it behind, and finds it again on coming back; a new stage begins without any", () => {
  const to = (residence: string) =>
    extra("transfer", { on: "2024-08-28", places: { residence, origin: step("apply").person.places.origin } });
  const both = notice(["residence", "origin"]);
  expect(postedBy(both, to("r-2"))).toEqual([undefined, late]);
  expect(postedBy(both, to("r-2"), to(step("apply").person.places.residence))).toEqual([late, late]);
  expect(postedBy(both, step("nominate"))).toEqual([undefined, undefined]);
});
