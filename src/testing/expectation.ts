import { explain } from "../answers/explain/explain.js";
import type { Dossier } from "../domain/dossier.js";
import { type Decision, verdictOn } from "../engine/decision.js";
import { orElse } from "../kernel/or-else.js";
import type { Verdict } from "../kernel/verdict.js";
import { en } from "../words/en.js";

/** What is expected of a step: its verdict, and the rules that are broken or await. No rules: only the verdict is. */
export interface Expectation {
  readonly verdict: Verdict;
  readonly rules: readonly string[];
}

/**
 * Whether a decision is as expected. A rule that only warns need not be named; one that is named must be broken or
 * await.
 */
export const isMet = (expectation: Expectation, decision: Decision): boolean => {
  if (decision.verdict !== expectation.verdict) return false;
  return (
    expectation.rules.length === 0 || unnamed(expectation, decision).length + inVain(expectation, decision).length === 0
  );
};

/** The scenario in words, with every finding of the decision; where one of them cannot be read, those alone. */
export const told = (expectation: Expectation, dossier: Dossier, decision: Decision): string =>
  orElse(
    () => [...setting(expectation, dossier, decision), explain(decision, "en")].join("\n"),
    () => en.list(unnamed(expectation, decision)),
  );

const setting = (expectation: Expectation, dossier: Dossier, decision: Decision): readonly string[] => {
  const { step } = decision;
  return [
    `given ${en.stage(dossier.stage)} since ${en.day(dossier.since)}, ${dossier.minutes.length} minutes on file`,
    `when ${en.step(step.step)} on ${en.day(step.on)} by ${en.body(step.by.kind)}`,
    `then ${en.verdict(expectation.verdict)}, by ${en.list(expectation.rules)}: this is not what was decided`,
    `expected to fail, but did not: ${en.list(inVain(expectation, decision))}; failed, but not expected to: ${en.list(unnamed(expectation, decision))}`,
  ];
};

/** Rules that defer, deny or bar, and were not named. */
const unnamed = ({ rules }: Expectation, { findings }: Decision): readonly string[] =>
  findings.filter((finding) => verdictOn(finding) !== "grant" && !rules.includes(finding.rule)).map(({ rule }) => rule);

/** Rules that were named, and neither are broken nor await. */
const inVain = ({ rules }: Expectation, { findings }: Decision): readonly string[] =>
  rules.filter(
    (id) => !findings.some(({ rule, status }) => rule === id && (status === "broken" || status === "awaits")),
  );
