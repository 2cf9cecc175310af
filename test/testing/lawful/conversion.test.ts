import { expect, test } from "vitest";
import { approvals } from "../../../src/domain/poll.js";
import type { Step } from "../../../src/domain/step.js";
import { addMonths } from "../../../src/kernel/day.js";
import { meets } from "../../../src/kernel/threshold.js";
import { migrantWorkers as policy } from "../../../src/policy/index.js";
import type { Round } from "../../../src/testing/choices.js";
import { lawful } from "../../../src/testing/lawful.js";
import { away } from "../chosen.js";

const steps = (changes: Partial<Round>) => lawful(policy, away(changes));

test("only a branch that received the probationer puts its decision off", () => {
  const moves = { probationer: { to: { kind: "branch", id: "b-2", fullMembers: 9 }, side: "origin" } } as const;
  const postponed = (changes: Partial<Round>) => steps(changes).filter(({ step }) => step === "postpone").length;
  expect(postponed({ moves, postponed: 50 })).toBe(1);
  expect([postponed({ postponed: 50 }), postponed({ moves })]).toEqual([0, 0]);
});

test("a first poll on a probationer may fall short, and the place then rests before it is asked again", () => {
  const { passMark, deferral, refusal } = policy.termsOn("2026-06-01").poll;
  const career = steps({ setback: { at: "probationer", of: "passMark" } });
  const polls = career.filter((one): one is Step<"poll"> => one.step === "poll");
  expect(polls.map((one) => meets(passMark, approvals(one)))).toEqual([true, true, false, true, true]);
  const [, , lost, next] = polls.map(({ on }) => on);
  expect(lost && addMonths(lost, Math.max(deferral.of.count, refusal.of.count)) <= (next ?? "")).toBe(true);
  expect(career.filter(({ step }) => step === "convert")).toHaveLength(1);
});
