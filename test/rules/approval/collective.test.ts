import { describe, expect, it } from "vitest";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { found, trouble } from "../../support/career.js";
import { answer, answered, answeredUnder, approvals, vote } from "./answers.js";

const [admission, later] = ["approval.collective", "approval.collective-later"];
const cases = approvals.map(
  ([name, voted]) => [name, voted, name === "approve-admission" ? admission : later] as const,
);

describe.each(cases)("%s after %s: %s", (name, voted, rule) => {
  it.each(["cpc-1990", "cpc-2014", "cpc-2026"])(
    "under %s a committee decides collectively, by vote, or it is barred",
    (edition) => {
      const policy = pin(migrantWorkers, edition);
      expect(found(answeredUnder(policy, answer(name), vote(voted)), rule)?.status).toBe("holds");
      const decision = answeredUnder(policy, answer(name, { collective: false }), vote(voted));
      expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
    },
  );

  it("a refusal is decided collectively too", () => {
    const refusal = answered(answer(name, { outcome: "refused", collective: false }), vote(voted));
    expect([refusal.verdict, trouble(refusal)]).toEqual(["bar", ["body.agrees", rule]]);
  });
});
