import type { Minute } from "fazhan";
import type { Draft } from "./draft.js";

/** The step of a minute as a form has it: without how it was decided, and why a holder changed under the name of a step. */
export const draftOf = (minute: Minute): Draft => {
  const { verdict: _, because: __, under: ___, ...step } = minute;
  const { move, instead, ...facts } = Object(JSON.parse(JSON.stringify(step)));
  return {
    ...facts,
    ...(move !== undefined && { because: move }),
    ...(instead !== undefined && { instead: draftOf(instead) }), // what a correction put in place is a minute too
  };
};
