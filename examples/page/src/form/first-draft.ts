import type { AgendaItem, Awaited, Body, Dossier } from "fazhan";
import type { Draft } from "./draft.js";

/** What a form is opened for: a step, and where it is about one, the place, the source and the record. */
export type Wanted = Exclude<Awaited, { readonly calendar: number }>;

/**
 * A form as it is opened: the step, the day, the body that may take it where the file names one, and what it is about.
 * Nothing else is filled in beforehand, for nobody has said it.
 */
export const firstDraft = (
  dossier: Dossier,
  { step, at, source, record }: Wanted,
  by: AgendaItem["by"],
  on: string,
): Draft => ({
  step,
  on,
  by: bodyFor(dossier, by),
  ...(at !== undefined && { at: step === "notice" || step === "vet" ? [at] : at }),
  ...(source !== undefined && { source }),
  ...(record !== undefined && { record }),
});

/** The body of one of these kinds that the file named last, or one of the first kind. */
const bodyFor = ({ holder, minutes }: Dossier, kinds: AgendaItem["by"]): Draft => {
  const known = [...minutes.map(({ by }) => by), ...(holder === undefined ? [] : [holder])];
  const last = known.findLast(({ kind }) => kinds.includes(kind));
  const body: Partial<Body> = last ?? { kind: kinds[0] ?? "branch" };
  return {
    ...(body.kind !== undefined && { kind: body.kind }),
    ...(body.id !== undefined && { id: body.id }),
    ...(body.fullMembers !== undefined && { fullMembers: body.fullMembers }),
  };
};
