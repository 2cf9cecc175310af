import { readFileSync } from "node:fs";
import { mermaid } from "fazhan/render";
import { expect, it } from "vitest";
import { printedBy, promisedBy, snippetsIn, typeErrors } from "./snippets.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const readme = read("README.md");

/** The snippets of a page as one program, for each goes on from the one before it. */
const program = (path: string) => ({
  name: path,
  code: snippetsIn(path, read(path))
    .map(({ code }) => code)
    .join(""),
});

const pages = [program("README.md"), ...snippetsIn("README.md", readme).slice(0, 1), program("docs/api-landing.md")];

it("the README begins with how to install it and with a step that is granted", () => {
  expect(readme.split("```").slice(1, 4).join()).toMatch(/^sh\nnpm install fazhan\n.*submit\(/s);
  expect(pages.map((page) => promisedBy(page)[0])).toEqual(pages.map(() => expect.stringMatching(/^granted: apply /)));
});

it.each(pages)("the program of $name compiles, and prints what it says", (page) => {
  expect(typeErrors([page])).toEqual([]);
  expect(printedBy([page]).get(page.name)).toEqual(promisedBy(page));
});

it("the ladder of the README is the one that the library draws", () => {
  expect(readme).toContain(`\`\`\`mermaid\n${mermaid("en")}\n\`\`\``);
});

it("the README names every entry of the package, once", () => {
  const entries = Object.keys(JSON.parse(read("package.json")).exports).map((name) => name.replace(".", "fazhan"));
  const named = [...readme.matchAll(/^\| `(fazhan[a-z/]*)` \|/gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(entries.filter((name) => !name.endsWith("json")).sort());
});
