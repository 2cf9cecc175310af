import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { reasoned } from "../../../src/rules/correction.js";
import { before as upTo, dossierOf } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const file = dossierOf(upTo("interview")); // 31 minutes
const how = (changes: object) => outcome(judge(only(reasoned), file, extra("correct", changes)), reasoned.id);

it("a file is corrected for a reason; without one it is not", () => {
  expect([how({ reason: "the wrong file" }), how({ reason: "" }), how({ reason: " \n\t" })]).toEqual([
    ["holds", "grant"],
    ["broken", "bar"],
    ["broken", "bar"],
  ]);
});
