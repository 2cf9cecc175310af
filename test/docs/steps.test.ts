import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { page } from "../../docs/steps.mjs";
import { stepNames } from "../../src/domain/ladder.js";

const written = readFileSync(new URL("../../docs/steps.md", import.meta.url), "utf8");

it("the page of the steps is what the schemas and words say today", () => {
  expect(written).toBe(page());
});

it("every step has its part, and every field a name and a line of help in both languages", () => {
  for (const name of stepNames) expect(written).toContain(`<a id="${name}"></a>`);
  const rows = written.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(80);
  for (const row of rows) expect(row).toMatch(/^\| `[^`]+` \| [^<|]+<br>[^<|]+ \| [^|]+ \| [^<|]+<br>[^<|]+ \|$/);
});
