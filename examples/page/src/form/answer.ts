import { type Decision, type Dossier, type Finding, judge, type Policy } from "fazhan";
import { type Problem, readStep } from "fazhan/io";
import type { Draft } from "./draft.js";

/** What the rules say to a form as it stands: what is wrong with its shape, or the decision on it. */
export type Answer =
  | { readonly kind: "unreadable"; readonly problems: readonly Problem[] }
  | { readonly kind: "judged"; readonly stand: Stand; readonly decision: Decision };

/** Where a form stands: facts or evidence are still missing, it would be minuted, or it may not be done at all. */
export type Stand = "missing" | "grant" | "defer" | "deny" | "bar";

/** Judges a form as it stands. */
export const answerTo = (policy: Policy, dossier: Dossier, draft: Draft): Answer => {
  const read = readStep(draft);
  if (!read.ok) return { kind: "unreadable", problems: read.problems };
  const decision = judge(policy, dossier, read.step);
  return { kind: "judged", decision, stand: standOf(decision) };
};

/** A step that is barred for nothing but what is not known yet is not refused. */
const standOf = ({ verdict, findings }: Decision): Stand => {
  if (verdict !== "bar") return verdict;
  return findings.some(isBroken) ? "bar" : "missing";
};

/** Whether a finding says that a rule is broken by more than a warning. */
const isBroken = ({ status, else: leads }: Finding): boolean => status === "broken" && leads !== "warn";

/** The paths of the form that a rule waits for: facts of this very step, without the numbers of items of lists. */
export const askedIn = ({ findings, step }: Decision): ReadonlySet<string> =>
  new Set(
    findings
      .flatMap(({ awaits = [] }) => awaits)
      .flatMap((one) => ("step" in one && one.step === step.step && one.field !== undefined ? [one.field] : []))
      .map((path) => path.replace(/\.\d+/g, "")),
  );
