import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { files } from "./vectors/generate.mjs";

interface Vector {
  readonly id: string;
  readonly verdict: string;
}

const kinds = ["ballot", "career", "clause", "correction", "course", "date", "investigation", "poll"];
const folder = new URL("./vectors/", import.meta.url);
const linesOf = (text: string | undefined): readonly string[] => text?.trimEnd().split("\n") ?? [];
const checkedIn = (name: string): readonly string[] => linesOf(readFileSync(new URL(name, folder), "utf8"));
const vectorsOf = (kind: string): readonly Vector[] => checkedIn(`${kind}.ndjson`).map((line) => JSON.parse(line));

/** What the generator writes: every vector with the verdict and the rules that the library answers today. */
const written = files();

describe.each(kinds)("the vectors of kind %s", (kind) => {
  it("are a hundred or more, and the library answers each with its verdict and its rules", () => {
    const name = `${kind}.ndjson`;
    expect(vectorsOf(kind).length).toBeGreaterThanOrEqual(100);
    expect(linesOf(written[name])).toEqual(checkedIn(name));
  });
});

it("there are a thousand vectors or more, each with an id of its own, and every verdict is among them", () => {
  const all = kinds.flatMap(vectorsOf);
  expect(all.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect([...new Set(all.map(({ verdict }) => verdict))].sort()).toEqual(["bar", "defer", "deny", "grant"]);
});

it("the files are those that the generator writes, and the bases are what it writes today", () => {
  expect(Object.keys(written).sort()).toEqual(["bases.json", ...kinds.map((kind) => `${kind}.ndjson`)].sort());
  expect(linesOf(written["bases.json"])).toEqual(checkedIn("bases.json"));
});
