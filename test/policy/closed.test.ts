import { describe, expect, it, test } from "vitest";
import { agenda } from "../../src/answers/next/agenda.js";
import { audit } from "../../src/answers/audit/audit.js";
import { outlook } from "../../src/answers/next/outlook.js";
import { judge } from "../../src/engine/decide.js";
import { gravest } from "../../src/engine/decision.js";
import { replay } from "../../src/engine/replay.js";
import { unmet } from "../../src/engine/unmet.js";
import { extend, pin, withCalendar } from "../../src/policy/extend.js";
import { national, overlays } from "../../src/policy/index.js";
import { definePolicy, type Policy } from "../../src/policy/policy.js";
import type { Rule } from "../../src/rules/rule.js";
import { granted } from "../support/bend.js";
import { before, career, decided, dossierOf, step, trouble } from "../support/career.js";
import { someClause, specWith } from "../support/with-rules.js";
import { cited, faultOf } from "./small.js";

const { spec } = national;
const structural = ["ladder.closed", "edition.in-force", "order.forward", "order.not-twice", "body.competent"];
const [first, second] = spec.editions.slice(1) as [(typeof spec.editions)[0], (typeof spec.editions)[0]];

describe("an edition that no rule cites", () => {
  it("is refused by name, for it would grant whatever is asked", () => {
    const editions = [first, { id: "cpc-2O26", from: second.from }];
    expect(faultOf(() => definePolicy({ ...spec, editions }))).toEqual(["edition.empty", "cpc-2O26"]);
    expect(faultOf(() => definePolicy({ ...spec, editions: [first], rules: [] }))).toEqual([
      "edition.empty",
      "cpc-2014",
    ]);
  });

  it("is refused too where an overlay alone is cited, or nothing but what is in force everywhere", () => {
    const rules = spec.rules.filter(({ id }) => structural.includes(id));
    expect(faultOf(() => definePolicy(specWith(national, "cut", rules)))).toEqual(["edition.empty", "cpc-1990"]);
    const local = { ...specWith(national, "cut", [cited("a.local", ["here"])]), overlays: [{ id: "here" }] };
    expect(faultOf(() => definePolicy(local))).toEqual(["edition.empty", "cpc-1990"]);
  });
});

describe("what no step can be judged without is in force in every policy and edition", () => {
  const one: Policy = definePolicy({
    ...spec,
    id: "own",
    editions: [{ id: "own", from: "2014-05-28" }],
    rules: [cited("a.own", ["own"])],
  });

  it("whether or not it is listed or cited, and cites a default of the edition", () => {
    const { findings } = judge(one, replay([]), step("talk"));
    expect(findings.map(({ rule }) => rule)).toEqual(structural);
    for (const { cites } of findings)
      expect(cites).toMatchObject({ edition: "own", evidence: "default", verified: false });
  });

  it("so that a step is barred at another stage, out of order, by another body and before the first edition", () => {
    expect(trouble(decided([], step("talk"), one))).toContain("ladder.closed");
    expect(trouble(decided(before("talk"), step("talk", { on: "2014-06-01" }), one))).toContain("order.forward");
    expect(trouble(decided([], step("apply", { on: "2014-05-27" }), one))).toEqual(["edition.in-force"]);
    const by = { kind: "general-branch", id: "g" } as never;
    expect(trouble(decided(before("talk"), step("talk", { by }), one))).toEqual(["body.competent"]);
  });

  it("under the clause it has, where an edition or a listed rule has one", () => {
    const listed = spec.rules.map((rule) => (rule.id === "order.forward" ? { ...rule, else: "deny" as const } : rule));
    const orders = (rules: readonly Rule[]) =>
      definePolicy({ ...spec, rules }).spec.rules.filter(({ id }) => id === "order.forward");
    expect(orders(listed).map((rule) => rule.else)).toEqual(["deny"]);
    const unlisted = definePolicy({ ...spec, rules: spec.rules.filter(({ id }) => !structural.includes(id)) });
    expect(new Set(unlisted.spec.rules.map(({ id }) => id))).toEqual(new Set(spec.rules.map(({ id }) => id)));
    expect(unlisted.editions[2]?.rules.talk.applicant[4]?.cites.article).toBe("22");
  });

  it("also where the citation of a listed rule was misspelt", () => {
    const misspelt = spec.rules.map((rule) =>
      rule.id === "ladder.closed" ? { ...rule, cites: { "cpc-2O14": someClause } } : rule,
    );
    expect(trouble(decided([], step("talk"), definePolicy({ ...spec, rules: misspelt })))).toContain("ladder.closed");
  });
});

describe("a rule that would never be asked", () => {
  const { rules = [] } = overlays.hanshou;

  it("is refused by name where an overlay brings it", () => {
    expect(faultOf(() => extend(national, { id: "mine", rules }))).toEqual(["rule.nowhere", rules[0]?.id]);
    expect(faultOf(() => extend(national, overlays.hanshou))).toBeUndefined();
  });

  it("is refused by name where a policy lists it", () => {
    const nowhere = cited("a.nowhere", ["elsewhere"]);
    expect(faultOf(() => definePolicy({ ...spec, rules: [...spec.rules, nowhere] }))).toEqual([
      "rule.nowhere",
      "a.nowhere",
    ]);
  });

  it("stays where its edition was left out by pinning, whatever is put on top", () => {
    const pinned = withCalendar(pin(national, "cpc-2014"), {});
    expect(pinned.spec.rules).toEqual(spec.rules);
    expect(extend(pinned, { id: "here", articles: { "talk.held": 1 } }).spec.rules).toEqual(spec.rules);
  });
});

describe("where no rule judges a step", () => {
  const [edition] = national.editions;
  const rules = { ...edition?.rules, apply: { ...edition?.rules.apply, outsider: [] } };
  const forged = { ...national, editions: [{ ...edition, rules }] } as unknown as Policy;
  const apply = step("apply");
  const filed = [granted(apply)];

  it("is barred by input.readable rather than granted", () => {
    expect(judge(national, replay([]), apply).verdict).toBe("grant");
    const { verdict, findings } = judge(forged, replay([]), apply);
    expect([verdict, findings.map(({ rule }) => rule)]).toEqual(["bar", ["input.readable"]]);
  });

  it("is not in order either, where only what is amiss is asked for", () => {
    expect(unmet(national, replay([]), apply)).toEqual([]);
    const findings = unmet(forged, replay([]), apply);
    expect([gravest(findings), findings.map(({ rule }) => rule)]).toEqual(["bar", ["input.readable"]]);
  });

  it("an audit finds that nothing could be judged, and not that nothing is wrong", () => {
    expect(audit(national, filed)).toEqual([]);
    expect(audit(forged, filed)).toMatchObject([{ kind: "unreadable", minute: 0, rule: "input.readable" }]);
  });

  it("an outlook is a fault, and not a clear road", () => {
    expect(outlook(national, replay([]), apply.on)).toEqual([]);
    expect(faultOf(() => outlook(forged, replay([]), apply.on))).toEqual(["dossier.unreadable", "dossier"]);
    expect(faultOf(() => agenda(forged, replay([]), apply.on))).toEqual(["dossier.unreadable", "dossier"]);
  });
});

test("an overlay may bring a rule as it is written, though the policy holds a copy", () => {
  const shared = { ...cited("a.shared", ["here", "there"]) };
  const twice = extend(extend(national, { id: "here", rules: [shared] }), { id: "there", rules: [shared] });
  expect(twice.spec.rules.filter(({ id }) => id === "a.shared")).toEqual([shared]);
  const other = { ...shared, else: "warn" as const };
  expect(faultOf(() => extend(twice, { id: "third", rules: [other] }))).toEqual(["rule.twice", "a.shared"]);
});

test("the lawful career is judged by national as before", () => {
  expect(dossierOf(career, national).stage).toBe("member");
});
