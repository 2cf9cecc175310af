import type { Minute } from "../../domain/minute.js";
import { placeOf } from "../../domain/person.js";
import type { Draft } from "./draft.js";

/** Notes which places a political review asked, whatever it concluded. */
export const noteVetted = (draft: Draft, minute: Minute<"vet">): void => {
  if (minute.consulted === undefined) {
    draft.vetted = unsaid;
    return;
  }
  const asked = minute.consulted.map((at) => placeOf(draft.person, at));
  draft.vetted = Object.freeze({ residence: asked.includes("residence"), origin: asked.includes("origin") });
};

/** Which places a review asked that does not say it: views of the file refuse to answer for them. */
const unsaid = Object.freeze({ residence: undefined, origin: undefined }) as unknown as Draft["vetted"];
