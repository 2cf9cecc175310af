import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

/** A program that a document or a doc comment shows; each comment at the beginning of a line is what it prints. */
export interface Snippet {
  readonly name: string;
  readonly code: string;
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The blocks of TypeScript in a text, by a name and a number. */
export const snippetsIn = (name: string, text: string): readonly Snippet[] =>
  [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""], at) => ({ name: `${name} ${at + 1}`, code }));

/** What a snippet says it prints. */
export const promisedBy = ({ code }: Snippet): readonly string[] =>
  code.split("\n").flatMap((line) => (line.startsWith("// ") ? [line.slice(3)] : []));

/** What the compiler says about the snippets, under the strictest options, against the built package. */
export const typeErrors = (snippets: readonly Snippet[]): readonly string[] =>
  inFolder(snippets, "ts", (files) => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
    return ts.getPreEmitDiagnostics(ts.createProgram(files, options)).map(({ file, messageText }) => {
      const snippet = snippets[files.indexOf(file?.fileName ?? "")];
      return `${snippet?.name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });

/** The lines that each snippet prints, by its name: all run in one process, one after another. */
export const printedBy = (snippets: readonly Snippet[]): ReadonlyMap<string, readonly string[]> =>
  inFolder(snippets, "mjs", (files) => {
    const input = files.map((file) => `console.log("\\0"); await import("${pathToFileURL(file).href}");`);
    const options = { cwd: root, input: input.join("\n"), encoding: "utf8" } as const;
    const [, ...parts] = execFileSync(process.execPath, ["--input-type=module", "-"], options).split("\0");
    return new Map(snippets.map(({ name }, at) => [name, parts[at]?.trimEnd().split("\n").slice(1) ?? []]));
  });

/** Writes the snippets where they see the package by its name, as TypeScript or as what runs. */
const inFolder = <T>(snippets: readonly Snippet[], extension: "ts" | "mjs", use: (files: string[]) => T): T => {
  mkdirSync(join(root, "reports"), { recursive: true });
  const folder = mkdtempSync(join(root, "reports/snippets-"));
  const files = snippets.map(({ code }, at) => {
    const path = join(folder, `${at}.${extension}`);
    writeFileSync(
      path,
      extension === "ts" ? code : ts.transpile(code, { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }),
    );
    return path;
  });
  try {
    return use(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
