import type { Records } from "./dossier.js";
import { type Cell, cells, sources } from "./investigation.js";
import { placeOf, placesToAsk } from "./person.js";
import type { Step } from "./step.js";

/**
 * The listed cells, each once and in the order of the list, heard or not. Where residence and origin are one place, those
 * of both sides are asked there.
 */
export const cellsToHear = ({ person }: Pick<Records, "person">, listed: readonly string[]): readonly Cell[] => {
  const toHear: Cell[] = [];
  for (const item of listed) {
    const cell = cells.get(item);
    if (cell === undefined) continue;
    const at = placeOf(person, cell.at);
    const isThere = toHear.some((one) => one.at === at && one.source === cell.source);
    if (!isThere) toHear.push({ at, source: cell.source });
  }
  return toHear;
};

/** The opinion that counts at a cell: the last one, if any was given. */
export const heardAt = (dossier: Records, { at, source }: Cell): Step<"consult"> | undefined =>
  dossier.heard[at][source];

/**
 * Where an opinion of a certain kind stands, listed or not. Those from places that were left are among them: moving
 * away undoes none.
 */
export const heardWhere = (dossier: Records, is: (opinion: Step<"consult">) => boolean): readonly Cell[] => {
  const found: Cell[] = [];
  for (const at of placesToAsk(dossier.person))
    for (const source of sources) {
      const heard = dossier.heard[at][source];
      if (heard !== undefined && is(heard)) found.push({ at, source });
    }
  for (const { heard } of dossier.away)
    for (const one of Object.values(heard))
      if (one !== undefined && is(one)) found.push({ at: one.at, source: one.source });
  return found;
};
