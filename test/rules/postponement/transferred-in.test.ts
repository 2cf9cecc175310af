import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { history } from "../../support/bend.js";
import { before, decided, found, step, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";
import { postponeUntil, transferOn, transferredIn } from "./postponed.js";

const rule = "postponement.transferred-in";
const arrived = decided(transferredIn, postponeUntil("2026-10-04"));
const atHome = decided(before("convert"), postponeUntil("2026-10-04", step("convert").by));

it("a branch may put its decision off for somebody who was transferred in during probation", () => {
  expect([arrived.verdict, trouble(arrived)]).toEqual(["grant", []]);
});

it("for its own probationer it may not", () => {
  expect([atHome.verdict, trouble(atHome)]).toEqual(["bar", [rule]]);
});

it("a transfer before probation does not count", () => {
  const early = history([...before("convert"), transferOn("2025-01-15")]);
  const decision = judge(migrantWorkers, early, postponeUntil("2026-10-04"));
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
});

it("says in both languages which it was", () => {
  const [kept, broken] = [told(found(arrived, rule)), told(found(atHome, rule))];
  expect([kept.en.startsWith("not"), broken.en.startsWith("not")]).toEqual([false, true]);
  expect([kept.zh.includes("未"), broken.zh.includes("未")]).toEqual([false, true]);
});
