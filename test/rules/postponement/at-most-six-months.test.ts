import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { before, decided, dossierOf, found, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";
import { postponeUntil, transferredIn } from "./postponed.js";

const rule = "postponement.at-most-six-months";
const until = (day: string) => decided(transferredIn, postponeUntil(day));

it("a decision may be put off for six months after the end of probation; a day more is barred", () => {
  expect([until("2027-02-04").verdict, trouble(until("2027-02-04"))]).toEqual(["grant", []]);
  expect([until("2027-02-05").verdict, trouble(until("2027-02-05"))]).toEqual(["bar", [rule]]);
});

it("a second postponement has no six months of its own", () => {
  const again = (day: string) => decided([...transferredIn, postponeUntil("2027-02-03")], postponeUntil(day));
  expect([again("2027-02-04").verdict, again("2027-02-05").verdict]).toEqual(["grant", "bar"]);
});

it("awaits an admission where there is none", () => {
  const decision = judge(migrantWorkers, dossierOf(before("admit")), postponeUntil("2026-10-04"));
  expect(found(decision, rule)).toMatchObject({ status: "awaits", awaits: [{ step: "admit" }] });
  told(found(decision, rule));
});
