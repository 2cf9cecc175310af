import { expect, it } from "vitest";
import { miscounted } from "../support/counted.js";
import { findings, rules } from "./measured.js";
import { sentences } from "./sentences.js";

/** What the rules measured, in bent careers and in all turns of their sentences. */
const measured = [...findings, ...sentences];

/** What was measured, with one number in place of every number in it. */
const withEach = (value: unknown, number: number): unknown => {
  if (typeof value === "number") return number;
  if (Array.isArray(value)) return value.map((item) => withEach(item, number));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withEach(item, number)]));
};

const said = (id: string, of: unknown): string => rules.get(id)?.says.en(of as never) ?? "";

it.each([0, 1, 2, 12, 24])("every rule counts rightly in English where each number is %i", (number) => {
  const all = new Set(measured.map(({ rule, measured: of }) => `${rule}: ${said(rule, withEach(of, number))}`));
  expect([...all].filter((sentence) => miscounted(sentence).length > 0)).toEqual([]);
});

it.each([
  ["1 mentors", ["1 mentors"]],
  ["1 more members present", ["1 more members"]],
  ["1 full members; at least 3 needed", ["1 full members"]],
  ["2 mentor", ["2 mentor"]],
  ["12 class hour", ["12 class hour"]],
  ["1 year are over", ["1 year are"]],
  ["2 years is over", ["2 years is"]],
  ["1 of 20 at origin approve", ["1 of 20 at origin approve"]],
  ["1 mentor", []],
  ["11 mentors, 0 days, 1 class hour", []],
  ["on 2026-07-01 members met; more than 1/2 votes; 1 of 2 sponsors", []],
])("what is held against a sentence: %s", (sentence, wrong) => {
  expect(miscounted(sentence)).toEqual(wrong);
});
