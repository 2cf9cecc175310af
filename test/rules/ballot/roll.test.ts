import { expect, it } from "vitest";
import { found } from "../../support/career.js";
import { meet, meetings } from "./meetings.js";

const rule = "ballot.roll";

it.each(meetings)("at the meeting to %s every full member is entitled or excused by consent, or it warns", (name) => {
  const excused = (count: number, consented = true) =>
    found(meet(name, { excused: { count, consented } }, { fullMembers: 18 }), rule)?.status;
  expect([excused(2), excused(1), excused(2, false)]).toEqual(["holds", "broken", "broken"]);
  const decision = meet(name, {}, { fullMembers: 17 });
  expect([decision.verdict, found(decision, rule)?.status]).toEqual(["grant", "broken"]);
});

it("it warns where more members are left off the roll than stay on it", () => {
  const few = { entitled: 9, present: 9, yes: 9 };
  const left = (count: number) =>
    found(meet("admit", { ...few, excused: { count, consented: true } }, { fullMembers: 9 + count }), rule)?.status;
  expect([left(9), left(10)]).toEqual(["holds", "broken"]);
});
