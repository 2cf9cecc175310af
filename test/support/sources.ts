import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/** A file of `src`: its path below it, the files and packages it imports (types too), and the names it uses. */
export interface Source {
  readonly path: string;
  readonly files: readonly string[];
  readonly packages: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** What a file imports and uses; comments and texts are no use of a name. */
export const read = (path: string, text: string): Source => {
  const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  const isFile = (name: string) => name.startsWith(".");
  const files = imports.filter(isFile).map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts"));
  return { path, files, packages: imports.filter((name) => !isFile(name)), names: namesIn(path, text) };
};

const namesIn = (path: string, text: string): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return names;
};

const root = new URL("../../src/", import.meta.url);

/** All files of `src`. */
export const sources: readonly Source[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .map((path) => read(path, readFileSync(new URL(path, root), "utf8")));
