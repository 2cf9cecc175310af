import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../src/rules/", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, folder), "utf8");
const rules = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => [path.replaceAll("\\", "/"), /= rule\(\{\s*id: "([^"]+)"/.exec(text(path))?.[1]] as const)
  .filter(([, id]) => id !== undefined);

test("the id of every rule is its address", () => {
  expect(rules.length).toBeGreaterThan(70);
  for (const [path, id] of rules) expect(`${id?.replace(".", "/")}.ts`).toBe(path);
});
