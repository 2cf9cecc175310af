import type { Records } from "../../domain/dossier.js";
import { type Cell, cells, type Opinion, sources } from "../../domain/investigation.js";
import { placesToAsk } from "../../domain/person.js";
import type { Day } from "../../kernel/day.js";
import type { Listed } from "../terms.js";

/** A cell of the investigation with the opinion that counts there: the last one, or none yet. */
export interface HeardCell extends Cell {
  readonly opinion: Opinion | undefined;
  readonly on: Day | undefined;
}

/** The listed cells at the places to be asked, in the order of the list, heard or not. */
export const cellsToHear = (dossier: Records, listed: Listed): readonly HeardCell[] => {
  const asked = placesToAsk(dossier.person);
  return listed.items
    .flatMap((item) => cells.get(item) ?? [])
    .filter(({ at }) => asked.includes(at))
    .map((cell) => heardAt(dossier, cell));
};

/**
 * Every opinion that stands, listed or not, and those other than favorable from places that were left: moving away
 * undoes none.
 */
export const allHeard = (dossier: Records): readonly HeardCell[] => [
  ...placesToAsk(dossier.person).flatMap((at) => sources.map((source) => heardAt(dossier, { at, source }))),
  ...dossier.away.flatMap(({ heard }) => Object.values(heard).filter((one) => one !== undefined)),
];

const heardAt = (dossier: Records, { at, source }: Cell): HeardCell => {
  const consulted = dossier.heard[at][source];
  return { at, source, opinion: consulted?.opinion, on: consulted?.on };
};
