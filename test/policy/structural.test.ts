import { expect, it } from "vitest";
import { definePolicy } from "../../src/policy/policy.js";
import { national } from "../../src/policy/national.js";
import { faultOf } from "./small.js";

it("a structural rule with neither a sentence nor a clause is a fault, because nothing could be cited", () => {
  const rules = national.spec.rules.map((rule) =>
    rule.id === "ladder.closed" ? { ...rule, text: undefined as never, cites: { "cpc-2014": undefined } } : rule,
  );
  expect(faultOf(() => definePolicy({ ...national.spec, rules }))?.[0]).toBe("rule.cites");
});
