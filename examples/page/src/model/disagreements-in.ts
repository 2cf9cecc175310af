import { auditTogether, type Disagreement } from "fazhan/office";
import type { Office } from "./office.js";

/** What the files of an office say differently of one thing; each file goes by its place. */
export const disagreementsIn = ({ files }: Office): readonly Disagreement<number>[] =>
  auditTogether(files.map(({ minutes }, file) => ({ file, minutes })));
