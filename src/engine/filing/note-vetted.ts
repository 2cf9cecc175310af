import type { Minute } from "../../domain/minute.js";
import { placeOf } from "../../domain/person.js";
import type { Draft } from "./draft.js";

/** Notes which places a political review asked, whatever it concluded. */
export const noteVetted = (draft: Draft, minute: Minute<"vet">): void => {
  const asked = minute.consulted.map((at) => placeOf(draft.person, at));
  draft.vetted = Object.freeze({ residence: asked.includes("residence"), origin: asked.includes("origin") });
};
