import { describe, expect, test } from "vitest";
import type { Place } from "../../src/domain/place.js";
import type { Step } from "../../src/domain/step.js";
import { months } from "../../src/kernel/quantity.js";
import { atLeast, meets, moreThan } from "../../src/kernel/threshold.js";
import { migrantWorkers, national, overlays } from "../../src/policy/index.js";
import { choice, maximum, minimum } from "../../src/rules/terms.js";
import { before as upTo, career, decided, dossierOf, step, trouble } from "../support/career.js";

const terms = migrantWorkers.termsOn("2026-06-01");
const valid = 100;

/** The steps with every poll at a place approved by so many of a hundred. */
const approvedBy = (approve: number, at: Place, steps: readonly Step[]): readonly Step[] =>
  steps.map((one) =>
    one.step === "poll" && one.at === at
      ? { ...one, issued: valid, returned: valid, spoiled: 0, approve, against: valid - approve, abstain: 0 }
      : one,
  );

/** What is decided about a step where only the last polls before it came out so. */
const afterPolls = (approve: number, at: Place, name: "admit" | "convert") => {
  const steps = upTo(name);
  const old = name === "admit" ? 0 : upTo("convert").findIndex((one) => one.step === "approve-admission");
  return decided([...steps.slice(0, old), ...approvedBy(approve, at, steps.slice(old))], step(name));
};

describe.each(["admit", "convert"] as const)("a vote to %s", (name) => {
  describe.each(["residence", "origin"] as const)("after the poll at %s", (at) => {
    test.each([
      [80, "grant", []],
      [79, "defer", ["poll.pass-mark"]],
      [60, "defer", ["poll.pass-mark"]],
      [59, "deny", ["poll.pass-mark", "poll.floor"]],
    ] as const)("with %i of 100 in favor leads to %s", (approve, verdict, because) => {
      const decision = afterPolls(approve, at, name);
      expect(decision.verdict).toBe(verdict);
      expect(decision.minute?.because).toEqual(because);
    });
  });

  test("is not rescued by a high approval at the other place", () => {
    const pooled = { count: 79 + 45, of: 100 + 50 };
    expect(meets(terms.poll.passMark, pooled)).toBe(true);
    expect(afterPolls(79, "origin", name).verdict).toBe("defer");
  });
});

test("the lawful career is granted step by step and ends as a member", () => {
  const { stage, minutes } = dossierOf(career);
  expect(minutes).toHaveLength(career.length);
  expect(minutes.filter(({ verdict }) => verdict !== "grant")).toEqual([]);
  expect(stage).toBe("member");
});

test("without a poll at one place nobody passes the pre-review", () => {
  const onlyHere = upTo("prereview").filter((one) => one.step !== "poll" || one.at === "residence");
  const decision = decided(onlyHere, step("prereview"));
  expect(decision.verdict).toBe("bar");
  expect(trouble(decision)).toContain("poll.held");
});

test.each(career.filter((one) => one.step === "consult").slice(0, 11))(
  "without the opinion of $source at $at nobody passes the pre-review",
  (missing) => {
    const decision = decided(
      upTo("prereview").filter((one) => one !== missing),
      step("prereview"),
    );
    expect(decision.verdict).toBe("bar");
    expect(trouble(decision)).toContain("investigation.full");
  },
);

test("employer and community are heard where the person works, the community at the origin, four departments at both", () => {
  const departments = ["police", "family-planning", "commerce", "tax"];
  const residence = ["employer", "community", ...departments].map((source) => `residence/${source}`);
  const origin = ["community", ...departments].map((source) => `origin/${source}`);
  expect([...terms.investigation.cells.items].sort()).toEqual([...residence, ...origin].sort());
});

test("the numbers of the essay and, where it is silent, of the defaults", () => {
  expect(terms.poll).toEqual({
    passMark: atLeast(80, 100),
    floor: atLeast(60, 100),
    returned: moreThan(1, 2),
    ballots: minimum(7),
    fresh: maximum(months(6)),
    deferral: minimum(months(6)),
    refusal: minimum(months(12)),
    deferrals: maximum(2),
  });
});

test("inflow leads", () => {
  expect(terms.lead.side).toEqual(choice("inflow"));
});

test("the Rules are kept whole: every national rule stands in it, and every national number", () => {
  const ids = migrantWorkers.spec.rules.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(national.spec.rules.map(({ id }) => id)));
  const { lead: _l, investigation: _i, poll: _p, ...own } = national.termsOn("2026-06-01");
  expect(terms).toMatchObject(own);
  expect(Object.keys(overlays.hanshou.terms ?? {}).sort()).toEqual(["investigation", "lead", "poll"]);
});

test("a committee may waive training, a coming move, a late vote, a poll at one place and the pass mark, never the floor", () => {
  const waivable = migrantWorkers.spec.rules.filter((rule) => rule.waivable).map(({ id }) => id);
  const polls = ["poll.held", "poll.pass-mark"];
  expect(waivable.sort()).toEqual(["conversion.on-time", ...polls, "prereview.not-leaving", "training.held"]);
});
