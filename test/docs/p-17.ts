import type { Step } from "../../src/domain/step.js";
import { addMonths } from "../../src/kernel/day.js";
import { before } from "../support/career.js";

// The lawful career up to its vote, ten months later, with one approving ballot fewer at the place of origin; made up.
const later: Readonly<Record<string, string>> = { prereview: "2026-05-25", "fill-form": "2026-06-01" };

const file: readonly Step[] = before("admit").map((step) => {
  const on = later[step.step] ?? addMonths(step.on, 10);
  return step.step === "poll" && step.at === "origin"
    ? { ...step, on, approve: step.approve - 1, against: step.against + 1 }
    : { ...step, on };
});

export default JSON.stringify(file);
