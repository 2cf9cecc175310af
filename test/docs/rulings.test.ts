import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { entries, page, rulings } from "../../docs/rulings.mjs";
import type { Step } from "../../src/domain/step.js";
import { extend } from "../../src/policy/extend.js";
import { national, overlays } from "../../src/policy/index.js";
import { definePolicy, type Policy } from "../../src/policy/policy.js";
import { career, decided } from "../support/career.js";

it("the page of the rulings is what the rules and their reasons say today", () => {
  expect(readFileSync(new URL("../../docs/rulings.md", import.meta.url), "utf8")).toBe(page());
});

it("every rule that rests on a default has its question and its reason, and every one of these has its rule", () => {
  expect(Object.keys(entries).sort()).toEqual(rulings.map(({ id }) => id).sort());
});

it("a rule of the same id takes the place of one without which no file can be judged", () => {
  const rules = national.spec.rules.map((one) =>
    one.id === "order.not-twice" ? { ...one, require: () => true } : one,
  );
  const [apply, talk] = career as [Step, Step];
  const verdictBy = (policy: Policy) => decided([apply, talk], talk, policy).verdict;
  expect([national, definePolicy({ ...national.spec, rules })].map(verdictBy)).toEqual(["bar", "grant"]);
});

it("each overlay stands without any one of its rulings", () => {
  for (const { id } of rulings)
    for (const { articles = {}, rules = [], ...overlay } of Object.values(overlays)) {
      const { [id]: _, ...others } = articles;
      const left = { ...overlay, articles: others, rules: rules.filter((rule) => rule.id !== id) };
      expect(() => extend(national, left)).not.toThrow();
    }
});
