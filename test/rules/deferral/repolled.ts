import type { Step } from "../../../src/domain/step.js";
import { judge } from "../../../src/engine/decide.js";
import type { Decision } from "../../../src/engine/decision.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { before, dossierOf, step } from "../../support/career.js";
import { granted, pollOf } from "../../support/bend.js";
import { evolve } from "../../../src/engine/evolve.js";
import type { Dossier } from "../../../src/domain/dossier.js";

/** A vote of the general meeting on a day. */
export const voteOn = (name: "admit" | "convert", on: string): Step => step(name, { on } as never);

/**
 * The career up to a vote, with so many of 100 approving at the place of origin, and then each step judged and filed.
 */
export const filed = (name: "admit" | "convert", approve: number, ...steps: readonly Step[]): Dossier => {
  const bent = before(name).map((one) =>
    one.step === "poll" && one.at === "origin" && one.on > (name === "admit" ? "2025" : "2026")
      ? pollOf(approve, one.on)
      : one,
  );
  return dossierOf(steps, migrantWorkers, dossierOf(bent));
};

/** A new round of opinions and polls on a day, filed whether or not it is too soon for one. */
export const askedAgain = (dossier: Dossier, on: string, approve: number): Dossier => {
  const consults = before("poll")
    .filter((one) => one.step === "consult")
    .map((one) => ({ ...one, on }));
  const polls = [step("poll", { on }), pollOf(approve, on)];
  return [...consults, ...polls].reduce((file, one) => evolve(file, granted(one) as never) as Dossier, dossier);
};

/** What is found about a vote on a day. */
export const vote = (dossier: Dossier, name: "admit" | "convert", on: string): Decision =>
  judge(migrantWorkers, dossier, voteOn(name, on));
