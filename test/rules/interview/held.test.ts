import { expect, it } from "vitest";
import { history, plus, relying, without } from "../../support/bend.js";
import { before, type career, found, step, trouble } from "../../support/career.js";
import { judge } from "../../../src/engine/decide.js";
import { migrantWorkers } from "../../../src/policy/index.js";

const rule = "interview.held";
const approve = step("approve-admission");

it("an admission is approved after a talk with the candidate; without one the approval awaits it", () => {
  expect(trouble(relying("approve-admission"))).toEqual([]);
  const decision = relying("approve-admission", without("interview"));
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
  expect(found(decision, rule)).toMatchObject({ status: "awaits", else: "bar", awaits: [{ step: "interview" }] });
});

it("a talk on the day of the approval is in time", () => {
  const bend = (steps: typeof career) => [...without("interview")(steps), step("interview", { on: approve.on })];
  expect(trouble(relying("approve-admission", bend))).toEqual([]);
});

it("a new vote asks for a new talk; one that only confirms the first does not", () => {
  expect(trouble(relying("approve-admission", plus(step("admit", { on: "2025-09-01" }))))).toEqual([]);
  const refused = history([
    ...before("approve-admission"),
    { ...approve, outcome: "refused" },
    step("admit", { on: approve.on }),
  ]);
  expect(trouble(judge(migrantWorkers, refused, { ...approve, on: "2025-09-06" }))).toEqual([rule]);
});
