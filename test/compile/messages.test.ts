import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { sources } from "../support/sources.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const src = fileURLToPath(new URL("../../src/", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".test-d.ts"));
const expectation = /\/\/ @ts-expect-error (.+)$/;

/**
 * The same file with every expected error left to be seen: on its line stands what the compiler should say of the
 * next.
 */
const unmasked = (path: string, text: string): string =>
  path.endsWith(".test-d.ts") ? text.replaceAll("@ts-expect-error", "expected:") : text;

const configured = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(`${folder}../../tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, `${folder}../..`);
  return { ...options, skipLibCheck: true };
};

/** The program of some files, each read as it is written anew. */
const compiled = (paths: readonly string[], written: (path: string, text: string) => string): ts.Program => {
  const options = configured();
  const host = ts.createCompilerHost(options);
  const { readFile } = host;
  host.readFile = (path) => written(path, readFile(path) ?? "");
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

const messages = said(
  compiled(
    names.map((name) => folder + name),
    unmasked,
  ),
);
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

/** What takes up the editions: a sentence of theirs that is not said in the third language is told there too. */
const editing = "policy/national.ts";

/** What is Chinese in every language: the names of the steps on the chart, and the files that say things in Chinese. */
const chinese = [
  "domain/ladder.ts",
  "office/texts/zh/letters.ts",
  "office/texts/zh/vote.ts",
  "render/xstate.ts",
  "words/zh.ts",
];

test("a third language is a compile error wherever something is said, and nowhere else", () => {
  const third = (path: string, text: string): string =>
    path.endsWith("/words/language.ts") ? text.replace('["en", "zh"]', '["en", "zh", "ug"]') : text;
  const program = compiled(
    sources.map(({ path }) => src + path),
    third,
  );
  const stops = program.getSemanticDiagnostics().map(({ file }) => file?.fileName.slice(src.length) ?? "");
  const saying = sources.filter(({ names }) => names.has("zh")).map(({ path }) => path);
  expect([...new Set(stops)].sort()).toEqual([...saying.filter((path) => !chinese.includes(path)), editing].sort());
});
