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

  it("counts the excused with those entitled, whether anybody consented or not", () => {
    const excused = (count: number) =>
      trouble(meet(name, { excused: { count, consented: true } }, { fullMembers: 20 }));
    expect([excused(4), excused(5)]).toEqual([[], [rule]]);
  });

  it("takes the number that the file was last told, and awaits a new one where more are entitled", () => {
    expect(found(meet(name, {}, {}), rule)).toMatchObject({ status: "holds", measured: { fullMembers: 30 } });
    const decision = meet(name, { entitled: 31 }, {});
    expect(decision.verdict).toBe("bar");
    expect(found(decision, rule)).toMatchObject({
      status: "awaits",
      awaits: [{ step: name, field: "by.fullMembers" }],
    });
    expect(found(meet(name, { yes: 15 }, {}), rule)?.status).toBe("broken");
  });
});
