import { describe, expect, it } from "vitest";
import { found, trouble } from "../../support/career.js";
import { meet, meetings } from "./meetings.js";

const rule = "ballot.adds-up";
const present = { present: 10, yes: 10 };

describe.each(meetings)("at the meeting to %s", (name) => {
  it("everyone in the room votes once: a ballot too many or too few bars", () => {
    expect(trouble(meet(name, { present: 15, yes: 13, no: 1, abstain: 1 }))).toEqual([]);
    for (const yes of [12, 14]) {
      const decision = meet(name, { present: 15, yes, no: 1, abstain: 1 });
      expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
    }
  });

  it("members present and absent are together no more than those entitled, late opinions too", () => {
    const written = { yes: 1, no: 1, abstain: 1 };
    expect(trouble(meet(name, { ...present, written, late: { yes: 1, no: 1, abstain: 1 } }))).toEqual([]);
    expect(trouble(meet(name, { ...present, written: { ...written, no: 5 } }))).toEqual([rule]);
    expect(trouble(meet(name, { ...present, written, late: { yes: 1, no: 1, abstain: 2 } }))).toEqual([rule]);
  });

  it("no more are entitled than the branch has full members", () => {
    expect(trouble(meet(name, {}, { fullMembers: 16 }))).toEqual([]);
    const decision = meet(name, {}, { fullMembers: 15 });
    expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
  });

  it("awaits how many full members the branch has, unless the numbers are wrong in any case", () => {
    const decision = meet(name, {}, {});
    expect(decision.verdict).toBe("bar");
    expect(found(decision, rule)).toMatchObject({
      status: "awaits",
      awaits: [{ step: name, field: "by.fullMembers" }],
    });
    expect(found(meet(name, { yes: 15 }, {}), rule)?.status).toBe("broken");
  });
});
