import { describe, expect, test } from "vitest";
import { read, sources } from "./support/sources.js";

/** From the ground up; those on one line do not know each other. */
const layers = [
  ["kernel"],
  ["domain"],
  ["words"],
  ["rules"],
  ["policy"],
  ["engine"],
  ["answers"],
  ["render", "testing"],
  ["io"],
  ["office"],
  ["index.ts"],
];
const layerOf = (path: string): string => path.split("/")[0] ?? "";
const heightOf = (path: string): number => layers.findIndex((names) => names.includes(layerOf(path)));

/** Whether a file may import another: one of its own folder, or one further down. */
const isDown = (from: string, to: string): boolean => layerOf(from) === layerOf(to) || heightOf(to) < heightOf(from);

const graph = new Map(sources.map(({ path, files }) => [path, files]));

/** The ways along which a file is reached from itself, each found from its first file. */
const cycles = (graph: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): readonly string[] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(" → ")];
    if (done.has(path)) return [];
    const found = (graph.get(path) ?? []).flatMap((next) => walk(next, [...way, path]));
    done.add(path);
    return found;
  };
  return [...graph.keys()].flatMap((path) => walk(path, []));
};

test("every file of src stands in a layer", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.map(({ path }) => path).filter((path) => heightOf(path) === -1)).toEqual([]);
});

test("every import of a file is a file of src", () => {
  const missing = sources.flatMap(({ path, files }) =>
    files.filter((file) => !graph.has(file)).map((file) => [path, file]),
  );
  expect(missing).toEqual([]);
});

test("imports point down only", () => {
  const up = sources.flatMap(({ path, files }) =>
    files.filter((file) => !isDown(path, file)).map((file) => [path, file]),
  );
  expect(up).toEqual([]);
});

test("no file imports itself, over however many others", () => {
  expect(cycles(graph)).toEqual([]);
});

test("zod is imported in io only, fast-check in testing only, and no other package anywhere", () => {
  const allowed = new Map([
    ["io", ["zod"]],
    ["testing", ["fast-check"]],
  ]);
  const stray = sources.flatMap(({ path, packages }) =>
    packages.filter((name) => !allowed.get(layerOf(path))?.includes(name)).map((name) => [path, name]),
  );
  expect(stray).toEqual([]);
});

test("no file knows the clock, chance, the machine or the locale", () => {
  const impure =
    /^(Date|random|process|Intl|toLocale\w*|localeCompare|performance|globalThis|setTimeout|fetch|console)$/;
  const uses = sources.flatMap(({ path, names }) =>
    [...names].filter((name) => impure.test(name)).map((name) => [path, name]),
  );
  expect(uses).toEqual([]);
});

describe("this test sees", () => {
  test("what a file imports, types and exports too, and what it uses", () => {
    const text = `import type { A } from "../b/c.js"; export { d } from "./d.js"; /* Date */ Math.random(); import * as z from "zod";`;
    const { files, packages, names } = read("x/a.ts", text);
    expect(files).toEqual(["b/c.ts", "x/d.ts"]);
    expect(packages).toEqual(["zod"]);
    expect([names.has("random"), names.has("Date")]).toEqual([true, false]);
  });

  test("which way is down", () => {
    expect(isDown("engine/decide.ts", "kernel/day.ts")).toBe(true);
    expect(isDown("kernel/day.ts", "engine/decide.ts")).toBe(false);
    expect(isDown("render/mermaid.ts", "testing/careers.ts")).toBe(false);
  });

  test("a cycle of three files", () => {
    const three = new Map([
      ["a", ["b"]],
      ["b", ["c"]],
      ["c", ["a"]],
    ]);
    expect(cycles(three)).toEqual(["a → b → c → a"]);
  });
});
