import { act, committee, poll } from "../acts.js";
import type { Letter } from "../world.js";
import { admission, beginnings, conversion, papersOfCandidate, everybodyFavorable } from "./chapters.js";

const waive = (rule: string): Letter =>
  act(`waive ${rule}`, "waive", { by: committee, rule, reason: "a special case" });

/** How many of fifty approve: one too few for the floor of 60 %, exactly on it, and exactly on the mark of 80 %. */
const counts = { "under the floor": 29, "on the floor": 30, "at the mark": 40 };

/**
 * How people vote at either place, polls that nobody held, and what a committee waives; papers and opinions come in whole. The
 * essay's polls are of no edition, so the law stays as it is.
 */
export const polls: readonly Letter[] = [
  ...beginnings.filter(({ name }) => name !== "the law changes"),
  papersOfCandidate,
  everybodyFavorable,
  ...Object.entries(counts).flatMap(([name, approve]) => [
    poll(name, "residence", approve),
    poll(name, "origin", approve),
  ]),
  waive("poll.held"),
  waive("poll.pass-mark"),
  ...admission,
  ...conversion,
];
