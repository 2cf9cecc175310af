import type { RecordName, StepName } from "../domain/ladder.js";
import type { Minute } from "../domain/minute.js";
import type { Step } from "../domain/step.js";
import { type Consequence, graver, type Verdict, verdictOf } from "../kernel/verdict.js";
import type { Awaited } from "../rules/answer.js";
import type { Rule } from "../rules/rule.js";
import type { Citation } from "../rules/source.js";

/** How a rule came out: kept, broken, not to be judged before evidence comes in, or set aside by a higher body. */
export type Status = "holds" | "broken" | "awaits" | "waived";

/** The key under which a finding holds the rule it came from, so that it can be said in words without the policy. JSON drops it. */
export const source: unique symbol = Symbol.for("fazhan.rule");

/** What one rule found about one step. It is data; words are made of it only when asked for. */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  readonly status: Status;
  /** What follows if it is broken. */
  readonly else: Consequence;
  /** What was measured, as plain data. */
  readonly measured: object;
  /** The clause it stands on, in the edition or overlay used. */
  readonly cites: Citation;
  /** What would have to come in; only where it awaits. */
  readonly awaits: readonly Awaited[] | undefined;
  /** The waiver that sets it aside; only where it is waived. */
  readonly waiver: Step<"waive"> | undefined;
  /** Years whose working days were counted by weekdays alone, for want of a calendar. */
  readonly provisional: readonly number[] | undefined;
  readonly [source]: Rule;
}

/** What every decision says, whatever the verdict. */
export interface Judged<K extends StepName> {
  readonly step: Step<K>;
  /** The id of the policy it was judged by. Give that policy to `explain` and `remedies` once the decision was read back from data. */
  readonly policy: string;
  /** The id of the edition it was judged by. */
  readonly edition: string;
  /** One finding for each rule of the step, in the order of the procedure. */
  readonly findings: readonly Finding[];
}

/** A step as judged: the gravest broken rule decides. Only a barred step leaves no minute; a record is granted or barred. */
export type Decision<K extends StepName = StepName> = K extends StepName
  ? Judged<K> &
      (
        | { readonly verdict: "grant"; readonly minute: Minute<K, "grant"> }
        | { readonly verdict: "bar"; readonly minute?: never }
        | (K extends RecordName
            ? never
            :
                | { readonly verdict: "defer"; readonly minute: Minute<K, "defer"> }
                | { readonly verdict: "deny"; readonly minute: Minute<K, "deny"> })
      )
  : never;

/** What one finding alone would lead to: awaiting bars, unless the rule would only warn if it were broken. */
export const verdictOn = (finding: Finding): Verdict => {
  switch (finding.status) {
    case "holds":
    case "waived":
      return "grant";
    case "awaits":
      return finding.else === "warn" ? "grant" : "bar";
    case "broken":
      return verdictOf(finding.else);
  }
};

/** What findings lead to together: the gravest of them decides, and a step nothing is said against is granted. */
export const gravest = (findings: readonly Finding[]): Verdict => {
  let verdict: Verdict = "grant";
  for (const finding of findings) verdict = graver(verdict, verdictOn(finding));
  return verdict;
};
