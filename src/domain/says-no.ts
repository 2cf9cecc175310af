import type { Told } from "./told.js";

/** Whether a body's own answer is a no: an outcome like a lost vote, minuted and moving nobody. */
export const saysNo = (step: Told): boolean => {
  switch (step.step) {
    case "vet":
      return step.conclusion === "unqualified";
    case "screen":
    case "prereview":
    case "deliberate":
      return step.outcome === "failed";
    case "approve-admission":
    case "approve-conversion":
    case "approve-extension":
    case "approve-cancellation":
      return step.outcome === "refused";
  }
  return false;
};
