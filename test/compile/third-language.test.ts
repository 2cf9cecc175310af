import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { sources } from "../support/sources.js";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** The files of src at which the compiler stops once the library is to speak a third language. */
const stops = (): readonly string[] => {
  const { config } = ts.readConfigFile(`${src}../tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, `${src}..`);
  const host = ts.createCompilerHost({ ...options, skipLibCheck: true });
  const { readFile } = host;
  host.readFile = (path) =>
    path.endsWith("/words/language.ts")
      ? readFile(path)?.replace('["en", "zh"]', '["en", "zh", "ug"]')
      : readFile(path);
  const program = ts.createProgram(
    sources.map(({ path }) => src + path),
    options,
    host,
  );
  const found = program.getSemanticDiagnostics().map(({ file }) => file?.fileName.slice(src.length) ?? "");
  return [...new Set(found)].sort();
};

/** The chart names its steps in Chinese alone, and one file is Chinese. */
const chinese = ["domain/ladder.ts", "render/xstate.ts", "words/zh.ts"];

test("a third language is a compile error wherever something is said, and nowhere else", () => {
  const saying = sources.filter(({ names }) => names.has("zh")).map(({ path }) => path);
  expect(stops()).toEqual(saying.filter((path) => !chinese.includes(path)).sort());
});
