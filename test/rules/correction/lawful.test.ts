import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { lawful } from "../../../src/rules/correction.js";
import { before as upTo, dossierOf, step } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const file = dossierOf(upTo("interview")); // 31 minutes
const how = (changes: object) => outcome(judge(only(lawful), file, extra("correct", changes)), lawful.id);

const poll = step("poll");

it("what could have been filed there may be put there; what could not bars the correction", () => {
  expect(how({ minute: 23, instead: { ...poll, approve: 1, against: 91 } })).toEqual(["holds", "grant"]);
  expect(how({ minute: 23, instead: { ...poll, on: "unknowable" } })).toEqual(["broken", "bar"]);
  expect(how({ minute: 23 })).toEqual(["holds", "grant"]); // it is struck
});
