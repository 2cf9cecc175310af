import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, it, vi } from "vitest";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const code = read("./thirty-lines.ts");

it("the thirty lines of the README are the ones that are compiled and run here", () => {
  expect(read("../../README.md")).toContain(`\`\`\`ts\n${code}\`\`\``);
});

it("the thirty lines print what the README says they print", async () => {
  const printed: string[] = [];
  vi.spyOn(console, "log").mockImplementation((what) => printed.push(typeof what === "string" ? what : inspect(what)));
  await import("./thirty-lines.js");
  vi.restoreAllMocks();
  const squeezed = printed.join("\n").replaceAll(/ +/g, " ");
  const promised = code.split("\n").filter((line) => /^\/\/ {3}[✗✓]|^\/\/ deferred|^\/\/ \[/.test(line));
  expect(promised).toHaveLength(4);
  for (const line of promised) expect(squeezed).toContain(line.slice(2).trim().replaceAll(/ +/g, " "));
});

it("the README names the two commands, and each is a script of the package", () => {
  const { scripts } = JSON.parse(read("../../package.json"));
  for (const command of ["npm ci && npm start", "npm ci && npm test"])
    expect(read("../../README.md")).toContain(command);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test"]));
});
