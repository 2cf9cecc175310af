import { readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";
import { sources } from "./support/sources.js";

/** Folders whose files are not all named after an export yet. */
const unnamed =
  /^(domain|kernel|policy|render|rules|testing|words)\/|^io\/(bounds|codes|decision|guarded|ndjson|overlay|read|schemas|sound|terms|text)\.ts$|^engine\/filing\/empty\.ts$/;

/** Files with more casts than one, and how many each has: debts to be paid off, and none to be added. */
const casts =
  `answers/advise-platform 2, answers/compare/change 3, answers/next/deadline 2, answers/next/deadlines 2, answers/next/due-in-part 9, answers/next/favorable 6,
  domain/told 3, engine/asking 2, engine/decide 6, engine/evolve 3,
  engine/filing/empty 4, engine/filing/file-minute 2, engine/filing/note-vetted 2, engine/filing/unfilable 2,
  engine/in-part/find-in-part 4, engine/in-part/view-of 9, engine/in-part/view-of-dossier 3, engine/lacking 4,
  engine/unreadable 3, io/read 2, policy/clauses 2, policy/policy 2, policy/terms 5, policy/timeline 3,
  rules/evidence 2, rules/fields 5, rules/lead 2, rules/rule 2, testing/bends/bend 3, testing/bends/days 2,
  testing/bends/deeds 2, testing/bends/order 3, testing/lawful/cultivation 2, testing/scenario 2, words/en 2,
  words/zh 2`.split(/,\s+/);

const parsed = sources.map(({ path }) => {
  const text = readFileSync(new URL(`../src/${path}`, import.meta.url), "utf8");
  return { path, file: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
});

const exportsOf = (file: ts.SourceFile): readonly string[] =>
  file.statements.flatMap((one) => {
    if (!ts.canHaveModifiers(one) || !ts.getModifiers(one)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      return [];
    if (ts.isVariableStatement(one)) return one.declarationList.declarations.map(({ name }) => name.getText(file));
    return "name" in one && one.name !== undefined ? [(one.name as ts.Identifier).text] : [];
  });

const castsIn = (node: ts.Node): number =>
  node.getChildren().reduce((sum, child) => sum + castsIn(child), isCast(node) ? 1 : 0);

const isCast = (node: ts.Node): boolean => ts.isAsExpression(node) && node.type.getText() !== "const";

it("a file exports what it is named after", () => {
  const others = parsed.filter(({ path, file }) => {
    const name = basename(path, ".ts").replaceAll("-", "");
    return name !== "index" && !exportsOf(file).some((one) => one.toLowerCase() === name);
  });
  expect(others.map(({ path }) => path).filter((path) => !unnamed.test(path))).toEqual([]);
});

it("a file has one cast at most", () => {
  const counted = parsed.map(({ path, file }) => [path, castsIn(file)] as const);
  const many = counted.filter(([, count]) => count > 1).map(([path, count]) => `${path.replace(/\.ts$/, "")} ${count}`);
  expect(many.sort()).toEqual(casts);
});
