import { describe, expect, it } from "vitest";
import { months } from "../../src/kernel/quantity.js";
import { national } from "../../src/policy/index.js";
import { definePolicy, type Policy } from "../../src/policy/policy.js";
import type { EditionSpec, PolicySpec } from "../../src/policy/spec.js";
import { rule } from "../../src/rules/rule.js";
import { maximum } from "../../src/rules/terms.js";
import { citationsOf } from "../support/citations.js";
import { cited, faultOf } from "./small.js";

const text = { en: "A clause.", zh: "一条。" };
const named = (id: string) =>
  rule({
    id,
    text,
    steps: ["admit"],
    measure: () => ({}),
    require: () => true,
    else: "bar",
    says: { en: () => "always", zh: () => "总是" },
  });
const spec: PolicySpec = {
  id: "pages",
  editions: [
    { id: "old", from: "2000-01-01", evidence: "mirror", articles: { "a.one": 1, "a.two": "2、3", "a.three": 4 } },
  ],
  rules: [named("a.one"), named("a.two"), named("a.three")],
  terms: national.spec.terms,
};
const next = (page: Partial<EditionSpec>): Policy =>
  definePolicy({ ...spec, editions: [...spec.editions, { id: "new", from: "2010-01-01", ...page }] });
/** The articles of the rules of an edition, each with the edition that has it. */
const articlesIn = (policy: Policy, at: number) =>
  Object.fromEntries(
    citationsOf({ ...policy, editions: policy.editions.slice(at, at + 1) })
      .filter(({ id }) => id.startsWith("a."))
      .map(({ id, edition, article }) => [id, `${edition} ${article}`]),
  );

describe("an edition is a page", () => {
  it("names the article of each clause in force, and how well it is known", () => {
    const page = { articles: { "a.one": 7, "a.two": { at: 8, evidence: "inferred" as const } } };
    const clauses = citationsOf(next(page)).filter(({ edition }) => edition === "new");
    expect(clauses.find(({ id }) => id === "a.one")).toEqual({
      id: "a.one",
      edition: "new",
      article: "7",
      text,
      evidence: "memory",
      verified: false,
    });
    expect(clauses.find(({ id }) => id === "a.two")).toMatchObject({ article: "8", evidence: "inferred" });
  });

  it("has a sentence of its own where its wording differs, and what was read is quoted and verified", () => {
    const own = { en: "Another clause.", zh: "另一条。" };
    const article = { at: "9", text: own, quote: "another", evidence: "mirror", verified: true } as const;
    const policy = next({ articles: { "a.one": article } });
    expect(citationsOf(policy).find(({ edition, id }) => edition === "new" && id === "a.one")).toEqual({
      id: "a.one",
      edition: "new",
      article: "9",
      text: own,
      quote: "another",
      evidence: "mirror",
      verified: true,
    });
  });

  it("may name a rule that only has clauses of its own, and then says what the first of them says", () => {
    const rules = [...spec.rules, cited("a.cited", ["elsewhere"])];
    const editions = [{ ...spec.editions[0], articles: { ...spec.editions[0]?.articles, "a.cited": 9 } }];
    const policy = definePolicy({ ...spec, rules, editions: editions as EditionSpec[] });
    expect(citationsOf(policy).find(({ id }) => id === "a.cited")).toMatchObject({ article: "9", text });
  });

  it("inherits nothing where it follows none", () => {
    expect(articlesIn(next({ articles: { "a.one": 7 } }), 1)).toEqual({ "a.one": "new 7" });
    expect(faultOf(() => next({}))).toEqual(["edition.empty", "new"]);
  });

  it("inherits what it does not name, with the article of the edition that has it", () => {
    expect(articlesIn(next({ after: "old" }), 1)).toEqual({
      "a.one": "old 1",
      "a.two": "old 2、3",
      "a.three": "old 4",
    });
    expect(articlesIn(next({ after: "old", articles: { "a.two": 5 } }), 1)).toEqual({
      "a.one": "old 1",
      "a.two": "new 5",
      "a.three": "old 4",
    });
  });

  it("no longer has what it repeals, and may not repeal what it does not have", () => {
    const policy = next({ after: "old", repeals: ["a.two", "a.three"] });
    expect(articlesIn(policy, 1)).toEqual({ "a.one": "old 1" });
    expect(articlesIn(policy, 0)).toEqual({ "a.one": "old 1", "a.two": "old 2、3", "a.three": "old 4" });
    expect(faultOf(() => next({ after: "old", repeals: ["a.none"] }))).toEqual(["repeal.unknown", "a.none"]);
    expect(faultOf(() => next({ articles: { "a.one": 1 }, repeals: ["a.one"] }))).toEqual(["repeal.unknown", "a.one"]);
    expect(faultOf(() => next({ after: "old", repeals: ["a.one", "a.two", "a.three"] }))).toEqual([
      "edition.empty",
      "new",
    ]);
  });

  it("inherits through any number of editions, and what a rule cites itself too", () => {
    const last = { id: "last", from: "2020-01-01", after: "new" };
    const rules = [...spec.rules, cited("a.cited", ["old"])];
    const policy = definePolicy({
      ...spec,
      rules,
      editions: [...spec.editions, { id: "new", from: "2010-01-01", after: "old", articles: { "a.two": 5 } }, last],
    });
    expect(articlesIn(policy, 2)).toEqual({
      "a.one": "old 1",
      "a.two": "new 5",
      "a.three": "old 4",
      "a.cited": "old 1",
    });
  });

  it("has terms of its own, softer ones too, on those of the edition that it follows or of the policy", () => {
    const within = (count: number) => ({ talk: { within: maximum(months(count)) } });
    const on = (policy: Policy, day: string) => policy.termsOn(day).talk.within.of.count;
    const softer = next({ after: "old", terms: within(3) });
    expect([on(softer, "2009-12-31"), on(softer, "2010-01-01")]).toEqual([1, 3]);
    expect(softer.editions.map(({ terms }) => terms.talk.within.of.count)).toEqual([1, 3]);
    const last: EditionSpec = { id: "last", from: "2020-01-01", after: "new" };
    const later = definePolicy({ ...softer.spec, editions: [...softer.spec.editions, last] });
    expect([on(later, "2019-12-31"), on(later, "2020-01-01")]).toEqual([3, 3]);
    const apart = { id: "last", from: "2020-01-01", articles: { "a.one": 1 } };
    const fresh = definePolicy({ ...softer.spec, editions: [...softer.spec.editions, apart] });
    expect(on(fresh, "2020-01-01")).toBe(1);
  });

  it("may not set a term otherwise than the policy where the policy's own would never be read", () => {
    const old = { ...spec.editions[0], terms: { talk: { within: maximum(months(2)) } } } as EditionSpec;
    expect(faultOf(() => definePolicy({ ...spec, editions: [old] }))).toEqual(["term.overridden", "talk.within"]);
    const follows = { id: "new", from: "2010-01-01", after: "old", terms: { talk: spec.terms.talk } };
    expect(faultOf(() => definePolicy({ ...spec, editions: [old, follows] }))).toEqual([
      "term.overridden",
      "talk.within",
    ]);
    const apart = { id: "new", from: "2010-01-01", articles: { "a.one": 1 } };
    expect(faultOf(() => definePolicy({ ...spec, editions: [old, apart] }))).toBeUndefined();
    const same = { ...old, terms: { talk: spec.terms.talk } };
    expect(faultOf(() => definePolicy({ ...spec, editions: [same] }))).toBeUndefined();
  });

  it("says what a decision comes to that it does not recognize, or what the edition it follows says", () => {
    const last: EditionSpec = { id: "last", from: "2020-01-01", after: "new", articles: { "a.one": 1 } };
    const effects = (page: Partial<EditionSpec>) =>
      definePolicy({ ...spec, editions: [...next(page).spec.editions, last] }).editions.map((one) => one.unrecognized);
    const [own, unsaid] = [{ kind: "to-be-analyzed" }, { kind: "unrecognized" }] as const;
    expect(effects({ after: "old", unrecognized: own })).toEqual([unsaid, own, own]);
    expect(effects({ after: "old", unrecognized: "none" })).toEqual([unsaid, "none", "none"]);
    expect(effects({ after: "old" })).toEqual([unsaid, unsaid, unsaid]);
  });

  it("counts what was read in full as verified", () => {
    const policy = next({ evidence: "text", articles: { "a.one": 7, "a.two": { at: 8, evidence: "default" } } });
    const known = citationsOf(policy).filter(({ edition, id }) => edition === "new" && id.startsWith("a."));
    expect(known.map(({ verified }) => verified)).toEqual([true, false]);
  });

  it("can be read by anybody who looks into a policy: id, first day, terms, and rules by step and stage", () => {
    const [, old, now] = national.editions;
    expect([old?.id, old?.from, now?.id, now?.from]).toEqual(["cpc-2014", "2014-05-28", "cpc-2026", "2026-05-11"]);
    expect(now?.terms.nomination.notice.of).toEqual({ unit: "working-days", count: 5 });
    const quorum = now?.rules.admit.candidate.find(({ rule: { id } }) => id === "ballot.quorum");
    expect(quorum?.cites).toMatchObject({ edition: "cpc-2026", article: "19", verified: true });
    expect(Object.isFrozen(national.spec.editions[1]?.articles)).toBe(true);
    expect(definePolicy(national.spec).editions.map(({ id }) => id)).toEqual(["cpc-1990", "cpc-2014", "cpc-2026"]);
  });

  it("of the nation names every clause in force: none is inherited", () => {
    const inForce = citationsOf({ ...national, editions: national.editions.slice(2) });
    expect(inForce.filter(({ edition }) => edition !== "cpc-2026")).toEqual([]);
  });
});
