import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { pin } from "../../../src/policy/extend.js";
import { before, dossierOf, found, step, trouble } from "../../support/career.js";

const rule = "oath.within-a-month";
const approved = dossierOf(before("swear"));
const swornOn = (on: string, edition: string) => judge(pin(migrantWorkers, edition), approved, step("swear", { on }));

it("under the edition of 2026 the oath is in time a month after the approval, and late, with a warning, a day after that", () => {
  const [inTime, late] = [swornOn("2025-10-05", "cpc-2026"), swornOn("2025-10-06", "cpc-2026")];
  expect([inTime.verdict, trouble(inTime)]).toEqual(["grant", []]);
  expect([late.verdict, trouble(late)]).toEqual(["grant", [rule]]);
  expect(late.minute?.because).toEqual([rule]);
});

it("the edition of 2014 sets no time for it", () => {
  const late = swornOn("2026-04-06", "cpc-2014");
  expect([late.verdict, found(late, rule)]).toEqual(["grant", undefined]);
});
