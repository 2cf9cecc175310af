import type { Body } from "./body.js";
import { known } from "./told.js";

/** What a file keeps of the branch that holds it, and a step may leave out. */
type Kept = Exclude<keyof Body, "kind" | "id">;

/**
 * A fact of the body that takes a step, as it was said last: what the step itself says counts, and otherwise what the
 * file says of the holder, where the body is the holder.
 */
export const lastKnown = <F extends Kept>(fact: F, by: Body, holder: Body | undefined): Body[F] | undefined => {
  if (by[fact] !== undefined || holder === undefined) return by[fact];
  return holder.kind === by.kind && known(holder).id === known(by).id ? holder[fact] : undefined;
};
