import type { StepName } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { step } from "../support/career.js";

const by = step("apply").by;
const committee = step("prereview").by;
const { ballot } = step("admit");

/** The steps that the lawful career does without. */
const aside = {
  notice: {
    step: "notice",
    on: "2024-08-27",
    by,
    for: "nomination",
    from: "2024-08-19",
    until: "2024-08-26",
    objections: "none",
    at: ["residence", "origin"],
  },
  deliberate: { step: "deliberate", on: "2025-08-11", by: { kind: "general-branch", id: "g-1" }, outcome: "passed" },
  extend: { step: "extend", on: "2026-07-30", by, ballot, months: 6 },
  cancel: { step: "cancel", on: "2026-07-30", by, ballot },
  "approve-extension": { ...step("approve-conversion"), step: "approve-extension" },
  "approve-cancellation": { ...step("approve-conversion"), step: "approve-cancellation" },
  transfer: {
    step: "transfer",
    on: "2024-03-04",
    by,
    to: { kind: "branch", id: "b-55", fullMembers: 9 },
    side: "residence",
    papersHandedOver: true,
  },
  postpone: { step: "postpone", on: "2026-08-01", by, until: "2027-02-04" },
  correct: { step: "correct", on: "2025-05-12", by: committee, minute: 0, reason: "made up" },
  waive: { step: "waive", on: "2025-05-12", by: committee, rule: "training.held", reason: "away at sea" },
  "step-down": { step: "step-down", on: "2024-03-04", by },
  annul: {
    step: "annul",
    on: "2026-09-10",
    by: { kind: "county-department", id: "d-1" },
    reason: "the conditions were not met",
  },
  withdraw: { step: "withdraw", on: "2024-03-04", by, why: "own-wish" },
} as const satisfies { readonly [K in StepName]?: Step<K> };

/** A step that the lawful career does without, with some of it changed. */
export const extra = <K extends keyof typeof aside>(name: K, changes: Partial<Step<K>> = {}): Step<K> =>
  ({ ...aside[name], ...changes }) as unknown as Step<K>; // the table has for every name the step of that name

/** A step of this name, from the lawful career or beside it. */
export const anyStep = (name: StepName): Step => (name in aside ? aside[name as keyof typeof aside] : step(name));

/** The nomination of the lawful career, with a consent that came before the notice above began. */
export const nomination = (changes: Partial<Step<"nominate">> = {}): Step<"nominate"> =>
  step("nominate", { consent: { by: committee, on: "2024-08-19" }, ...changes });
