import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { programs } from "./prolog.js";
import { digestOf, fileText, summaryOf } from "./tables.js";

// Of each program its digest is committed, and of each table its digest and number of rows: a change of either shows here.

const folders = ["prolog", "theorems"];
const paths = folders.flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .sort()
    .map((name) => `${folder}/${name}`),
);
const tables = ["points", ...Object.values(programs).flatMap(({ tables }) => tables)].toSorted();

test("no program and no table was changed without its digest", async () => {
  const digests = {
    ...Object.fromEntries(paths.map((path) => [path, digestOf(fileText(path))])),
    ...Object.fromEntries(tables.map((table) => [`tables/${table}.txt`, summaryOf(table)])),
  };
  expect(Object.keys(digests)).toHaveLength(84);
  await expect(`${JSON.stringify(digests, null, 2)}\n`).toMatchFileSnapshot("digests.json");
});
