import { describe, expect, test } from "vitest";
import { checkedRule, type Rule } from "../../src/rules/rule.js";
import { cited, faultOf } from "../policy/small.js";

const one = cited("a.rule", ["here"]);
const { says } = one;
const checked = (changes: object) => faultOf(() => checkedRule({ ...one, ...changes } as Rule));

describe("a rule that cannot be asked", () => {
  test("is one without a measure, a requirement or its words in both languages", () => {
    expect(checked({})).toBeUndefined();
    for (const changes of [
      { measure: undefined },
      { require: true },
      { says: { ...says, en: "always" } },
      { says: { en: says.en } },
    ])
      expect(checked(changes)).toEqual(["rule.malformed", "a.rule"]);
  });

  test("is one of another shape altogether, and where it is nothing it has no name", () => {
    expect(checked({ says: undefined })).toEqual(["rule.malformed", "a.rule"]);
    expect(checked({ steps: undefined })).toEqual(["rule.malformed", "a.rule"]);
    expect(faultOf(() => checkedRule(undefined as unknown as Rule))).toEqual(["rule.malformed", "rule"]);
  });

  test("is one without clauses, or whose id is no text", () => {
    expect(checked({ cites: "here" })).toEqual(["rule.cites", "a.rule"]);
    expect(checked({ id: 7 })).toEqual(["rule.id", "?"]);
  });
});
