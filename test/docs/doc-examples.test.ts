import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const answers = join(root, "src/answers");

/** The examples in doc comments: each a small program, and what it says it prints. */
const examples = readdirSync(answers).flatMap((file) =>
  [...readFileSync(join(answers, file), "utf8").matchAll(/^ \* ```ts\n([\s\S]*?)^ \* ```$/gm)].map(
    ([, block = ""], nth) => {
      const lines = block.split("\n").map((line) => line.replace(/^ \* ?/, ""));
      return {
        name: `${file} ${nth + 1}`,
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

it.each(examples)("the example in $name prints what it says", ({ code, promised }) => {
  const input = ts.transpile(code, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 });
  const printed = execFileSync(process.execPath, ["--input-type=module", "-"], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  expect(promised.length).toBeGreaterThan(0);
  expect(printed.trimEnd().split("\n")).toEqual(promised.map((line) => line.slice(3)));
});
