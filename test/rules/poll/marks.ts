import type { Place } from "../../../src/domain/place.js";
import type { Decision } from "../../../src/engine/decision.js";
import { plus, polled, relying, waive } from "../../support/bend.js";

/** The votes that rely on how polls came out. */
export const votes = ["admit", "convert"] as const;

/** What is found about a vote when so many of so many valid ballots at a place approve. */
export const approvedBy = (
  name: (typeof votes)[number],
  at: Place,
  approve: number,
  of: number,
  waived?: string,
): Decision =>
  relying(name, (steps) => {
    const count = { issued: of, returned: of, spoiled: 0, approve, against: of - approve, abstain: 0 };
    const waivers = waived === undefined ? [] : [waive(waived, name === "admit" ? "2025-06-20" : "2026-07-28")];
    return plus(...waivers)(polled(at, count)(steps));
  });
