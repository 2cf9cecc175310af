import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const folder = new URL("../examples/", import.meta.url);
const files = readdirSync(folder);
const examples = files.filter((file) => file.endsWith(".mjs"));
const printed = files.filter((file) => file.endsWith(".out.txt"));

const text = (file: string): Promise<string> => readFile(new URL(file, folder), "utf8");
const stem = (file: string): string => file.replace(/\.(mjs|out\.txt)$/, "");

/** Every module a file names: `from "x"`, `import "x"`, `import("x")`, and those of a type comment. No name has a space in it. */
const imports = (code: string): readonly string[] =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"'\s]+)["']/g)].map(([, name = ""]) => name);

/** What a newcomer has after `npm install`: the package by its own name, its peer, Node, and what draws tables and bars. */
const allowed = /^(fazhan(\/[a-z]+)?|node:[a-z/]+|cli-table3|cli-progress|fast-check|\.\/data\/workbook\.mjs)$/;

it("every printed result belongs to an example, and every example has one", () => {
  expect(examples.length).toBeGreaterThan(0);
  expect(printed.map(stem)).toEqual(examples.map(stem));
});

describe.each(examples)("%s", (example) => {
  // A county of 10,000 files takes its time on a slow machine.
  it("prints what is kept beside it", async () => {
    const { stdout } = await run(process.execPath, [fileURLToPath(new URL(example, folder))]);
    expect(stdout).toBe(await text(`${stem(example)}.out.txt`));
  });

  it("is checked by the compiler", async () => {
    expect(await text(example)).toMatch(/^\/\/ @ts-check\n/);
  });

  it("imports nothing but the package by its name, Node, what draws, and the one file that reads workbooks", async () => {
    const names = imports(await text(example));
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !allowed.test(name))).toEqual([]);
  });
});
