import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { entries, page, rulings } from "../../docs/rulings.mjs";

it("the page of the rulings is what the rules and their reasons say today", () => {
  expect(readFileSync(new URL("../../docs/rulings.md", import.meta.url), "utf8")).toBe(page());
});

it("every rule that rests on a default has its question and its reason, and every one of these has its rule", () => {
  expect(Object.keys(entries).sort()).toEqual(rulings.map(({ id }) => id).sort());
});
