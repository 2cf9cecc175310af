import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { dossierOf, career, step } from "../support/career.js";
import { extra } from "../rules/steps.js";
import { granted } from "../support/bend.js";

/** A minute that did not go well: a meeting or a body decided otherwise. */
export const setback = (one: Step, verdict: "defer" | "deny"): Minute =>
  ({ ...granted(one), verdict, because: ["poll.pass-mark"] }) as Minute;

/** The lawful career, as it is decided and filed. */
export const lawful: readonly Minute[] = dossierOf(career).minutes;

const by = step("admit").by;
const committee = step("interview").by;
const places = { residence: "r-2", origin: "o-430722" };

/** A crooked career: deferred, refused, moved, withdrawn, begun again, extended and cancelled. */
export const crooked: readonly Minute[] = [
  ...lawful.slice(0, 30),
  setback(step("admit"), "defer"),
  granted({ step: "waive", on: "2025-08-05", by: committee, rule: "poll.pass-mark", reason: "small" }),
  setback(step("admit", { on: "2025-08-06" }), "deny"),
  granted(step("consult", { on: "2025-08-06", opinion: "adverse" }, 2)),
  granted({ step: "transfer", on: "2025-08-07", by, to: by, side: "residence", papersHandedOver: true, places }),
  granted({ step: "withdraw", on: "2025-08-08", by, why: "own-wish" }),
  ...lawful.slice(0, 32),
  setback(step("approve-admission", { outcome: "refused" }), "deny"),
  ...lawful.slice(30, 37),
  granted({ step: "extend", on: "2026-07-01", by, ballot: step("admit").ballot, months: 6 }),
  granted(extra("approve-extension", { on: "2026-07-02", by: committee })),
  granted({ step: "cancel", on: "2026-07-03", by, ballot: step("admit").ballot }),
  granted(extra("approve-cancellation", { on: "2026-07-04", by: committee })),
];

/** A value with everything in it frozen. */
export const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

/** The paths of all that is not frozen in a value. */
export const loose = (value: unknown, path = "dossier"): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, part]) => loose(part, `${path}.${name}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
};
