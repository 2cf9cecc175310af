import { expect, it } from "vitest";
import { found, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";
import { answer, answered, approvals, vote } from "./answers.js";

const rule = "approval.collective";

it.each(approvals)("%s is decided collectively, by vote, or it is barred", (name, voted) => {
  expect(found(answered(answer(name), vote(voted)), rule)?.status).toBe("holds");
  const decision = answered(answer(name, { collective: false }), vote(voted));
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
});

it("even a refusal is decided collectively", () => {
  const decision = answered(
    answer("approve-admission", { outcome: "refused", collective: false } as never),
    vote("admit"),
  );
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", ["body.agrees", rule]]);
});

it("says in both languages which it was", () => {
  const [kept, broken] = [true, false].map((collective) =>
    told(found(answered(answer("approve-conversion", { collective }), vote("convert")), rule)),
  );
  expect([kept?.en.includes("not"), broken?.en.includes("not")]).toEqual([false, true]);
  expect([kept?.zh.includes("未"), broken?.zh.includes("未")]).toEqual([false, true]);
});
