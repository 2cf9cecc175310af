import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sources } from "../support/sources.js";

const root = new URL("../../", import.meta.url);
const inFolder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => ending.test(name))
    .map((name) => `${folder}${name}`);

const pages = [
  ...sources.map(({ path }) => `src/${path}`),
  ...[...inFolder("docs/", /\.md$/), ...inFolder("docs/decisions/", /\.md$/), ...inFolder("examples/", /\.mjs$/)],
  ...inFolder("docs/site/", /\.(md|ts|mjs)$/),
  ...[...inFolder("docs/site/en/", /\.md$/), ...inFolder("docs/site/en/guide/", /\.md$/)],
  ...[...inFolder("docs/site/.vitepress/", /\.ts$/), ...inFolder("docs/site/.vitepress/theme/", /\.(ts|vue)$/)],
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "test/README.md"],
];

/** Words that CONTRIBUTING lists, with what to write in their place. */
const avoided = /\bwhoever\b|\bwhat is no\b|\bheed(s|ed)?\b|\bamiss\b|\bso many\b|\bthat (is|are) none\b/i;

/** What is read of a page: a row of the table that lists the words shows them. */
const lines = (path: string): readonly string[] =>
  readFileSync(new URL(path, root), "utf8")
    .split("\n")
    .filter((line) => path !== "CONTRIBUTING.md" || !line.startsWith("| *"));

it("what is read is written in plain English", () => {
  const found = pages.flatMap((path) =>
    lines(path).flatMap((line, at) => (avoided.test(line) ? [`${path}:${at + 1} ${avoided.exec(line)?.[0]}`] : [])),
  );
  expect(pages.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});
