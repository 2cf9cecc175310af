import fc from "fast-check";
import { expect, test } from "vitest";
import { stepNames } from "../../src/domain/ladder.js";
import { judge } from "../../src/engine/decide.js";
import { papers } from "../../src/domain/step.js";
import { days, hours, months, workingDays, years } from "../../src/kernel/quantity.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { type Consequence, verdicts } from "../../src/kernel/verdict.js";
import { extend } from "../../src/policy/extend.js";
import { rule } from "../../src/rules/rule.js";
import { listed, maximum, minimum, type TermChanges } from "../../src/rules/terms.js";
import type { Walked } from "../../src/testing/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { overBentCareersAnd, policy } from "./over.js";

const neverSofter = (stricter: Policy, walked: readonly Walked[]): void => {
  for (const { before, decision } of walked) {
    const other = judge(stricter, before, decision.step);
    expect(verdicts.indexOf(other.verdict), decision.step.step).toBeGreaterThanOrEqual(
      verdicts.indexOf(decision.verdict),
    );
  }
};

test("adding a rule never softens a verdict", () => {
  const text = { en: "A rule on trial.", zh: "试行规则。" };
  const trial = (consequence: Consequence, holds: boolean): Policy =>
    extend(policy, {
      id: "trial",
      rules: [
        rule({
          id: "trial.rule",
          cites: { trial: { at: "1", text, evidence: "default" } },
          steps: stepNames,
          measure: () => ({ holds }),
          require: (measured) => measured.holds,
          else: consequence,
          says: { en: () => text.en, zh: () => text.zh },
        }),
      ],
    });
  const stricter = fc.constantFrom(
    ...(["warn", "defer", "deny", "bar"] as const).flatMap((consequence) => [
      trial(consequence, true),
      trial(consequence, false),
    ]),
  );
  overBentCareersAnd(stricter, (walked, other) => neverSofter(other, walked));
});

/** Terms of every kind, each stricter than the one it takes the place of. */
const stricterTerms: readonly TermChanges[] = [
  { applicant: { age: minimum(years(20)) } },
  { talk: { within: maximum(months(0)) } },
  { mentors: { fewest: minimum(2) } },
  { mentors: { most: maximum(1) } },
  { cultivation: { lasts: minimum(months(18)) } },
  { cultivation: { reviewedEvery: maximum(months(3)) } },
  { cultivation: { filedWithin: maximum(months(0)) } },
  { nomination: { opinions: listed(["masses", "members", "mentors", "party-group"]) } },
  { nomination: { notice: minimum(workingDays(7)) } },
  { training: { days: minimum(days(5)) } },
  { training: { hours: minimum(hours(40)) } },
  { prereview: { leavingWithin: minimum(months(6)) } },
  { prereview: { meetingWithin: maximum(months(0)) } },
  { branch: { fullMembers: minimum(7) } },
  { ballot: { quorum: atLeast(4, 5) } },
  { ballot: { majority: moreThan(2, 3) } },
  { approval: { within: maximum(months(1)) } },
  { approval: { atMost: maximum(months(3)) } },
  { oath: { within: maximum(months(0)) } },
  { conversion: { opinions: listed(["party-group", "mentors", "members", "masses"]) } },
  { conversion: { decidedWithin: maximum(months(0)) } },
  { extension: { shortest: minimum(months(8)) } },
  { extension: { longest: maximum(months(9)) } },
  { extension: { times: maximum(0) } },
  { postponement: { longest: maximum(months(3)) } },
  { archive: { papers: listed(papers) } },
  { poll: { returned: moreThan(2, 3) } },
  { poll: { ballots: minimum(10) } },
  { poll: { passMark: moreThan(80, 100) } },
  { poll: { passMark: atLeast(90, 100) } },
  { poll: { floor: atLeast(70, 100) } },
  { poll: { fresh: maximum(months(3)) } },
  { poll: { deferral: minimum(months(9)) } },
  { poll: { deferral: minimum(months(24)) } },
  { poll: { refusal: minimum(months(18)) } },
  { poll: { deferrals: maximum(1) } },
  { investigation: { cells: listed([...policy.termsOn("2026-06-01").investigation.cells.items, "origin/employer"]) } },
  { investigation: { fresh: maximum(months(3)) } },
];

test("a stricter term never softens a verdict", () => {
  const changes = fc.oneof(
    fc.constantFrom(...stricterTerms).map((one) => [one]),
    fc.subarray([...stricterTerms], { minLength: 1 }),
  );
  const together = (some: readonly TermChanges[]): Policy => extend(policy, { id: "stricter", terms: merged(some) });
  overBentCareersAnd(changes.filter(areInLine), (walked, some) => neverSofter(together(some), walked), 150);
});

/** Changes of different terms as one. */
const merged = (some: readonly TermChanges[]): TermChanges => {
  const all: Record<string, object> = {};
  for (const change of some)
    for (const [subject, terms] of Object.entries(change)) all[subject] = { ...all[subject], ...terms };
  return all;
};

/**
 * Of two values of one term only the first could stand: the second might be softer than it. Nor may two mentors at the
 * fewest stand with one at the most.
 */
const areInLine = (some: readonly TermChanges[]): boolean => {
  const names = some.flatMap((change) =>
    Object.entries(change).map(([subject, named]) => `${subject}.${Object.keys(named)}`),
  );
  const isRange = !(names.includes("mentors.fewest") && names.includes("mentors.most"));
  return isRange && new Set(names).size === names.length;
};
