import { describe, expect, it } from "vitest";
import { found, trouble } from "../../support/career.js";
import { meet, meetings, none } from "./meetings.js";

const rule = "ballot.quorum";
const room = (entitled: number, present: number) => ({ entitled, present, yes: present });

describe.each(meetings)("at the meeting to %s", (name) => {
  it("nine of sixteen entitled are a quorum; eight are none, and the meeting is barred", () => {
    expect(found(meet(name, room(16, 9)), rule)?.status).toBe("holds");
    expect(found(meet(name, room(16, 8)), rule)?.status).toBe("broken");
    expect(meet(name, room(16, 9)).verdict).toBe("grant");
    expect(meet(name, room(16, 8)).verdict).toBe("bar");
  });

  it("eight of fifteen are a quorum; seven are none", () => {
    expect(found(meet(name, room(15, 8)), rule)?.status).toBe("holds");
    expect(found(meet(name, room(15, 7)), rule)?.status).toBe("broken");
  });

  it("a written opinion makes no quorum, even where it makes a majority", () => {
    const decision = meet(name, { ...room(16, 8), written: { ...none, yes: 1 } });
    expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
    expect(found(decision, "ballot.majority")?.status).toBe("holds");
  });

  it("of nobody there is no quorum", () => {
    expect(found(meet(name, room(0, 0)), rule)?.status).toBe("broken");
  });
});
