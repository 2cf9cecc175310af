import type { Dossier } from "../../domain/dossier.js";
import type { Stage, StepName } from "../../domain/ladder.js";
import { type Finding, verdictOn } from "../../engine/decision.js";
import { unmet } from "../../engine/unmet.js";
import type { Day } from "../../kernel/day.js";
import type { Policy } from "../../policy/policy.js";
import { approvalOf } from "../../domain/approvals.js";
import { answered, readable } from "../shared/answered.js";
import { favorable } from "./favorable.js";

/**
 * What would still stand in the way on a day, even if everyone voted yes and every body agreed: the findings, broken
 * or awaiting, that would bar, defer or deny the stage's own next step. It is empty exactly when that step would be
 * granted. Throws a fault at `policy`, `dossier` or `on`, whichever cannot be read; a day that does not exist cannot.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param dossier - The file of one person, as `replay` or `evolve` made it.
 * @param on - The day that is asked about, `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { outlook, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * for (const { rule, awaits } of outlook(national, dossier, "2024-02-01")) console.log(rule, awaits);
 * // talk.held [ { step: 'talk' } ]
 * ```
 */
export const outlook = (policy: Policy, dossier: Dossier, on: Day): readonly Finding[] =>
  answered(policy, dossier, on, () =>
    inTheWay(readable(unmet(policy, dossier, favorable(policy, dossier, nextStep(dossier), on)))),
  );

const inTheWay = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => verdictOn(finding) !== "grant");

/**
 * The step that moves a file on from its stage: the approval once a vote waits for it, otherwise the decision of the
 * stage.
 */
export const nextStep = (dossier: Dossier): StepName =>
  dossier.resolution === undefined ? moving[dossier.stage] : approvalOf(dossier.resolution.step);

const moving: Record<Stage, StepName> = {
  outsider: "apply",
  applicant: "recognize",
  activist: "nominate",
  candidate: "admit",
  probationer: "convert",
  member: "archive",
};
