import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { national } from "../../../src/policy/index.js";
import { pin } from "../../../src/policy/extend.js";
import { before, decided, dossierOf, found, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";
import { postponeUntil, transferredIn } from "./postponed.js";

const rule = "postponement.after-end";
const until = (day: string) => decided(transferredIn, postponeUntil(day));

it("a decision is put off to the end of probation or later; a day before it is barred", () => {
  expect([until("2026-08-04").verdict, trouble(until("2026-08-04"))]).toEqual(["grant", []]);
  expect([until("2026-08-03").verdict, trouble(until("2026-08-03"))]).toEqual(["bar", [rule]]);
});

it("the edition of 2014 has it too", () => {
  const under = pin(national, "cpc-2014");
  const on = (day: string) => found(judge(under, dossierOf(transferredIn), postponeUntil(day)), rule)?.status;
  expect([on("2026-08-04"), on("2026-08-03")]).toEqual(["holds", "broken"]);
});

it("awaits an admission where there is none", () => {
  const decision = judge(national, dossierOf(before("admit")), postponeUntil("2026-10-04"));
  expect(found(decision, rule)).toMatchObject({ status: "awaits", awaits: [{ step: "admit" }] });
  told(found(decision, rule));
});
