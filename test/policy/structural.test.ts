import { expect, it } from "vitest";
import { definePolicy } from "../../src/policy/policy.js";
import { national } from "../../src/policy/national.js";
import { faultOf } from "./small.js";

it("a structural rule whose citations are all empty is a fault, for no clause could be given for it", () => {
  const rules = national.spec.rules.map((rule) =>
    rule.id === "ladder.closed" ? { ...rule, cites: { "cpc-2014": undefined as never } } : rule,
  );
  expect(faultOf(() => definePolicy({ ...national.spec, rules }))?.[0]).toBe("rule.cites");
});
