import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { partsOf } from "../src/parts.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fazhan-parts-"));
});
afterAll(() => rm(folder, { recursive: true }));

const cut = async (text: string, size: number): Promise<readonly string[]> => {
  const path = join(folder, "lines");
  await writeFile(path, text);
  const bytes = await readFile(path);
  return (await partsOf(path, size)).map(({ start, end }) => bytes.subarray(start, end).toString());
};

it("a part ends with the line that its size ends in", async () => {
  expect(await cut("1\n22\n333\n", 1)).toEqual(["1\n", "22\n", "333\n"]);
  expect(await cut("1\n22\n333\n", 2)).toEqual(["1\n", "22\n", "333\n"]);
  expect(await cut("1\n22\n333\n", 3)).toEqual(["1\n22\n", "333\n"]);
  expect(await cut("1\n22\n333\n", 5)).toEqual(["1\n22\n", "333\n"]);
  expect(await cut("1\n22\n333\n", 6)).toEqual(["1\n22\n333\n"]);
});

it("the last line needs no end, and a file of nothing has no parts", async () => {
  expect(await cut("1\n22", 2)).toEqual(["1\n", "22"]);
  expect(await cut("22", 1)).toEqual(["22"]);
  expect(await cut("", 1)).toEqual([]);
});

it("a line may be longer than what is read at once", async () => {
  const long = `${"党".repeat(100_000)}\n`;
  expect(await cut(`${long}1\n${long}`, 10)).toEqual([long, `1\n${long}`]);
});
