import { expect, it } from "vitest";
import { voteOf } from "../../src/domain/approvals.js";

it("a step of a higher organization answers its vote, and any other that on admission", () => {
  const votes = (["approve-extension", "approve-cancellation", "deliberate", "talk"] as const).map(voteOf);
  expect(votes).toEqual(["extend", "cancel", "admit", "admit"]);
});
