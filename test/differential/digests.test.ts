import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { programs } from "./prolog.js";
import { digestOf, fileText, summaryOf } from "./tables.js";

// Of the programs one digest is committed, and of each table its digest and number of rows: a change of either shows here.

const textsIn = (folder: string): string =>
  readdirSync(new URL(folder, import.meta.url))
    .sort()
    .map((name) => fileText(`${folder}/${name}`))
    .join("");
const tables = ["points", ...Object.values(programs).flatMap(({ tables }) => tables)].toSorted();

test("no program and no table was changed without its digest", async () => {
  const digests = {
    ...Object.fromEntries(["prolog", "theorems"].map((folder) => [folder, digestOf(textsIn(folder))])),
    ...Object.fromEntries(tables.map((table) => [`tables/${table}.txt`, summaryOf(table)])),
  };
  expect(Object.keys(digests)).toHaveLength(48);
  await expect(`${JSON.stringify(digests, null, 2)}\n`).toMatchFileSnapshot("digests.json");
});
