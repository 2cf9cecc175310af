import { describe, expect, test } from "vitest";
import { national } from "../../src/policy/national.js";
import { definePolicy, editionOn, isPolicy } from "../../src/policy/policy.js";
import type { Applied } from "../../src/policy/timeline.js";
import type { PolicySpec } from "../../src/policy/spec.js";
import type { Rule } from "../../src/rules/rule.js";
import { cited, faultOf } from "./small.js";

const spec: PolicySpec = {
  id: "small",
  editions: [
    { id: "old", from: "2014-05-28" },
    { id: "new", from: "2026-05-11" },
  ],
  overlays: [
    { id: "here", rules: [] },
    { id: "there", rules: [] },
  ],
  rules: [cited("a.both", ["old", "new"]), cited("a.new", ["new"]), cited("a.local", ["here"])],
  terms: national.spec.terms,
};
const small = definePolicy(spec);
/** The rules that a policy has of its own, of those that judge a step at a stage. */
const ownOf = (rules: readonly Applied[] | undefined) => rules?.filter(({ rule }) => rule.id.startsWith("a.")) ?? [];
const idsOf = (rules: readonly Applied[] | undefined) => ownOf(rules).map(({ rule }) => rule.id);
const idsIn = (nth: number) => idsOf(small.editions[nth]?.rules.admit.candidate);
/** The rules of a small policy besides one that each edition cites. */
const withRules = (...rules: readonly Rule[]) =>
  definePolicy({ ...spec, rules: [cited("b.both", ["old", "new"]), ...rules] });

describe("a policy", () => {
  test("keeps the rules of a step in the order of the procedure, where the edition or an overlay cites them", () => {
    expect(idsIn(0)).toEqual(["a.both", "a.local"]);
    expect(idsIn(1)).toEqual(["a.both", "a.new", "a.local"]);
  });

  test("asks a rule about its own steps and no other", () => {
    expect(idsOf(small.editions[1]?.rules.talk.applicant)).toEqual([]);
  });

  test("asks a rule at its own stages, where it names them", () => {
    const { rules } = withRules(cited("a.both", ["new"], ["probationer"])).editions[1] ?? {};
    expect(idsOf(rules?.screen.candidate)).toEqual([]);
    expect(idsOf(rules?.screen.probationer)).toEqual(["a.both"]);
  });

  test("cites the edition rather than an overlay, and of several overlays the last", () => {
    const rules = [cited("a.edition", ["here", "new", "there"]), cited("a.local", ["here", "there"])];
    const applied = ownOf(withRules(...rules).editions[1]?.rules.admit.candidate);
    expect(applied.map(({ cites }) => cites.edition)).toEqual(["new", "there"]);
  });

  test("cites what was read as verified, and nothing else", () => {
    const [read, unread] = [cited("a.read", ["new"], undefined, true), cited("a.unread", ["new"])];
    const applied = ownOf(withRules(read, unread).editions[1]?.rules.admit.candidate);
    expect(applied.map(({ cites }) => cites.verified)).toEqual([true, false]);
  });
});

test("a rule is not in force where its clause was left undefined, whatever overlays cite", () => {
  const local = cited("a.local", ["here", "new"]);
  const cites = { ...local.cites, old: undefined } as NonNullable<typeof local.cites>;
  const { editions } = withRules({ ...local, cites });
  expect(editions.map(({ rules }) => idsOf(rules.admit.candidate))).toEqual([[], ["a.local"]]);
});

describe("the edition in force", () => {
  test.each([
    ["2026-05-10", "old"],
    ["2026-05-11", "new"],
    ["2014-05-28", "old"],
  ])("on %s is the %s one", (day, id) => {
    expect(editionOn(small, day).id).toBe(id);
  });

  test("before the first one is the first one, which then bars", () => {
    expect(editionOn(small, "2014-05-27").id).toBe("old");
  });
});

describe("no policy", () => {
  test("has its editions out of order, nor two from one day", () => {
    const [old, next] = spec.editions as [PolicySpec["editions"][0], PolicySpec["editions"][0]];
    expect(faultOf(() => definePolicy({ ...spec, editions: [next, old] }))).toEqual(["policy.editions", "old"]);
    const sameDay = { ...next, from: old.from };
    expect(faultOf(() => definePolicy({ ...spec, editions: [old, sameDay] }))).toEqual(["policy.editions", "new"]);
  });

  test("is without an id, or has one of more than 2,000 letters", () => {
    expect(faultOf(() => definePolicy({ ...spec, id: "" }))).toEqual(["policy.id", ""]);
    expect(faultOf(() => definePolicy({ ...spec, id: 7 as unknown as string }))).toEqual(["policy.id", "?"]);
    expect(faultOf(() => definePolicy({ ...spec, id: ["small"] as unknown as string }))).toEqual(["policy.id", "?"]);
    expect(faultOf(() => definePolicy({ ...spec, id: "x".repeat(2_001) }))).toEqual(["policy.id", "?"]);
    expect(definePolicy({ ...spec, id: "x".repeat(2_000) }).id).toHaveLength(2_000);
  });

  test("has an edition whose id is malformed or longer than 200 letters, or whose day does not exist", () => {
    const edition = (id: string, from = "2014-05-28") => ({
      ...spec,
      rules: [cited("a.both", [id])],
      editions: [{ id, from }],
    });
    expect(faultOf(() => definePolicy(edition("")))).toEqual(["policy.editions", ""]);
    expect(faultOf(() => definePolicy(edition("x".repeat(201))))).toEqual(["policy.editions", "?"]);
    expect(faultOf(() => definePolicy(edition("old", "2014-02-29")))).toEqual(["policy.editions", "old"]);
    expect(definePolicy(edition("x".repeat(200))).editions[0]?.id).toHaveLength(200);
  });

  test("has an overlay whose id is malformed or longer than 200 letters", () => {
    const over = (...overlays: readonly string[]) => ({
      ...spec,
      rules: spec.rules.slice(0, 2),
      overlays: overlays.map((id) => ({ id, rules: [] })),
    });
    expect(faultOf(() => definePolicy(over("here", "")))).toEqual(["policy.overlays", ""]);
    expect(faultOf(() => definePolicy(over("x".repeat(201))))).toEqual(["policy.overlays", "?"]);
    expect(definePolicy(over("x".repeat(200))).spec.overlays).toHaveLength(1);
  });

  test("has two rules of one name", () => {
    const rules = [cited("a.both", ["old"]), cited("a.both", ["new"])];
    expect(faultOf(() => definePolicy({ ...spec, rules }))).toEqual(["rule.twice", "a.both"]);
  });
});

describe("to be a policy", () => {
  test("is to be made by definePolicy, and nothing that looks like one is", () => {
    expect(isPolicy(small)).toBe(true);
    const { id, editions } = small;
    for (const none of [
      { id, spec, editions },
      spec,
      undefined,
      null,
      {},
      "small",
      7,
      () => small,
      Object.create(small),
    ])
      expect(isPolicy(none)).toBe(false);
  });

  test("may not be a function, even one with all members of a policy", () => {
    expect(isPolicy(Object.assign(() => small, small))).toBe(false);
  });

  test("is to bear a mark that every copy of the library knows", () => {
    expect(Object.getOwnPropertySymbols(small)).toEqual([Symbol.for("fazhan.policy")]);
  });

  test("is not told of a proxy that throws when it is asked", () => {
    const { proxy, revoke } = Proxy.revocable(small, {});
    expect(isPolicy(proxy)).toBe(true);
    revoke();
    expect(isPolicy(proxy)).toBe(false);
  });
});
