import { describe, expect, it } from "vitest";
import { plus, relying, without } from "../../support/bend.js";
import { found, trouble } from "../../support/career.js";
import type { Step } from "../../../src/domain/step.js";
import { days, listed, opinionOn, users } from "./relied.js";

const rule = "investigation.fresh";
const inTime = { prereview: "2025-09-10", admit: "2025-09-10", convert: "2026-08-10" };
const late = { prereview: "2025-09-11", admit: "2025-09-11", convert: "2026-08-11" };

/**
 * The opinions on the probationer six months before the meeting; those on the candidate are of 2025-03-10 as they are.
 */
const bend = (steps: readonly Step[]) =>
  steps.map((one) => (one.step === "consult" && one.on > "2026" ? { ...one, on: "2026-02-10" } : one));

describe.each(users)("%s", (user) => {
  it("relies on opinions six months after their day; a day later they are stale, and it is barred", () => {
    const [fresh, stale] = [relying(user, bend, { on: inTime[user] }), relying(user, bend, { on: late[user] })];
    expect([fresh.verdict, trouble(fresh)]).toEqual(["grant", []]);
    expect([stale.verdict, trouble(stale)]).toEqual(["bar", [rule]]);
    expect(found(stale, rule)?.measured).toMatchObject({ stale: listed });
  });

  it("asking again mends it, and one opinion left stale is enough to bar", () => {
    const again = listed.map(({ at, source }) => opinionOn(days[user], at, source, "favorable"));
    const ask = (cells: readonly Step[]) => relying(user, (steps) => plus(...cells)(bend(steps)), { on: late[user] });
    expect(trouble(ask(again))).toEqual([]);
    expect(trouble(ask(again.slice(1)))).toEqual([rule]);
  });

  it("what was never heard is not stale", () => {
    expect(found(relying(user, without("consult"), { on: late[user] }), rule)?.status).toBe("holds");
  });
});
