import type { Dossier } from "../../domain/dossier.js";
import type { Moment } from "../../answers/shared/history.js";
import { type CataloguePaper, type PaperProof, particulars } from "./catalogue.js";

/** The kinds of minutes that show a paper; none where no minute does. */
export const proofsOf = ({ proof }: Pick<CataloguePaper, "proof">): readonly PaperProof[] => {
  if (proof === "not-kept") return [];
  return "step" in proof ? [proof] : proof;
};

/** The last minute that shows a paper in the first of these ways in which there are as many minutes as it takes. */
export const shownBy = (moments: readonly Moment[], proofs: readonly PaperProof[]): Moment | undefined =>
  proofs
    .map((proof) => ({ proof, shows: moments.filter((moment) => isShown(proof, moment)) }))
    .find(({ proof: { times = 1 }, shows }) => shows.length >= times)
    ?.shows.at(-1);

const isShown = (proof: PaperProof, { before, minute }: Moment): boolean =>
  minute.step === proof.step &&
  (proof.outcome === "any" || minute.verdict === "grant") &&
  (proof.during === undefined || proof.during === before.stage) &&
  Object.keys(particulars[proof.step] ?? {}).every((key) => isSaid(read(minute, key), read(proof, key)));

const read = (of: object, key: string): unknown => Object.entries(of).find(([name]) => name === key)?.[1];

/** Whether a minute says what a proof asks for, alone or in a list; a proof that asks for nothing is met. */
const isSaid = (said: unknown, wanted: unknown): boolean =>
  wanted === undefined || said === wanted || (Array.isArray(said) && said.includes(wanted));

/**
 * What was filed in the present round: since the last time that an outsider came in. A round that ended is present until
 * the next begins.
 */
export const presentRound = (moments: readonly Moment[], { stage }: Dossier): readonly Moment[] => {
  const start = moments.findLastIndex(
    ({ before }, at) => before.stage === "outsider" && (moments[at + 1]?.before.stage ?? stage) !== "outsider",
  );
  return moments.slice(Math.max(0, start));
};
