import { expect, it } from "vitest";
import { stepNames } from "../../../src/domain/ladder.js";
import { evolve } from "../../../src/engine/evolve.js";
import { judge } from "../../../src/engine/decide.js";
import { notTwice } from "../../../src/rules/order.js";
import { before, dossierOf } from "../../support/career.js";
import { granted } from "../../support/bend.js";
import { only, outcome } from "../judging.js";
import { anyStep } from "../steps.js";

it.each(stepNames)("%s is filed once, be it a record or an act", (name) => {
  const one = { ...anyStep(name), on: "2023-05-26" };
  const file = dossierOf(before("recognize"));
  const twice = evolve(file, granted(one) as never);
  const how = [file, twice].map((dossier) => outcome(judge(only(notTwice), dossier, one), notTwice.id));
  expect(how).toEqual([
    ["holds", "grant"],
    ["broken", "bar"],
  ]);
});
