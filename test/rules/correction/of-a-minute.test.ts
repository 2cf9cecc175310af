import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { ofAMinute } from "../../../src/rules/correction.js";
import { before as upTo, dossierOf, found } from "../../support/career.js";
import { only, outcome } from "../judging.js";
import { extra } from "../steps.js";

const file = dossierOf(upTo("interview")); // 31 minutes
const how = (changes: object) => outcome(judge(only(ofAMinute), file, extra("correct", changes)), ofAMinute.id);

it("a correction names a place in the file; the place after the last one bars", () => {
  expect([how({ minute: 0 }), how({ minute: 30 })]).toEqual([
    ["holds", "grant"],
    ["holds", "grant"],
  ]);
  for (const minute of [31, -1, 0.5]) expect(how({ minute })).toEqual(["broken", "bar"]);
  expect(
    found(judge(only(ofAMinute), file, { ...extra("correct"), minute: undefined } as never), ofAMinute.id),
  ).toMatchObject({
    status: "awaits",
    awaits: [{ step: "correct", field: "minute" }],
  });
});
