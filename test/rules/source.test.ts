import { describe, expect, test } from "vitest";
import { articles, byDefault, editionIdOn, editions } from "../../src/rules/source.js";

const text = { en: "A sentence.", zh: "一句话。" };

describe("the edition of a day", () => {
  test.each([
    ["2014-05-27", "none", "the day before the first edition that is modelled"],
    ["2014-05-28", "cpc-2014", "its first day"],
    ["2026-05-10", "cpc-2014", "its last day"],
    ["2026-05-11", "cpc-2026", "the first day of the next"],
    ["8999-12-31", "cpc-2026", "the last day there is"],
    ["0001-01-01", "none", "the first day there is"],
  ])("on %s is %s: %s", (day, edition) => {
    expect(editionIdOn(day)).toBe(edition);
  });

  test("is one of two, the oldest first", () => {
    expect(editions.map(({ id }) => id)).toEqual(["cpc-2014", "cpc-2026"]);
  });
});

describe("a sentence that both editions have", () => {
  test("is cited with the article of each", () => {
    const cites = articles({ "cpc-2014": 37, "cpc-2026": 36 }, "mirror", text);
    expect(cites["cpc-2014"]).toEqual({ at: "37", text, evidence: "mirror" });
    expect(cites["cpc-2026"]).toEqual({ at: "36", text, evidence: "mirror" });
  });

  test("may be known better in one edition than in the other", () => {
    const cites = articles({ "cpc-2014": 14, "cpc-2026": 14 }, ["mirror", "default"], text);
    expect(cites["cpc-2014"].evidence).toBe("mirror");
    expect(cites["cpc-2026"].evidence).toBe("default");
  });
});

test("a point without an article is a default of the library in both editions", () => {
  const cites = byDefault(text);
  expect(Object.keys(cites)).toEqual(["cpc-2014", "cpc-2026"]);
  for (const { evidence } of Object.values(cites)) expect(evidence).toBe("default");
});
