import { describe, expect, it } from "vitest";
import { polled, relying } from "../../support/bend.js";
import { found, trouble } from "../../support/career.js";
import { places } from "../../../src/domain/place.js";
import { told } from "../../support/told.js";
import { approvedBy, votes } from "./marks.js";

const rule = "poll.pass-mark";

describe.each(votes.flatMap((name) => places.map((at) => [name, at] as const)))("%s, polled at the %s", (name, at) => {
  it.each([
    [80, 100],
    [8, 10],
    [36, 45],
  ] as const)("%i of %i is not below 80%", (approve, of) => {
    const decision = approvedBy(name, at, approve, of);
    expect([decision.verdict, trouble(decision)]).toEqual(["grant", []]);
  });

  it.each([
    [79, 100],
    [35, 44],
    [60, 100],
    [7996, 10000],
  ] as const)("%i of %i defers", (approve, of) => {
    const decision = approvedBy(name, at, approve, of);
    expect([decision.verdict, trouble(decision)]).toEqual(["defer", [rule]]);
    expect(decision.minute).toMatchObject({ verdict: "defer", because: [rule] });
  });

  it("a committee may waive the mark for a stated reason", () => {
    const decision = approvedBy(name, at, 79, 100, rule);
    expect([decision.verdict, trouble(decision)]).toEqual(["grant", []]);
    expect(found(decision, rule)).toMatchObject({ status: "waived", waiver: { rule } });
    told(found(decision, rule));
  });
});

it("an abstention counts among the valid ballots, a spoiled paper does not", () => {
  const status = (spoiled: number, abstain: number) =>
    found(relying("admit", polled("origin", { returned: 100, approve: 79, against: 20, spoiled, abstain })), rule)
      ?.status;
  expect([status(0, 1), status(1, 0)]).toEqual(["broken", "broken"]);
  const edge = (spoiled: number, abstain: number) =>
    found(relying("admit", polled("origin", { returned: 101, approve: 80, against: 20, spoiled, abstain })), rule)
      ?.status;
  expect([edge(0, 1), edge(1, 0)]).toEqual(["broken", "holds"]);
});

it("a good poll at one place does not make up for a bad one at the other", () => {
  const decision = relying("admit", (steps) =>
    polled("residence", { approve: 50, against: 0, abstain: 0 })(
      polled("origin", { issued: 10, returned: 10, spoiled: 0, approve: 7, against: 3, abstain: 0 })(steps),
    ),
  );
  expect(found(decision, rule)?.status).toBe("broken");
});
