import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { keepsTheRound } from "../../../src/rules/correction.js";
import { before as upTo, dossierOf, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const file = dossierOf(upTo("interview"));
const how = (changes: object, of = file) =>
  outcome(judge(only(keepsTheRound), of, extra("correct", changes)), keepsTheRound.id);
const apply = step("apply");

it("a correction leaves later minutes their application, of the same person at the same body", () => {
  expect(how({ minute: 0, instead: { ...apply, venue: "residence" } })).toEqual(["holds", "grant"]);
  expect(how({ minute: 0, instead: { ...apply, person: { ...apply.person, id: "p-2" } } })).toEqual(["broken", "bar"]);
  expect(how({ minute: 0, instead: { ...apply, by: { ...apply.by, id: "b-99" } } })).toEqual(["broken", "bar"]);
  expect([how({ minute: 0 }), how({ minute: 1 })]).toEqual([
    ["broken", "bar"],
    ["holds", "grant"],
  ]);
  expect(how({ minute: 1, instead: extra("withdraw") })).toEqual(["broken", "bar"]);
  expect(how({ minute: 0 }, dossierOf(upTo("talk")))).toEqual(["holds", "grant"]); // nothing followed it
  const another = { minute: 0, instead: { ...apply, person: { ...apply.person, id: "p-2" } } };
  expect(how(another, dossierOf(upTo("recognize")))).toEqual(["broken", "bar"]); // the talk was with somebody else
});
