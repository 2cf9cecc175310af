import type { BodyKind } from "../domain/body.js";
import type { Dossier } from "../domain/dossier.js";
import type { Step } from "../domain/step.js";
import { type Actor, actorsFor, dutyOf } from "../rules/body/actors.js";

/** Which kinds of body may take a step in this file, each once: of those entrusted, the ones that have this duty. */
export const kindsFor = (step: Step, dossier: Dossier): readonly BodyKind[] => [
  ...new Set(actorsFor(step).flatMap((actor) => kindsOf(actor, step, dossier))),
];

const kindsOf = (actor: Actor, step: Step, { cooperating, holder }: Dossier): readonly BodyKind[] => {
  switch (actor) {
    case "taker":
      return ["branch", "temporary"];
    case "holder":
      return ["branch"];
    case "temporary-holder":
      return holder?.kind === "temporary" ? ["temporary"] : [];
    case "cooperating":
      return cooperating
        .filter(({ duties }) => duties.some((duty) => duty === dutyOf(step.step)))
        .map(({ body }) => body.kind);
    case "committee":
    case "county-department":
      return [actor];
  }
};
