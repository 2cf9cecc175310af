import { describe, expect, it } from "vitest";
import { atHome, plus, relying, without } from "../../support/bend.js";
import { found, trouble } from "../../support/career.js";
import { days, listed, opinionOn, users } from "./relied.js";
import type { Step } from "../../../src/domain/step.js";

const rule = "investigation.full";
const unheard = (at: string, source: string) => (steps: readonly Step[]) =>
  steps.filter((one) => one.step !== "consult" || one.at !== at || one.source !== source);
const notAt = (at: string) => (steps: readonly Step[]) =>
  without("entrust")(steps).filter((one) => one.step !== "consult" || one.at !== at);

describe.each(users)("%s", (user) => {
  it("relies on all eleven opinions", () => {
    const decision = relying(user);
    expect([listed.length, decision.verdict, trouble(decision)]).toEqual([11, "grant", []]);
    expect(found(decision, rule)?.status).toBe("holds");
  });

  it.each(listed)("awaits $source at $at where it was not heard", ({ at, source }) => {
    const decision = relying(user, unheard(at, source));
    expect([decision.verdict, trouble(decision)]).toEqual(["bar", [rule]]);
    expect(found(decision, rule)).toMatchObject({
      status: "awaits",
      else: "bar",
      awaits: [{ step: "consult", at, source }],
    });
  });

  it("an answer is enough, whatever it says", () => {
    const reserved = plus(opinionOn(days[user], "origin", "tax", "reserved"));
    const decision = relying(user, (steps) => reserved(unheard("origin", "tax")(steps)));
    expect(found(decision, rule)?.status).toBe("holds");
  });

  it("for somebody who lives where they come from one place is asked, under either name", () => {
    expect(trouble(relying(user, (steps) => notAt("origin")(atHome(steps))))).toEqual([]);
    const employer = plus(opinionOn(days[user], "origin", "employer", "favorable"));
    expect(trouble(relying(user, (steps) => employer(notAt("residence")(atHome(steps)))))).toEqual([]);
  });
});

it("opinions on a candidate never serve the conversion", () => {
  const decision = relying("convert", (steps) => steps.filter((one) => one.step !== "consult" || one.on < "2026"));
  expect(found(decision, rule)?.awaits).toEqual(listed.map((cell) => ({ step: "consult", ...cell })));
});
