import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { beforeAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const answers = join(root, "src/answers");

/** The examples in doc comments: each a small program, and what it says it prints. */
const examples = readdirSync(answers, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    [...readFileSync(join(answers, file), "utf8").matchAll(/^ \* ```ts\n([\s\S]*?)^ \* ```$/gm)].map(
      ([, block = ""], nth) => {
        const lines = block.split("\n").map((line) => line.replace(/^ \* ?/, ""));
        return {
          name: `${basename(file)} ${nth + 1}`,
          code: lines.join("\n"),
          promised: lines.filter((line) => line.startsWith("// ")),
        };
      },
    ),
  );

it("every answer that people ask for is shown in an example", () => {
  const shown = new Set(examples.map(({ name }) => name.split(" ")[0]));
  const files = [
    "explain",
    "outlook",
    "agenda",
    "deadlines",
    "remedies",
    "audit",
    "compare",
    "census",
    "advise-platform",
  ];
  expect(files.filter((file) => !shown.has(`${file}.ts`))).toEqual([]);
});

/** What each example prints, by its name: all run in one process, one after another. */
const printed = (): ReadonlyMap<string, string> => {
  const folder = mkdtempSync(join(root, "reports/examples-"));
  const run = examples.map(({ name, code }, at) => {
    const written = ts.transpile(code, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 });
    writeFileSync(join(folder, `${at}.mjs`), written);
    return `console.log("\0${name}"); await import(${JSON.stringify(pathToFileURL(join(folder, `${at}.mjs`)).href)});`;
  });
  const input = run.join("\n");
  const output = execFileSync(process.execPath, ["--input-type=module", "-"], { cwd: root, input, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const parts = output
    .split("\0")
    .map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)]);
  return new Map(parts as [string, string][]); // each part begins with the line of its name
};

let lines: ReadonlyMap<string, string>;
beforeAll(() => {
  mkdirSync(join(root, "reports"), { recursive: true });
  lines = printed();
});

it.each(examples)("the example in $name prints what it says", ({ name, promised }) => {
  expect(promised.length).toBeGreaterThan(0);
  expect(lines.get(name)?.trimEnd().split("\n")).toEqual(promised.map((line) => line.slice(3)));
});
