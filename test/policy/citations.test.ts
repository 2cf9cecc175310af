import { expect, test } from "vitest";
import { gulin, migrantWorkers, qingshan, songcun, ziyang } from "../../src/policy/index.js";

const { rules } = migrantWorkers.spec;
const policies = [migrantWorkers, songcun, qingshan, gulin, ziyang];
const clauses = rules.flatMap(({ id, cites }) =>
  Object.entries(cites).map(([edition, clause]) => ({ id, edition, ...clause })),
);

test("every rule stands on a clause of an edition or of an overlay in force", () => {
  const known = ["cpc-2014", "cpc-2026", "hanshou"];
  for (const { id, cites } of rules)
    expect(
      known.some((edition) => edition in cites),
      id,
    ).toBe(true);
});

test("every clause is told in both languages, and says how it is known", () => {
  for (const { id, edition, text, evidence } of clauses) {
    expect(text.en, `${id} ${edition}`).toMatch(/^[A-Z][\x20-\x7e]+\.$/);
    expect(text.zh, `${id} ${edition}`).toMatch(/^[^a-z]*\p{Script=Han}[^a-z]*。$/u);
    expect(["mirror", "inferred", "memory", "default"]).toContain(evidence);
  }
});

test("no article of a national edition was read in the primary text", () => {
  const national = clauses.filter(({ edition }) => edition.startsWith("cpc-"));
  expect(national.length).toBeGreaterThan(100);
  expect(national.filter(({ verified }) => verified !== undefined)).toEqual([]);
  expect(national.filter(({ quote }) => quote !== undefined)).toEqual([]);
});

test("only the essay was read, and whatever is quoted from it was", () => {
  for (const { id, edition, quote, verified } of clauses) {
    if (verified) expect(edition, id).toBe("hanshou");
    if (quote !== undefined && edition === "hanshou") expect(verified, id).toBe(true);
  }
});

test("what was read is no default, and what is a default was not read", () => {
  for (const { id, evidence, verified } of clauses) if (evidence === "default") expect(verified, id).toBeUndefined();
});

test("articles up to 17 keep their numbers in 2026; from 19 on they move up by one", () => {
  const pairs = rules.flatMap(({ id, cites }) => {
    const [in2014, in2026] = [cites["cpc-2014"]?.at.match(/\d+/g), cites["cpc-2026"]?.at.match(/\d+/g)];
    return in2014 && in2026 ? [{ id, in2014: in2014.map(Number), in2026: in2026.map(Number) }] : [];
  });
  expect(pairs.length).toBeGreaterThan(40);
  for (const { id, in2014, in2026 } of pairs)
    expect(in2026, id).toEqual(in2014.map((article) => (article <= 17 ? article : article - 1)));
});

test("no two citations of one edition differ only in the width of their brackets", () => {
  const all = policies.flatMap(({ spec }) => spec.rules.flatMap(({ cites }) => Object.entries(cites)));
  const written = new Set(all.map(([edition, { at }]) => `${edition} ${at}`));
  const narrow = [...written].map((one) => one.replaceAll("（", "(").replaceAll("）", ")"));
  expect(narrow.filter((one, at) => narrow.indexOf(one) !== at)).toEqual([]);
});
