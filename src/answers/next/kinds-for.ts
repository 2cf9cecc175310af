import { type Body, type BodyKind, bodyKinds } from "../../domain/body.js";
import type { Dossier } from "../../domain/dossier.js";
import type { Step } from "../../domain/step.js";
import { type Actor, type Approvers, actorsFor } from "../../domain/actors.js";
import { acts } from "../../domain/acts.js";
import type { Terms } from "../../rules/terms.js";

/**
 * Which kinds of body may take a step in this file, each once: those of the bodies that judging would let act. Where
 * nobody holds the file yet, judging awaits the application to a branch, and a branch is named.
 */
export const kindsFor = (step: Step, dossier: Dossier, { approval }: Terms): readonly BodyKind[] => {
  const held = { ...dossier, holder: dossier.holder ?? nobodysBranch };
  const kindsOf = (actor: Actor): readonly BodyKind[] =>
    bodiesOf(held)
      .filter((by) => acts(actor, held, by, step.step))
      .map(({ kind }) => kind);
  return [...new Set(actorsFor(step, approval.by.value as Approvers).flatMap(kindsOf))];
};

const nobodysBranch: Body = { kind: "branch", id: "" };

/** The bodies that the file names, and one of each kind that it does not. */
const bodiesOf = ({ cooperating, holder }: Dossier & { readonly holder: Body }): readonly Body[] => [
  holder,
  ...cooperating.map(({ body }) => body),
  ...bodyKinds.map((kind) => ({ kind, id: "", authorized: true })),
];
