import { describe, expect, it } from "vitest";
import { changedTerms } from "../../src/answers/compare/changed-terms.js";
import { deadlines } from "../../src/answers/next/deadlines.js";
import { termChangeIn } from "../../src/answers/compare/term-change-in.js";
import { readOverlay } from "../../src/io/index.js";
import { addDays } from "../../src/kernel/day.js";
import { months } from "../../src/kernel/quantity.js";
import { atLeast } from "../../src/kernel/threshold.js";
import { extend, type Overlay, pin } from "../../src/policy/extend.js";
import { migrantWorkers as migrants, national as nation } from "../../src/policy/index.js";
import { definePolicy } from "../../src/policy/policy.js";
import { maximum, minimum } from "../../src/rules/terms.js";
import { before, decided, dossierOf, found, step } from "../support/career.js";
import { cited, faultOf } from "./small.js";

/** The first three editions, whatever came after them. */
const inThree = ({ spec }: typeof nation) => definePolicy({ ...spec, editions: spec.editions.slice(0, 3) });
const [national, migrantWorkers] = [inThree(nation), inThree(migrants)];

const terms = { poll: { returned: atLeast(1, 2) } };
const overlay = (from: string, more: Partial<Overlay> = {}): Overlay => ({ id: "county", from, terms, ...more });
/** The editions after the first, and what overlays cut them into. */
const stretches = ({ editions }: typeof national) => editions.slice(1).map(({ id, from }) => `${id} ${from}`);

describe("an overlay with a first day", () => {
  it("cuts the edition in which it begins in two, and none where it begins with one or before all", () => {
    expect(stretches(extend(national, overlay("2020-01-01")))).toEqual([
      "cpc-2014 2014-05-28",
      "cpc-2014 2020-01-01",
      "cpc-2026 2026-05-11",
    ]);
    for (const from of ["2026-05-11", "2014-05-28", "1900-01-01"])
      expect(stretches(extend(national, overlay(from)))).toEqual(["cpc-2014 2014-05-28", "cpc-2026 2026-05-11"]);
    expect(stretches(extend(national, overlay("2027-01-01")))).toEqual([
      "cpc-2014 2014-05-28",
      "cpc-2026 2026-05-11",
      "cpc-2026 2027-01-01",
    ]);
  });

  it("is in force from that day and not on the day before: its rules, its terms, and what they cite", () => {
    const local = { ...cited("a.local", ["county"]), steps: ["talk"] as const, require: () => false };
    const terms = { talk: { within: maximum(months(0)) } };
    const policy = extend(national, overlay("2023-05-25", { rules: [local], terms }));
    const talked = (on: string) => decided(before("talk"), step("talk", { on }), policy);
    expect(found(talked("2023-05-24"), "a.local")).toBeUndefined();
    expect(found(talked("2023-05-25"), "a.local")).toMatchObject({ status: "broken", cites: { edition: "county" } });
    expect(
      [policy.termsOn("2023-05-24"), policy.termsOn("2023-05-25")].map(({ talk }) => talk.within.of.count),
    ).toEqual([1, 0]);
  });

  it("keeps its rules out of force before it, also those that cite an edition", () => {
    const local = { ...cited("a.local", ["cpc-2014"]), steps: ["talk"] as const };
    const policy = extend(national, overlay("2023-05-25", { rules: [local] }));
    const judges = (on: string) => found(decided(before("talk"), step("talk", { on }), policy), "a.local")?.status;
    expect([judges("2023-05-24"), judges("2023-05-25")]).toEqual([undefined, "holds"]);
  });

  it("stands beside others: a rule that two bring is in force from the first day of the earlier", () => {
    const local = { ...cited("a.local", ["county", "town"]), steps: ["talk"] as const };
    const policy = extend(extend(national, overlay("2023-05-25", { rules: [local] })), {
      id: "town",
      from: "2023-05-20",
      rules: [local],
    });
    const judges = (on: string) =>
      found(decided(before("talk"), step("talk", { on }), policy), "a.local")?.cites.edition;
    expect(["2023-05-19", "2023-05-20", "2023-05-25"].map(judges)).toEqual([undefined, "town", "town"]);
    expect(policy.spec.rules.filter(({ id }) => id === "a.local")).toHaveLength(1);
  });

  it("leaves in force what was there before it, though it lists it again", () => {
    const again = national.spec.rules.filter(({ id }) => id === "talk.held");
    const policy = extend(national, overlay("2099-01-01", { rules: again }));
    const recognized = (under: typeof national) =>
      found(decided([step("apply")], step("recognize"), under), "talk.held");
    expect(recognized(policy)?.status).toBe("awaits");
    expect(policy.spec.overlays).toMatchObject([{ id: "county", from: "2099-01-01", rules: [] }]);
  });

  it("stands beside overlays that a policy was defined with", () => {
    const defined = definePolicy({ ...national.spec, overlays: [{ id: "town", rules: [] }] });
    const local = cited("a.local", ["county"]);
    const { overlays } = extend(defined, overlay("2023-05-25", { rules: [local] })).spec;
    expect(overlays?.map(({ id, rules }) => [id, rules])).toEqual([
      ["town", []],
      ["county", ["a.local"]],
    ]);
  });

  it("may be stricter than the edition of its day and is refused where a later one is stricter", () => {
    const { spec } = national;
    const [first, old, next] = spec.editions;
    const lasts = (count: number) => ({ cultivation: { lasts: minimum(months(count)) } });
    const strict = definePolicy({
      ...spec,
      editions: [first, old, { ...next, terms: lasts(24) }] as typeof spec.editions,
    });
    expect(strict.termsOn("2026-05-10").cultivation.lasts.of.count).toBe(12);
    expect(strict.termsOn("2026-05-11").cultivation.lasts.of.count).toBe(24);
    const eighteen = (from: string) => faultOf(() => extend(strict, overlay(from, { terms: lasts(18) })));
    expect(eighteen("2020-01-01")).toEqual(["term.softer", "cultivation.lasts"]);
    expect(faultOf(() => extend(pin(strict, "cpc-2014"), overlay("2020-01-01", { terms: lasts(18) })))).toBeUndefined();
  });

  it("comes from data too, and what it is refused for is a problem with its path", () => {
    const terms = { poll: { passMark: atLeast(85, 100) } };
    const read = readOverlay(migrantWorkers, { id: "county", from: "2026-01-01", terms });
    expect(read.ok && stretches(read.policy)).toEqual([
      "cpc-2014 2014-05-28",
      "cpc-2014 2026-01-01",
      "cpc-2026 2026-05-11",
    ]);
    expect(readOverlay(migrantWorkers, { id: "county", from: "2026-02-30", terms })).toEqual({
      ok: false,
      problems: [{ path: "overlay.from", code: "not-a-day" }],
    });
    const { spec } = national;
    const [first, old, next] = spec.editions;
    const later = { ...next, terms: { talk: { within: maximum(months(0)) } } };
    const strict = definePolicy({ ...spec, editions: [first, old, later] as typeof spec.editions });
    const month = { talk: { within: maximum(months(1)) } };
    expect(readOverlay(strict, { id: "county", terms: month })).toEqual({
      ok: false,
      problems: [{ path: "overlay.terms.talk.within", code: "term.softer" }],
    });
    expect(readOverlay(pin(strict, "cpc-2014"), { id: "county", from: "2026-05-11", terms: month }).ok).toBe(true);
  });
});

describe("a period is judged by the terms of the day it began", () => {
  const shorter = extend(national, overlay("2023-05-20", { terms: { talk: { within: maximum(months(0)) } } }));

  it("so that an application of the day before keeps its month, and one of the day itself has none", () => {
    const talk = (applied: string, on: string) =>
      found(decided([step("apply", { on: applied })], step("talk", { on }), shorter), "talk.within-a-month")?.status;
    expect([talk("2023-05-19", "2023-06-19"), talk("2023-05-19", "2023-06-20")]).toEqual(["holds", "broken"]);
    expect([talk("2023-05-20", "2023-05-20"), talk("2023-05-20", "2023-05-21")]).toEqual(["holds", "broken"]);
  });

  it("in deadlines as in decisions", () => {
    const due = (applied: string) =>
      deadlines(shorter, dossierOf([step("apply", { on: applied })], shorter), "2023-05-25").map((one) => one.due);
    expect([due("2023-05-19"), due("2023-05-20")]).toEqual([["2023-06-19"], ["2023-05-20"]]);
  });

  it("so that a later mark lengthens no wait: a year of cultivation that began before it stays a year", () => {
    const longer = (from: string) =>
      extend(national, overlay(from, { terms: { cultivation: { lasts: minimum(months(24)) } } }));
    const nominate = (from: string) =>
      found(decided(before("nominate"), step("nominate"), longer(from)), "cultivation.one-year")?.status;
    expect([nominate("2023-07-04"), nominate("2023-07-03")]).toEqual(["holds", "broken"]); // recognized on 2023-07-03
  });

  it("and a poll is good for as long as on the day it was held", () => {
    const polls = before("admit").filter(({ step }) => step === "poll");
    const [first = "", last = ""] = [...new Set(polls.map(({ on }) => on))].sort();
    const fresh = { poll: { fresh: maximum(months(0)) } };
    const found1 = (from: string) =>
      found(
        decided(before("admit"), step("admit"), extend(migrantWorkers, overlay(from, { terms: fresh }))),
        "poll.fresh",
      );
    expect(found1("2099-01-01")?.measured).not.toHaveProperty("polls.0.fresh");
    expect([found1(addDays(last || first, 1))?.status, found1(last || first)?.status]).toEqual(["holds", "broken"]);
    expect(found1(addDays(first, 1))?.measured).toMatchObject({
      fresh: { count: 0 },
      polls: [{ fresh: { count: 6 } }, {}],
    });
  });
});

describe("a changed term names the editions it changes under", () => {
  const [first, old, next] = national.spec.editions;
  const editions = [first, old, { ...next, terms: { ...next?.terms, oath: { within: maximum(months(2)) } } }];
  const changed = definePolicy({ ...national.spec, editions: editions as typeof national.spec.editions });

  it("where it is not all of them", () => {
    const [change, ...more] = changedTerms(national, changed);
    expect([change?.term, change?.under, more]).toEqual([
      "oath.within",
      [{ edition: "cpc-2026", from: "2026-05-11" }],
      [],
    ]);
    expect(change && termChangeIn(change, "en")).toMatch(/^oath\.within \(cpc-2026, from 2026-05-11\): /);
    expect(change && termChangeIn(change, "zh")).toMatch(/^oath\.within（cpc-2026，自2026年5月11日起）：/);
  });

  it("and none where the change is the same under each", () => {
    const terms = { talk: { within: maximum(months(0)) } };
    const [change] = changedTerms(national, extend(national, { id: "county", terms }));
    expect([change?.term, change?.under]).toEqual(["talk.within", undefined]);
    expect(change && termChangeIn(change, "en")).toMatch(/^talk\.within: /);
  });
});
