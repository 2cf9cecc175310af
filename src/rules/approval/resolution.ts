import type { StepName } from "../../domain/ladder.js";

/** The resolution of the general meeting that each step of the higher committee answers. */
export const answers = {
  interview: "admit",
  "approve-admission": "admit",
  "approve-conversion": "convert",
  "approve-extension": "extend",
  "approve-cancellation": "cancel",
} as const satisfies { readonly [K in StepName]?: StepName };

/** The approvals among them. */
export const approvals = [
  "approve-admission",
  "approve-conversion",
  "approve-extension",
  "approve-cancellation",
] as const;
