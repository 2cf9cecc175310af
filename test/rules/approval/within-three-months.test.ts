import { expect, it } from "vitest";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { found, trouble } from "../../support/career.js";
import { answer, answered, answeredUnder, approvals, vote } from "./answers.js";

const rule = "approval.within-three-months";
const year = (voted: string) => (voted === "admit" ? "2025" : "2026");

it.each(approvals)("%s is in time three months after the vote; a day later it is late, and stands", (name, voted) => {
  const later = "approval.later-within-three-months";
  const own = ["extend", "cancel"].includes(voted) ? later : rule;
  const inTime = answered(answer(name, { on: `${year(voted)}-11-04` }), vote(voted));
  expect([inTime.verdict, trouble(inTime)]).toEqual(["grant", []]);
  const late = answered(answer(name, { on: `${year(voted)}-11-05` }), vote(voted));
  expect([late.verdict, trouble(late)]).toEqual(["grant", [own]]);
  expect(late.minute?.because).toEqual([own]);
  expect(found(late, own)?.cites.evidence).toBe(own === later ? "inferred" : "text");
  const in1990 = answeredUnder(
    pin(migrantWorkers, "cpc-1990"),
    answer(name, { on: `${year(voted)}-11-05` }),
    vote(voted),
  );
  expect(trouble(in1990)).toEqual(own === later ? [] : [rule]);
});

it("a conversion is only late even after six months", () => {
  const decision = answered(answer("approve-conversion", { on: "2027-02-05" }), vote("convert"));
  expect([decision.verdict, trouble(decision)]).toEqual(["grant", [rule]]);
});

it("three months are calendar months, clamped to the end of the month", () => {
  const voted = { ...vote("convert"), on: "2026-11-30" };
  expect(trouble(answered(answer("approve-conversion", { on: "2027-02-28" }), voted))).toEqual([]);
  expect(trouble(answered(answer("approve-conversion", { on: "2027-03-01" }), voted))).toEqual([rule]);
});
