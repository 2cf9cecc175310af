import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { digestOf, fileText } from "./tables.js";

// Programs and tables are committed together: whoever changes one must derive the other again, and say so here.

const folders = ["prolog", "tables", "theorems"];
const paths = folders.flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .sort()
    .map((name) => `${folder}/${name}`),
);

test("no program and no table was changed without its digest", async () => {
  const digests = Object.fromEntries(paths.map((path) => [path, digestOf(fileText(path))]));
  expect(paths).toHaveLength(84);
  await expect(`${JSON.stringify(digests, null, 2)}\n`).toMatchFileSnapshot("digests.json");
});
