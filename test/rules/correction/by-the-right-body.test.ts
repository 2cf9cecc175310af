import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { byTheRightBody } from "../../../src/rules/correction.js";
import { before as upTo, dossierOf, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const file = dossierOf(upTo("interview")); // 31 minutes
const how = (changes: object) =>
  outcome(judge(only(byTheRightBody), file, extra("correct", changes)), byTheRightBody.id);

const { by } = step("admit");

it("a branch corrects what a branch did, and a committee what it did too; a branch that corrects a committee bars", () => {
  const committee = { by: { kind: "committee", id: "c-4" } };
  expect([how({ by, minute: 30 }), how({ ...committee, minute: 30 })]).toEqual([
    ["holds", "grant"],
    ["holds", "grant"],
  ]);
  expect([how({ by, minute: 28 }), how({ ...committee, minute: 28 })]).toEqual([
    ["broken", "bar"],
    ["holds", "grant"],
  ]);
  expect(how({ by, minute: 99 })).toEqual(["holds", "grant"]); // of nothing on file another rule speaks
});
