import type { Heard, Polls, Records } from "../../domain/dossier.js";
import type { StepName } from "../../domain/ladder.js";
import type { PerPlace, Place } from "../../domain/place.js";
import { copiedCells, copiedFilings, copiedNotices, copiedSteps } from "./copied-steps.js";

// What a file holds of which nothing was filed. Every name is there from the start, so that all files have one shape:
// what is filed later changes a value and never the shape, and shared parts are frozen.

/** An empty list. */
export const emptyList: readonly never[] = Object.freeze([]);

/** Nothing for any step: every name is there, and undefined. */
const unfiled = copiedSteps({} as { readonly [K in StepName]: undefined });

/** No minute of any step. */
export const noMinutes = (): Records["latest"] => copiedSteps(unfiled);

/** No milestone. */
export const noDays = (): Records["days"] => copiedSteps(unfiled);

/** Nothing from any source: every name is there, and undefined. */
const unheard = copiedCells({} as Heard[Place]);

/** No opinion of anybody at a place. */
export const noCells = (): Heard[Place] => copiedCells(unheard);

/** No opinion of anybody anywhere. */
export const noOpinions: Heard = Object.freeze({
  residence: Object.freeze(noCells()),
  origin: Object.freeze(noCells()),
});

/** No poll at either place. */
export const noPolls: Polls = Object.freeze({ residence: undefined, origin: undefined });

/** No poll before the last at either place. */
export const noFormerPolls: Records["formerPolls"] = Object.freeze({ residence: emptyList, origin: emptyList });

/** No place whose organizations were asked in a political review. */
export const noPlaces: PerPlace<boolean> = Object.freeze({ residence: false, origin: false });

/** Nothing filed with a higher body. */
export const noFilings: Records["filed"] = Object.freeze(copiedFilings({} as Records["filed"]));

/** No notice for any purpose. */
export const noNotices: Records["notices"] = Object.freeze(copiedNotices({} as Records["notices"]));

/** No notice at either place. */
export const noPosted: Records["posted"] = Object.freeze({ residence: noNotices, origin: noNotices });

/** Nothing raised for any purpose. */
export const nothingRaised: Records["raised"] = Object.freeze({
  recognition: emptyList,
  nomination: emptyList,
  admission: emptyList,
  conversion: emptyList,
});
