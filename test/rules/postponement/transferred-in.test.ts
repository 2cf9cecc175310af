import { expect, it } from "vitest";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { history } from "../../support/bend.js";
import { before, decided, step, trouble } from "../../support/career.js";
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
