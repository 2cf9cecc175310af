import { monthsAfter } from "./days.mjs";

const sources = ["employer", "community", "police", "family-planning", "commerce", "tax"];

/**
 * What was heard at both places, as lists: the opinions that must be heard, `null` where one is missing, until when
 * each of them is good, and all that stand, those of the police apart from the others.
 */
export const opinionFacts = ({ heard, away }, placesToAsk) => {
  const standing = [
    ...placesToAsk.flatMap((at) => Object.values(heard[at])),
    ...away.flatMap((site) => Object.values(site.heard)),
  ].filter((one) => one !== undefined);
  const listed = placesToAsk.flatMap((at) => listedAt(at).map((source) => heard[at][source]));
  return {
    opinionsListed: listed.map((one) => one?.opinion ?? null),
    opinionsGoodUntil: listed.filter((one) => one !== undefined).map(({ on }) => monthsAfter(on, 6)),
    opinionsOfPolice: standing.filter(({ source }) => source === "police").map(({ opinion }) => opinion),
    opinionsOfOthers: standing.filter(({ source }) => source !== "police").map(({ opinion }) => opinion),
  };
};

const listedAt = (at) => (at === "residence" ? sources : sources.slice(1)); // where nobody works there is no employer to hear
