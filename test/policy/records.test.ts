import { expect, it } from "vitest";
import { approvalOf, isVote } from "../../src/domain/approvals.js";
import { isRecord, stages, stepNames } from "../../src/domain/ladder.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import type { Rule } from "../../src/rules/rule.js";

const policies = [national, migrantWorkers];
const tables = policies.flatMap(({ editions, spec }) =>
  editions.flatMap(({ rules, again }) =>
    stepNames.flatMap((step) =>
      stages.map((stage) => ({
        step,
        rules: rules[step][stage].map(({ rule }) => rule),
        again: again[step][stage].map(({ rule }) => rule),
        own: new Map(spec.rules.map((rule) => [rule.id, rule.else])),
      })),
    ),
  ),
);
const ids = (rules: readonly Rule[]) => rules.map(({ id }) => id);

it("at a record a rule warns, unless it stops records; at an act it leads to what it says", () => {
  for (const { step, rules, own } of tables)
    for (const { id, stops, else: leads } of rules)
      expect([step, id, leads]).toEqual([step, id, isRecord(step) && stops !== true ? "warn" : own.get(id)]);
  const stopping = new Set(
    tables.flatMap(({ step, rules }) =>
      rules.filter(({ stops }) => isRecord(step) && stops === true).map(({ id }) => id),
    ),
  );
  expect([...stopping].sort()).toEqual([
    ...["body.competent", "body.qualified", "edition.in-force", "filing.decided", "ladder.closed"],
    ...["notice.over", "notice.to-come", "order.not-twice", "poll.adds-up"],
  ]);
});

it("at an approval all rules of its vote are judged again but those marked once: each bars, or warns as before", () => {
  const once = new Set<string>();
  for (const { step, rules, again, own } of tables) {
    if (!isVote(step)) expect([step, again]).toEqual([step, []]);
    for (const { id, else: leads } of again) expect([id, leads]).toEqual([id, own.get(id) === "warn" ? "warn" : "bar"]);
    if (!isVote(step)) continue;
    for (const one of rules.filter((rule) => rule.once)) once.add(one.id);
    const left = rules.filter((rule) => !rule.once && !rule.steps.includes(approvalOf(step)));
    expect(ids(again)).toEqual(ids(left));
  }
  expect([...once].sort()).toEqual([
    ...["ballot.adds-up", "ballot.alone", "ballot.majority", "ballot.quorum", "ballot.roll", "ballot.secret"],
    ...["body.competent", "body.large-enough", "body.qualified", "conversion.on-time"],
    ...["edition.in-force", "extension.not-over", "extension.once", "ladder.closed"],
    ...["lead.right-side", "order.forward", "order.not-twice", "resolution.one-at-a-time", "sponsors.of-the-holder"],
  ]);
});
