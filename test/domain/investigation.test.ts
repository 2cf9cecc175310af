import { expect, test } from "vitest";
import { cells, cellsOn, opinions, sources } from "../../src/domain/investigation.js";

test("six sources may be heard: employer, community, police, family planning, commerce and tax", () => {
  expect(sources).toEqual(["employer", "community", "police", "family-planning", "commerce", "tax"]);
});

test("a source answers favorably, adversely or with reserve", () => {
  expect(opinions).toEqual(["favorable", "adverse", "reserved"]);
});

test("there is one cell for each source at each of the two places", () => {
  expect(cells.size).toBe(12);
  expect(new Set([...cells.values()].map(({ at, source }) => `${source} at ${at}`)).size).toBe(12);
});

test("a cell is listed by its place and its source", () => {
  expect(cells.get("residence/police")).toEqual({ at: "residence", source: "police" });
  expect(cells.get("origin/family-planning")).toEqual({ at: "origin", source: "family-planning" });
});

test("a text that names no place or no source is no cell", () => {
  for (const text of ["police", "police/origin", "home/police", "origin/neighbors", "origin/"])
    expect(cells.has(text), text).toBe(false);
});

test("a list names its cells in its own order, and what is no cell names none", () => {
  expect(cellsOn(["origin/tax", "home/police", "residence/police", "origin/tax"])).toEqual([
    { at: "origin", source: "tax" },
    { at: "residence", source: "police" },
    { at: "origin", source: "tax" },
  ]);
  expect(cellsOn([])).toEqual([]);
});
