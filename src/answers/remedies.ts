import type { Decision, Finding } from "../engine/decision.js";
import { source, verdictOn } from "../engine/decision.js";
import { bring, type Remedy } from "../rules/remedy.js";

/**
 * What would mend one finding: all of the remedies together, each as small as it can be; none where nothing mends it.
 */
export interface Mending {
  readonly rule: string;
  readonly finding: Finding;
  readonly remedies: readonly Remedy[];
  /** Whether anything mends it: a spent extension, a failed age or an adverse opinion of the police nothing does. */
  readonly mendable: boolean;
}

/**
 * The smallest changes that would flip a decision: for each finding that bars, denies or defers it, what mends that
 * one. Nothing smaller does, and a finding that nothing can mend says so.
 */
export const remedies = (decision: Decision): readonly Mending[] =>
  decision.findings.filter((finding) => verdictOn(finding) !== "grant").map(mending);

/** What would mend one finding. */
const mending = (finding: Finding): Mending => {
  const needed = remediesOf(finding);
  return { rule: finding.rule, finding, remedies: needed, mendable: needed.length > 0 };
};

const remediesOf = (finding: Finding): readonly Remedy[] => {
  switch (finding.status) {
    case "holds":
    case "waived":
      return [];
    case "awaits":
      return finding.awaits?.length ? bring(...finding.awaits) : [];
    case "broken":
      return finding[source].remedy?.(finding.measured) ?? [];
  }
};
