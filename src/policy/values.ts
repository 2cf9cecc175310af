import { cells } from "../domain/investigation.js";
import type { Term } from "../rules/terms.js";

/** Values that mean something to the rules that read them. Any other would silently ask for nothing. */
const known: Readonly<Record<string, readonly string[]>> = {
  "investigation.cells": [...cells.keys()],
  "lead.side": ["open", "inflow", "outflow", "case-by-case"],
  "conversion.effective": ["open", "end-of-probation", "meeting", "approval"],
};

/** Whether every value that a term names is one that its rules know. */
export const isKnown = (subject: string, name: string, term: Term): boolean => {
  const values = known[`${subject}.${name}`];
  return values === undefined || used(term).every((value) => values.includes(value));
};

const used = (term: Term): readonly string[] => {
  if (term.kind === "listed") return term.items;
  return term.kind === "choice" ? [term.value] : [];
};
