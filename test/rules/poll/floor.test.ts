import { describe, expect, it } from "vitest";
import { found, trouble } from "../../support/career.js";
import { places } from "../../../src/domain/place.js";
import { approvedBy, votes } from "./marks.js";

const rule = "poll.floor";
const both = ["poll.pass-mark", rule];

describe.each(votes.flatMap((name) => places.map((at) => [name, at] as const)))("%s, polled at the %s", (name, at) => {
  it.each([
    [60, 100],
    [6, 10],
    [27, 45],
  ] as const)("%i of %i is not below 60%, and only defers", (approve, of) => {
    const decision = approvedBy(name, at, approve, of);
    expect(found(decision, rule)?.status).toBe("holds");
    expect(decision.verdict).toBe("defer");
  });

  it.each([
    [59, 100],
    [25, 42],
    [0, 7],
    [5996, 10000],
  ] as const)("%i of %i denies", (approve, of) => {
    const decision = approvedBy(name, at, approve, of);
    expect([decision.verdict, trouble(decision)]).toEqual(["deny", both]);
    expect(decision.minute).toMatchObject({ verdict: "deny", because: both });
  });

  it("waiving the mark does not waive the floor, and the floor cannot be waived", () => {
    const decision = approvedBy(name, at, 59, 100, "poll.pass-mark");
    expect([decision.verdict, trouble(decision)]).toEqual(["deny", [rule]]);
    expect(trouble(approvedBy(name, at, 59, 100, rule))).toEqual(both);
  });
});
