import { ladder, type Stage, stages } from "../../domain/ladder.js";
import type { Filing, Purpose } from "../../domain/step.js";
import type { CataloguePaper, PaperProof } from "./catalogue.js";

/** The stage at which each notice hangs, and at which each filing is made. */
const noticeAt: Record<Purpose, Stage> = {
  recognition: "applicant",
  nomination: "activist",
  admission: "candidate",
  conversion: "probationer",
};
const filingAt: Record<Filing, Stage> = {
  recognition: "activist",
  nomination: "candidate",
  admission: "probationer",
};

/** The stage at which a minute is filed, as far as its proof tells; otherwise the one given. */
export const filedAt = (proof: PaperProof, otherwise: Stage): Stage => {
  if (proof.during !== undefined) return proof.during;
  if (proof.for !== undefined) return noticeAt[proof.for];
  return proof.record === undefined ? otherwise : filingAt[proof.record];
};

/** The stage from which a paper is due: what it says, or the one after that at which its minute is filed first. */
export const dueStage = ({ stage }: CataloguePaper, proof: PaperProof): Stage =>
  stage ?? stages[stages.indexOf(filedAt(proof, ladder[proof.step].from[0])) + 1] ?? "member";

/** Whether a stage is that stage or a later one. */
export const isReached = (stage: Stage, from: Stage): boolean => stages.indexOf(stage) >= stages.indexOf(from);
