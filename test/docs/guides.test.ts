import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { printedBy, promisedBy, type Snippet, snippetsIn, typeErrors } from "./snippets.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const site = `${root}docs/site/`;
const read = (path: string): string => readFileSync(path, "utf8");

/** The guides that stand on the site alone. Those that are pages of docs are tested there, and are no files of git here. */
const inDocs = new Set(["storing.md", "your-own-policy.md"]);
const guidesIn = (folder: string): readonly string[] =>
  readdirSync(`${site}${folder}`).filter((name) => name.endsWith(".md"));
const chinese = guidesIn("guide").map((name) => `guide/${name}`);
const english = guidesIn("en/guide")
  .filter((name) => !inDocs.has(name))
  .map((name) => `en/guide/${name}`);

/** What stands in the fences of a page, by their languages. */
const fences = (path: string): readonly string[] =>
  [...read(`${site}${path}`).matchAll(/^```(\w*)$[\s\S]*?^```$/gm)].map(([, language = ""]) => language);

/** The snippets of a page as one program, for each goes on from the one before it. */
const programOf = (path: string): Snippet => ({
  name: path,
  code: snippetsIn(path, read(`${site}${path}`))
    .map(({ code }) => code)
    .join(""),
});

const programs = [...chinese, ...english]
  .map(programOf)
  .filter(({ name }) => ![...inDocs].some((page) => name.endsWith(`/${page}`)));
const printed = printedBy(programs);

it("each guide stands in both languages", () => {
  const inEnglish = [...english.map((path) => path.slice(3)), ...[...inDocs].map((name) => `guide/${name}`)];
  expect(inEnglish.toSorted()).toEqual(chinese.toSorted());
  expect(chinese.length).toBeGreaterThan(7);
});

it("a block of a guide is a program, a line for the shell or a table of a database", () => {
  for (const path of [...chinese, ...english])
    for (const language of fences(path)) expect(["ts", "js", "sh", "sql"], path).toContain(language);
});

it("the programs of all guides compile under the strictest options", () => {
  expect(typeErrors(programs)).toEqual([]);
});

it.each(programs)("the program of $name prints what it says", (program) => {
  expect(promisedBy(program)).not.toEqual([]);
  expect(printed.get(program.name)).toEqual(promisedBy(program));
});

it.each(english)("%s and its Chinese page show the same program, but for what is said", (path) => {
  const bare = (name: string): string => programOf(name).code.replaceAll(/^\/\/ .*\n|"[^"]*"|,?\s+/gm, "");
  const same = bare(path).replaceAll(/\.en\b/g, ".zh");
  expect(bare(path.slice(3))).toBe(same);
});

it("the Chinese guide to a policy of one's own shows the code of the English one", () => {
  const blocks = (text: string): readonly string[] => snippetsIn("", text).map(({ code }) => code);
  expect(blocks(read(`${site}guide/your-own-policy.md`))).toEqual(blocks(read(`${root}docs/your-own-policy.md`)));
});

it("the program of the Chinese guide to storing prints what it says", () => {
  const [, input = ""] = /^```js\n(.*?)^```/ms.exec(read(`${site}guide/storing.md`)) ?? [];
  const promised = input.split("\n").flatMap((line) => (line.startsWith("// ") ? [line.slice(3)] : []));
  const output = execFileSync(process.execPath, ["--input-type=module", "-"], { cwd: root, input, encoding: "utf8" });
  expect(promised.length).toBeGreaterThan(5);
  expect(output.trimEnd().split("\n")).toEqual(promised);
});
