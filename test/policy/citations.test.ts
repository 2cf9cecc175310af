import { expect, test } from "vitest";
import { gulin, migrantWorkers, qingshan, songcun, ziyang } from "../../src/policy/index.js";
import { citationsOf } from "../support/citations.js";

const { rules } = migrantWorkers.spec;
const policies = [migrantWorkers, songcun, qingshan, gulin, ziyang];
const clauses = policies.flatMap(citationsOf);

test("every rule stands on a clause of an edition or of an overlay in force", () => {
  const cited = citationsOf(migrantWorkers).map(({ id }) => id);
  expect(rules.map(({ id }) => id).filter((id) => !cited.includes(id))).toEqual([]);
});

test("every clause is told in both languages, and says how it is known", () => {
  for (const { id, edition, text, evidence } of clauses) {
    expect(text.en, `${id} ${edition}`).toMatch(/^[A-Z][\x20-\x7e]+\.$/);
    expect(text.zh, `${id} ${edition}`).toMatch(/^[^a-z]*\p{Script=Han}[^a-z]*。$/u);
    expect(["text", "mirror", "inferred", "memory", "default"]).toContain(evidence);
  }
});

test("what is known from a full text is verified, and of the nation nothing else is: 1990 not at all", () => {
  const national = clauses.filter(({ edition }) => edition.startsWith("cpc-"));
  for (const { id, evidence, verified, edition } of national) {
    expect(verified, `${id} ${edition}`).toBe(evidence === "text");
    if (edition === "cpc-1990") expect(verified, id).toBe(false);
  }
  expect(national.filter(({ quote }) => quote !== undefined)).toEqual([]);
});

test("of local practice only the essay was read, and whatever is quoted from it was", () => {
  for (const { id, edition, quote, verified } of clauses) {
    if (verified && !edition.startsWith("cpc-")) expect(edition, id).toBe("hanshou");
    if (quote !== undefined && edition === "hanshou") expect(verified, id).toBe(true);
  }
});

test("what was read is no default, and what is a default was not read", () => {
  for (const { id, evidence, verified } of clauses) if (evidence === "default") expect(verified, id).toBe(false);
});

test("articles up to 17, and the 41st, keep their numbers in 2026; from 19 on they move up by one", () => {
  const articleIn = (edition: string, of: string) =>
    clauses.find((one) => one.id === of && one.edition === edition)?.article.match(/\d+/g);
  const pairs = rules.flatMap(({ id }) => {
    const [in2014, in2026] = [articleIn("cpc-2014", id), articleIn("cpc-2026", id)];
    return in2014 && in2026 ? [{ id, in2014: in2014.map(Number), in2026: in2026.map(Number) }] : [];
  });
  expect(pairs.length).toBeGreaterThan(40);
  for (const { id, in2014, in2026 } of pairs)
    expect(in2026, id).toEqual(in2014.map((article) => (article <= 17 || article === 41 ? article : article - 1)));
});

test("no two citations of one edition differ only in the width of their brackets", () => {
  const written = new Set(clauses.map(({ edition, article }) => `${edition} ${article}`));
  const narrow = [...written].map((one) => one.replaceAll("（", "(").replaceAll("）", ")"));
  expect(narrow.filter((one, at) => narrow.indexOf(one) !== at)).toEqual([]);
});
