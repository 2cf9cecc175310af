import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { printedBy, promisedBy, snippetsIn, typeErrors } from "./snippets.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { entryPoints } = ts.readConfigFile(`${root}docs/typedoc.json`, ts.sys.readFile).config;
const entries: readonly string[] = entryPoints.map((path: string) => path.replace("..", root.slice(0, -1)));

const { options } = ts.parseJsonConfigFileContent({ extends: "./tsconfig.build.json" }, ts.sys, root);
const program = ts.createProgram(entries, { ...options, noEmit: true, emitDeclarationOnly: false });
const checker = program.getTypeChecker();

const resolved = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** The exported functions of all entries, with what their doc comments say. */
const functions = entries.flatMap((entry) => {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : []).map(resolved).flatMap((symbol) => {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    const told = (tag: string) =>
      symbol.getJsDocTags(checker).flatMap(({ name, text }) => (name === tag ? [ts.displayPartsToString(text)] : []));
    const parameters = signature?.parameters.map(({ name }) => (name.startsWith("__") ? "options" : name));
    return parameters ? [{ name: symbol.name, parameters, told: told("param"), examples: told("example") }] : [];
  });
});

const snippets = functions.flatMap(({ name, examples }) => snippetsIn(name, examples.join("\n")));

it("every exported function describes each of its parameters, and shows an example", () => {
  const described = /^(\w+) - ?[\s\S]{8,}\.$/; // its name, and at least one sentence
  const poor = functions.filter(({ parameters, told, examples }) => {
    const names = told.map((text) => described.exec(text)?.[1]);
    return names.join() !== parameters.join() || examples.length === 0;
  });
  expect(functions.length).toBeGreaterThan(70);
  expect(poor.map(({ name }) => name)).toEqual([]);
});

describe("an example", () => {
  let printed: ReturnType<typeof printedBy>;
  beforeAll(() => {
    printed = printedBy(snippets);
  });

  it("compiles under the strictest options", () => {
    expect(typeErrors(snippets)).toEqual([]);
  });

  it.each(snippets)("of $name prints what it says", (snippet) => {
    expect(promisedBy(snippet)).not.toEqual([]);
    expect(printed.get(snippet.name)).toEqual(promisedBy(snippet));
  });
});
