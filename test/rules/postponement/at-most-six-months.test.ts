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
  const again = (day: string) => decided([...transferredIn, postponeUntil("2027-02-04")], postponeUntil(day));
  expect([again("2027-02-04").verdict, again("2027-02-05").verdict]).toEqual(["grant", "bar"]);
});

it("awaits an admission where there is none", () => {
  const decision = judge(migrantWorkers, dossierOf(before("admit")), postponeUntil("2026-10-04"));
  expect(found(decision, rule)).toMatchObject({ status: "awaits", awaits: [{ step: "admit" }] });
  told(found(decision, rule));
});

it("says both days in both languages", () => {
  for (const day of [4, 5]) {
    const { en, zh } = told(found(until(`2027-02-0${day}`), rule));
    for (const words of [`until 2027-02-0${day}`, "6 months", "is 2027-02-04"]) expect(en).toContain(words);
    for (const words of [`推迟至2027年2月${day}日`, "6个月", "为2027年2月4日"]) expect(zh).toContain(words);
  }
});
