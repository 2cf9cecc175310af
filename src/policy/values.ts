import { doors } from "../domain/doors.js";
import { cells } from "../domain/investigation.js";
import { approvers } from "../domain/actors.js";
import { papers, voices } from "../domain/step.js";
import type { Term } from "../rules/terms.js";

/**
 * The values of a term that mean something to the rules that read it, where not every value does. Any other would
 * silently ask for nothing, or for what no step can say.
 */
const knownOf = (subject: string, name: string): readonly string[] | undefined => {
  switch (`${subject}.${name}`) {
    case "investigation.cells":
      return [...cells.keys()];
    case "nomination.opinions":
    case "conversion.opinions":
      return voices;
    case "archive.papers":
      return papers;
    case "applicant.doors":
      return Object.keys(doors);
    case "approval.by":
      return approvers;
    case "lead.side":
      return ["open", "inflow", "outflow", "case-by-case"];
    case "conversion.effective":
      return ["open", "end-of-probation", "meeting", "approval"];
    default:
      return undefined;
  }
};

/** Whether every value that a term names is one that its rules know. */
export const isKnown = (subject: string, name: string, term: Term): boolean => {
  const values = knownOf(subject, name);
  return values === undefined || used(term).every((value) => values.includes(value));
};

const used = (term: Term): readonly string[] => {
  if (term.kind === "listed") return term.items;
  return term.kind === "choice" ? [term.value] : [];
};
