import { expect, it } from "vitest";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { found, trouble } from "../../support/career.js";
import { answer, answered, answeredUnder, vote } from "./answers.js";

const rule = "approval.alone";
const together = (edition: string, changes: object = { alone: false }) =>
  answeredUnder(pin(migrantWorkers, edition), answer("approve-admission", changes), vote("admit"));

it.each(["cpc-2014", "cpc-2026"])(
  "under %s a committee votes on one admission at a time, or it is barred",
  (edition) => {
    expect(found(together(edition, {}), rule)?.status).toBe("holds");
    expect([together(edition).verdict, trouble(together(edition))]).toEqual(["bar", [rule]]);
    expect(trouble(together(edition, { alone: false, outcome: "refused" }))).toEqual(["body.agrees", rule]);
  },
);

it("the Rules of 1990 are not known to ask, and no edition does at a conversion", () => {
  expect(trouble(together("cpc-1990"))).toEqual([]);
  expect(trouble(answered(answer("approve-conversion", { alone: false }), vote("convert")))).toEqual([]);
});

it("a committee of which that is not known awaits it", () => {
  const { alone: _, ...untold } = answer("approve-admission") as { readonly alone?: boolean } & ReturnType<
    typeof answer
  >;
  const decision = answered(untold as never, vote("admit"));
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
  expect(found(decision, rule)?.awaits).toEqual([{ step: "approve-admission", field: "alone" }]);
});
