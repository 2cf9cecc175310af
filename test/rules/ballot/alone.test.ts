import { expect, it } from "vitest";
import { found, trouble } from "../../support/career.js";
import { told } from "../../support/told.js";
import { meet, meetings } from "./meetings.js";

const rule = "ballot.alone";

it.each(meetings)("a meeting to %s votes on one person at a time, or it is barred", (name) => {
  expect(found(meet(name), rule)?.status).toBe("holds");
  expect(meet(name).verdict).toBe("grant");
  const decision = meet(name, { alone: false });
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
});

it("says in both languages which it was, and not the same of both", () => {
  const [kept, broken] = [told(found(meet("admit"), rule)), told(found(meet("admit", { alone: false }), rule))];
  expect(kept.en).not.toContain("not");
  expect(broken.en).toContain("not");
  expect(kept.zh).toContain("逐个");
  expect(broken.zh).toContain("未");
  expect(kept.zh).not.toContain("未");
});
