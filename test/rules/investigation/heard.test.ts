import { expect, it } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { heardWhere } from "../../../src/domain/heard.js";
import { history } from "../../support/bend.js";
import { before, step } from "../../support/career.js";

const { by } = step("admit");
const places = { residence: "r-2", origin: "o-430722" };
const move: Step = {
  step: "transfer",
  on: "2025-07-10",
  by,
  to: by,
  side: "residence",
  papersHandedOver: true,
  places,
};
const adverse = step("consult", { on: "2025-04-01", opinion: "adverse" }, 2);
const isAdverse = ({ opinion }: Step<"consult">): boolean => opinion === "adverse";
const cell = { at: "residence", source: "police" };

it("an opinion stands where it was given", () => {
  expect(heardWhere(history([...before("admit"), adverse]), isAdverse)).toEqual([cell]);
  expect(heardWhere(history(before("admit")), isAdverse)).toEqual([]);
});

it("an opinion given at a place that was left still stands, by its place and source, and no other does", () => {
  expect(heardWhere(history([...before("admit"), adverse, move]), isAdverse)).toEqual([cell]);
  expect(heardWhere(history([...before("admit"), move]), isAdverse)).toEqual([]);
});
