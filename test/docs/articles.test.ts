import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as fazhan from "fazhan";
import { articleOf, type Clause, cited, clauses, editions, rulesOf, untested } from "../../docs/articles.mjs";
import { national } from "../../src/policy/index.js";

/** How many paragraphs each of the 44 articles has, with the items of its first in brackets, as counted in the texts. */
const shapes = {
  "2014": "1 1 2 1 1 2 1 1 1(4) 1 1 1 1 2 1(5) 5 2 1 3 2 2(4) 2 4 1 3 1 1 2 1 1 1 4 2 2 2 1 1 3 1 1 2 1 1 1",
  "2026": "1 1 2 1 1 2 1 1 2(4) 1 1 1 1 2 1(5) 6 2 3 2 2(4) 2 5 1 3 1 1 2 1 2 1 4 2 2 2 1 2 2 1 1 1 3 2 1 1",
} as const;

const places = (shape: string): readonly string[] =>
  shape.split(" ").flatMap((one, at) => {
    if (one === "1") return [`${at + 1}`];
    const [paragraphs = 0, items = 0] = one.match(/\d/g)?.map(Number) ?? [];
    return [
      ...Array.from({ length: paragraphs }, (_, nth) => `${at + 1}.${nth + 1}`),
      ...Array.from({ length: items }, (_, nth) => `${at + 1}.1(${nth + 1})`),
    ];
  });

const page = readFileSync(new URL("../../docs/left-out.md", import.meta.url), "utf8");
const [, rows = "", others = ""] = page.split(/^## .+$/m);
const reasons = [...rows.matchAll(/^\| ([^|]+?) \|/gm), ...others.matchAll(/^- `([\w-]+)`:/gm)].map(([, one]) => one);

describe.each(Object.entries(editions) as [keyof typeof shapes, string][])("the articles of %s", (year, edition) => {
  const here = clauses.filter((clause) => clause[year] !== undefined);
  const at = (clause: Clause): string => articleOf(clause[year] ?? "");

  it("all 44 are there, with each of their paragraphs and items, and nothing else", () => {
    expect(shapes[year].split(" ")).toHaveLength(44);
    expect([...new Set(here.map((clause) => clause[year]))].sort()).toEqual(places(shapes[year]).toSorted());
  });

  it("every rule of the list is in force, and cites the article unless it holds it only also", () => {
    const strays = here.flatMap((clause) => [
      ...rulesOf(clause).filter((id) => !cited.get(id)?.has(edition)),
      ...(clause.rules ?? []).filter((id) => !cited.get(id)?.get(edition)?.article.split("、").includes(at(clause))),
    ]);
    expect(strays).toEqual([]);
  });

  it("every article that a rule cites has that rule in the list", () => {
    const isListed = (id: string, article: string) =>
      here.some((one) => at(one) === article && one.rules?.includes(id));
    const missing = [...cited].flatMap(([id, byEdition]) =>
      (byEdition.get(edition)?.article.match(/^\d.*/)?.[0].split("、") ?? [])
        .filter((article) => !isListed(id, article))
        .map((article) => `${article} ${id}`),
    );
    expect(missing).toEqual([]);
  });
});

it("what no rule holds is held by a line of an edition or a function, or left out for a reason that is given", () => {
  for (const clause of clauses) {
    const { held, left, en } = clause;
    expect([rulesOf(clause).length > 0, held !== undefined, left !== undefined].filter(Boolean), en).toHaveLength(1);
    if (held !== undefined) expect(held in fazhan || national.spec.editions.every((one) => held in one)).toBe(true);
    if (left !== undefined) expect(reasons).toContain(left);
  }
});

it("every reason is given once, and each of the articles is asked for", () => {
  const used = new Set(clauses.map(({ left }) => left));
  const ofRows = ["§1.5", "§5.2, the roll", "row", "---"]; // no article asks for these
  expect(reasons.filter((one) => !used.has(one) && !ofRows.includes(one ?? ""))).toEqual([]);
  expect(new Set(reasons).size).toBe(reasons.length);
});

it("every rule of the national Rules has a test", () => {
  expect(untested).toEqual([]);
});
