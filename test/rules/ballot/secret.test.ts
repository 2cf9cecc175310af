import { expect, it } from "vitest";
import { found, trouble } from "../../support/career.js";
import { meet, meetings } from "./meetings.js";

const rule = "ballot.secret";

it.each(meetings)("a meeting to %s votes by secret ballot, or it is barred", (name) => {
  expect(found(meet(name), rule)?.status).toBe("holds");
  expect(meet(name).verdict).toBe("grant");
  const decision = meet(name, { secret: false });
  expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
});
