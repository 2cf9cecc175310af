import { describe, expect, it } from "vitest";
import { found, trouble } from "../../support/career.js";
import { meet, meetings, none } from "./meetings.js";

const rule = "ballot.majority";
const votes = (yes: number, no: number, abstain = 0) => ({ present: yes + no + abstain, yes, no, abstain });

describe.each(meetings)("at the meeting to %s", (name) => {
  it("nine of sixteen entitled carry; with eight the vote is lost, which denies and is minuted", () => {
    expect(trouble(meet(name, votes(9, 7)))).toEqual([]);
    const lost = meet(name, votes(8, 8));
    expect([lost.verdict, trouble(lost)]).toEqual(["deny", [rule]]);
    expect(lost.minute).toMatchObject({ verdict: "deny", because: [rule] });
  });

  it("counts of those entitled, not of those present, and an abstention is no yes", () => {
    expect(trouble(meet(name, votes(8, 1)))).toEqual([rule]);
    expect(trouble(meet(name, votes(8, 0, 8)))).toEqual([rule]);
    expect(trouble(meet(name, votes(9, 0, 7)))).toEqual([]);
  });

  it("a written yes handed in before the meeting carries a vote of eight in a room of nine", () => {
    expect(trouble(meet(name, { ...votes(8, 1), written: { ...none, yes: 1 } }))).toEqual([]);
    expect(trouble(meet(name, { ...votes(8, 1), written: { ...none, no: 1 } }))).toEqual([rule]);
  });

  it("a late yes counts nowhere", () => {
    expect(trouble(meet(name, { ...votes(8, 1), late: { ...none, yes: 1 } }))).toEqual([rule]);
  });

  it("of nobody no majority is reached", () => {
    expect(found(meet(name, { ...votes(0, 0), entitled: 0 }), rule)?.status).toBe("broken");
  });
});

it("two of three carry; one of three and one of two do not", () => {
  const status = (entitled: number, yes: number) =>
    found(meet("admit", { ...votes(yes, entitled - yes), entitled }), rule)?.status;
  expect([status(3, 2), status(3, 1), status(2, 1)]).toEqual(["holds", "broken", "broken"]);
});
