import { expect, it } from "vitest";
import { relying } from "../../support/bend.js";
import { found, step, trouble } from "../../support/career.js";
import type { Voice } from "../../../src/domain/step.js";

const rule = "conversion.opinions-heard";
const needed = ["party-group", "members", "masses"] as const;
const by = { ...step("convert").by, partyGroups: true };
const heard = (...opinions: readonly Voice[]) => relying("convert", undefined, { opinions, by });

it("the Party group, the members and the masses are heard, in whatever order, and others may be", () => {
  expect(trouble(heard("masses", "members", "party-group"))).toEqual([]);
  expect(trouble(heard(...needed, "mentors"))).toEqual([]);
});

it.each(needed)("without the opinion of the %s the conversion is barred", (left) => {
  const decision = heard(...needed.filter((voice) => voice !== left), "mentors");
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
  expect(found(decision, rule)).toMatchObject({ status: "broken", measured: { missing: [left] } });
});

it("a branch without Party groups asks none; whether it has any is awaited where only they are lacking", () => {
  const asked = (changes: object) => relying("convert", undefined, { opinions: ["members", "masses"], ...changes });
  expect(trouble(asked({ by: { ...by, partyGroups: false } }))).toEqual([]);
  expect(found(asked({}), rule)?.awaits).toEqual([{ step: "convert", field: "by.partyGroups" }]);
});
