import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".test-d.ts"));
const expectation = /\/\/ @ts-expect-error (.+)$/;

/**
 * The same file with every expected error left to be seen: on its line stands what the compiler should say of the
 * next.
 */
const unmasked = (path: string): string => readFileSync(path, "utf8").replaceAll("@ts-expect-error", "expected:");

const configured = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(`${folder}../../tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, `${folder}../..`);
  return { ...options, skipLibCheck: true };
};

const compiled = (): ts.Program => {
  const options = configured();
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (path) => (path.endsWith(".test-d.ts") ? unmasked(path) : readFile(path));
  const paths = names.map((name) => folder + name);
  return ts.createProgram(paths, options, host);
};

/** What the compiler says of the type tests, by file and line, each message with all its parts. */
const said = (program: ts.Program): ReadonlyMap<string, string> => {
  const messages = new Map<string, string>();
  for (const file of program.getSourceFiles().filter(({ fileName }) => fileName.endsWith(".test-d.ts")))
    for (const { start, messageText } of program.getSemanticDiagnostics(file)) {
      const key = `${file.fileName.split("/").at(-1)}:${file.getLineAndCharacterOfPosition(start ?? 0).line}`;
      messages.set(key, `${messages.get(key) ?? ""}${ts.flattenDiagnosticMessageText(messageText, "\n")}\n`);
    }
  return messages;
};

const messages = said(compiled());
const expected = names.flatMap((name) =>
  readFileSync(folder + name, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      const words = expectation.exec(line)?.[1];
      return words === undefined ? [] : [[`${name}:${index + 1}`, words] as const];
    }),
);

test("every expected type error is told in the words of its comment, where … stands for anything", () => {
  expect(expected.length).toBeGreaterThan(25);
  for (const [key, words] of expected) {
    const parts = words.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    expect(messages.get(key) ?? "", key).toMatch(new RegExp(parts.join(".*")));
  }
});

test("nothing else is a type error", () => {
  expect([...messages.keys()].filter((key) => !expected.some(([other]) => other === key))).toEqual([]);
});
