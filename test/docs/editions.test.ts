import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { page } from "../../docs/editions.mjs";
import { cases } from "../../docs/transition.mjs";

it("the page of the editions is what the policy, the articles and the cases say today", () => {
  expect(readFileSync(new URL("../../docs/editions.md", import.meta.url), "utf8")).toBe(page());
});

it("the three files that cross the boundary come out as the page says of them", () => {
  expect(cases.map(({ turns }) => turns.map(({ answer }) => answer))).toEqual([
    ["bar", "grant", "grant"],
    ["bar", "bar", "bar", "grant"],
    ["grant", "grant", "bar", "unrecognized", "to-be-analyzed"],
  ]);
});
