import { describe, expect, test } from "vitest";
import { months } from "../../src/kernel/quantity.js";
import { extend } from "../../src/policy/extend.js";
import { national } from "../../src/policy/national.js";
import { minimum } from "../../src/rules/terms.js";
import { before as upTo, decided, found, step } from "../support/career.js";
import { cited, faultOf } from "./small.js";

const lasts = (count: number) => ({ cultivation: { lasts: minimum(months(count)) } });

describe("an overlay on top of a policy", () => {
  const stricter = extend(national, { id: "here", terms: lasts(15), rules: [cited("a.local", ["here"])] });

  test("replaces the terms it names and keeps all others", () => {
    const { cultivation, ...others } = stricter.termsOn("2026-06-01");
    const { cultivation: was, ...same } = national.termsOn("2026-06-01");
    expect(cultivation).toEqual({ ...was, lasts: minimum(months(15)) });
    expect(others).toEqual(same);
  });

  test("leaves the policy it stands on as it was", () => {
    expect(national.spec.terms.cultivation.lasts).toEqual(minimum(months(12)));
    expect(national.spec.rules.map(({ id }) => id)).not.toContain("a.local");
  });

  test("adds its rules after the others", () => {
    expect(stricter.spec.rules.at(-1)?.id).toBe("a.local");
    expect(stricter.spec.rules).toHaveLength(national.spec.rules.length + 1);
    expect(decided(upTo("admit"), step("admit"), stricter).findings.map(({ rule }) => rule)).toContain("a.local");
  });

  test("shows in the id of the policy and in the minutes", () => {
    expect(stricter.id).toContain("national");
    expect(stricter.id).toContain("here");
    expect(decided([], step("apply"), stricter).minute?.under.policy).toBe(stricter.id);
  });

  test("judges by the stricter term: a year and two months of cultivation are no longer enough", () => {
    expect(decided(upTo("nominate"), step("nominate")).verdict).toBe("grant");
    const decision = decided(upTo("nominate"), step("nominate"), stricter);
    expect(found(decision, "cultivation.one-year")?.status).toBe("broken");
    expect(decision.verdict).toBe("bar");
  });

  test.each([12_000, 96_000, 120_000, 1_000_000])("never grants by a period too long to count: %i months", (count) => {
    const judged = () => {
      const longer = extend(national, { id: "here", terms: lasts(count) });
      return decided(upTo("nominate"), step("nominate"), longer).verdict;
    };
    const fault = faultOf(judged);
    if (fault) expect(fault).toEqual(["term.malformed", "cultivation.lasts"]);
    else expect(judged()).toBe("bar");
  });

  test("has an id, and one that is text", () => {
    expect(faultOf(() => extend(national, { id: "" }))).toEqual(["overlay.id", ""]);
    expect(faultOf(() => extend(national, { id: 7 as unknown as string }))).toEqual(["overlay.id", "?"]);
    expect(faultOf(() => extend(national, {} as { readonly id: string }))).toEqual(["overlay.id", "?"]);
  });

  test("is put there once", () => {
    expect(faultOf(() => extend(stricter, { id: "here" }))).toEqual(["overlay.twice", "here"]);
    expect(faultOf(() => extend(national, { id: "cpc-2014" }))).toEqual(["overlay.twice", "cpc-2014"]);
  });

  test("brings no second rule of a name that is taken", () => {
    const rules = [cited("ballot.quorum", ["here"])];
    expect(faultOf(() => extend(national, { id: "here", rules }))).toEqual(["rule.twice", "ballot.quorum"]);
  });

  test("may bring a rule that another overlay brought already, which then stands once", () => {
    const shared = cited("a.shared", ["here", "there"]);
    const twice = extend(extend(national, { id: "here", rules: [shared] }), { id: "there", rules: [shared] });
    expect(twice.spec.rules.filter(({ id }) => id === "a.shared")).toEqual([shared]);
  });
});
