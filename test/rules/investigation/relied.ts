import type { Source } from "../../../src/domain/investigation.js";
import type { Place } from "../../../src/domain/place.js";
import type { Step } from "../../../src/domain/step.js";
import type { Decision } from "../../../src/engine/decision.js";
import { consulted, plus, relying } from "../../support/bend.js";
import { step } from "../../support/career.js";

/** The steps that rely on what was heard, and a day of their stage before each. */
export const users = ["prereview", "admit", "convert"] as const;
export const days = { prereview: "2025-06-20", admit: "2025-06-20", convert: "2026-07-28" };
export type User = (typeof users)[number];
export type Opinion = Step<"consult">["opinion"];

/** The cells of the essay: employer and community, and the four departments of both places. */
export const listed = (["residence", "origin"] as const).flatMap((at) =>
  (["employer", "community", "police", "family-planning", "commerce", "tax"] as const)
    .filter((source) => at === "residence" || source !== "employer")
    .map((source) => ({ at, source })),
);

/** An opinion given on a day. */
export const opinionOn = (on: string, at: Place, source: Source, opinion: Opinion): Step<"consult"> =>
  step("consult", { on, at, source, opinion });

/** What is found about a step when one source answered so, and later so. */
export const answeredBy = (
  user: User,
  at: Place,
  source: Source,
  first: Opinion,
  ...later: readonly Step[]
): Decision => relying(user, (steps) => plus(...later)(consulted(at, source, { opinion: first })(steps)));
