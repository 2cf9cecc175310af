import { expect, it } from "vitest";
import { found, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";
import { meet, meetings } from "./meetings.js";

const rule = "ballot.secret";

it.each(meetings)("a meeting to %s votes by secret ballot, or it is barred", (name) => {
  expect(found(meet(name), rule)?.status).toBe("holds");
  expect(meet(name).verdict).toBe("grant");
  const decision = meet(name, { secret: false });
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
});

it("says in both languages which it was, and not the same of both", () => {
  const [kept, broken] = [told(found(meet("admit"), rule)), told(found(meet("admit", { secret: false }), rule))];
  expect(kept.en).not.toContain("not");
  expect(broken.en).toContain("not");
  expect(kept.zh).toContain("无记名");
  expect(broken.zh).toContain("未");
  expect(kept.zh).not.toContain("未");
});
