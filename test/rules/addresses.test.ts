import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../src/rules/", import.meta.url);
const inKebabCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const isRule = (value: unknown): value is { readonly id: string } =>
  typeof value === "object" && value !== null && "id" in value && "require" in value;

test("the id of every rule is its subject and its export", async () => {
  const ids: string[] = [];
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    const subject = file.name.replace(".ts", "");
    const path = file.isDirectory() ? `${subject}/index.ts` : file.name;
    if (file.name === "kinds") continue; // kinds are shared by the rules of all subjects
    for (const [name, value] of Object.entries(await import(new URL(path, folder).href)))
      if (isRule(value)) {
        expect(value.id).toBe(`${subject}.${inKebabCase(name)}`);
        ids.push(value.id);
      }
  }
  expect(ids.length).toBeGreaterThan(70);
  expect(new Set(ids).size).toBe(ids.length);
});
