import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { decided, before, found, step, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";

const rule = "extension.length";
const extendedBy = (months: number) =>
  decided(before("convert"), { ...step("convert"), step: "extend", months } as Step);

it.each([6, 7, 12])("an extension by %i months is long enough and not too long", (months) => {
  expect([extendedBy(months).verdict, trouble(extendedBy(months))]).toEqual(["grant", []]);
});

it.each([0, 5, 13, 24])("an extension by %i months is barred", (months) => {
  expect([extendedBy(months).verdict, trouble(extendedBy(months))]).toEqual(["bar", [rule]]);
});

it("says in both languages how long it is and how long it may be", () => {
  for (const months of [5, 6]) {
    const { en, zh } = told(found(extendedBy(months), rule));
    expect(en).toMatch(new RegExp(`${months} months.*6 months to 1 year`));
    expect(zh).toMatch(new RegExp(`${months}个月.*6个月.*1年`));
  }
});
