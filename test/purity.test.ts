import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

/** All files that a built entry pulls in, and the packages that they import. */
const pulled = (entry: string, seen = new Map<string, readonly string[]>()): ReadonlyMap<string, readonly string[]> => {
  const path = join(dist, entry);
  if (seen.has(path)) return seen;
  const wanted = ts
    .preProcessFile(readFileSync(path, "utf8"), true, true)
    .importedFiles.map(({ fileName }) => fileName);
  seen.set(
    path,
    wanted.filter((to) => !to.startsWith(".")),
  );
  for (const to of wanted) if (to.startsWith(".")) pulled(join(dirname(entry), to), seen);
  return seen;
};
const packages = (entry: string): readonly string[] => [...new Set([...pulled(entry).values()].flat())];

it.each(["index.js", "index.cjs", "policies.js", "policies.cjs", "render.js", "render.cjs", "office.js", "office.cjs"])(
  "%s imports no package at all",
  (entry) => {
    expect(packages(entry)).toEqual([]);
  },
);

it.each(["io.js", "io.cjs"])("%s imports zod and nothing else", (entry) => {
  expect(packages(entry)).toEqual(["zod"]);
});

it.each(["testing.js", "testing.cjs"])("%s imports fast-check and nothing else", (entry) => {
  expect(packages(entry)).toEqual(["fast-check"]);
});
