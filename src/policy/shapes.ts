import type { Unit } from "../kernel/quantity.js";
import type { Term, Terms } from "../rules/terms.js";

/** The kind of a term, and of a quantity its unit: the rules read nothing but the number, and so count in this unit. */
type Shape = "share" | "listed" | "choice" | `${"minimum" | "maximum"} ${Unit}`;

/** The shape of every term there is, by subject and name. */
export const shapes: { readonly [S in keyof Terms]: { readonly [N in keyof Terms[S]]: Shape } } = {
  applicant: { age: "minimum months", doors: "choice" },
  talk: { within: "maximum months" },
  mentors: { fewest: "minimum count", most: "maximum count" },
  cultivation: { lasts: "minimum months", reviewedEvery: "maximum months", filedWithin: "maximum months" },
  nomination: { opinions: "listed", notice: "minimum working-days" },
  sponsors: { fewest: "minimum count", most: "maximum count" },
  training: { days: "minimum days", hours: "minimum hours" },
  prereview: { leavingWithin: "minimum months", meetingWithin: "maximum months" },
  branch: { fullMembers: "minimum count" },
  ballot: { quorum: "share", majority: "share" },
  approval: { within: "maximum months", atMost: "maximum months", by: "choice" },
  oath: { within: "maximum months" },
  conversion: { opinions: "listed", decidedWithin: "maximum months", effective: "choice" },
  extension: { shortest: "minimum months", longest: "maximum months", times: "maximum count" },
  postponement: { longest: "maximum months" },
  archive: { papers: "listed" },
  poll: {
    returned: "share",
    ballots: "minimum count",
    passMark: "share",
    floor: "share",
    fresh: "maximum months",
    deferral: "minimum months",
    refusal: "minimum months",
    deferrals: "maximum count",
  },
  investigation: { cells: "listed", fresh: "maximum months" },
  lead: { side: "choice" },
};

/** The shape of a term as it was written. */
export const shapeOf = (term: Term): Shape => {
  switch (term.kind) {
    case "at-least":
    case "more-than":
      return "share";
    case "minimum":
    case "maximum":
      return `${term.kind} ${term.of.unit}`;
    default:
      return term.kind;
  }
};
