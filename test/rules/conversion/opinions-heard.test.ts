import { expect, it } from "vitest";
import { relying } from "../../support/bend.js";
import { found, trouble } from "../../support/career.js";
import type { Voice } from "../../../src/domain/step.js";
import { told } from "../../support/told.js";

const rule = "conversion.opinions-heard";
const needed = ["party-group", "members", "masses"] as const;
const heard = (...opinions: readonly Voice[]) => relying("convert", undefined, { opinions });

it("the Party group, the members and the masses are heard, in whatever order, and others may be", () => {
  expect(trouble(heard("masses", "members", "party-group"))).toEqual([]);
  expect(trouble(heard(...needed, "mentors"))).toEqual([]);
});

it.each(needed)("without the opinion of the %s the conversion is barred", (left) => {
  const decision = heard(...needed.filter((voice) => voice !== left), "mentors");
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
  expect(found(decision, rule)).toMatchObject({ status: "broken", measured: { missing: [left] } });
});

it("says in both languages who was heard and who was not", () => {
  const { en, zh } = told(found(heard("members"), rule));
  expect(en).toMatch(/the members.*the Party group, the masses/);
  expect(zh).toMatch(/党员.*党小组、群众/);
  told(found(heard(...needed), rule));
});
