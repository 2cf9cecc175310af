import type { Records } from "../../domain/dossier.js";
import type { Purpose, Step } from "../../domain/step.js";

/** The notice for a purpose: the step at hand if it is a notice for that purpose, otherwise the last one on file. */
export const noticeFor = (
  { dossier, step }: { readonly dossier: Records; readonly step: Step },
  purpose: Purpose,
): Step<"notice"> | undefined => {
  if (step.step !== "notice") return dossier.notices[purpose];
  return step.for === purpose ? step : undefined;
};
