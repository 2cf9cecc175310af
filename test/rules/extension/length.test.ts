import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { decided, before, step, trouble } from "../../support/career.js";

const rule = "extension.length";
const extendedBy = (months: number) =>
  decided(before("convert"), { ...step("convert"), on: "2026-08-03", step: "extend", months } as Step);

it.each([6, 7, 12])("an extension by %i months is long enough and not too long", (months) => {
  expect([extendedBy(months).verdict, trouble(extendedBy(months))]).toEqual(["grant", []]);
});

it.each([0, 5, 13, 24])("an extension by %i months is barred", (months) => {
  expect([extendedBy(months).verdict, trouble(extendedBy(months))]).toEqual(["bar", [rule]]);
});
