import type { StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import type { Draft } from "./draft.js";
import { noteVetted } from "./note-vetted.js";
import { clearResolution } from "./vote.js";

type Refused = { readonly [K in StepName]?: (draft: Draft, minute: Minute<K>) => void };

/**
 * What the file keeps of a body's own no: it is remembered like an answer, so that what relies on it is broken. One to
 * a resolution uses the resolution up.
 */
export const refused: Refused = {
  vet: (draft, minute) => {
    draft.latest.vet = minute;
    noteVetted(draft, minute);
  },
  screen: (draft, minute) => {
    draft.latest.screen = minute;
  },
  prereview: (draft, minute) => {
    draft.latest.prereview = minute;
  },
  deliberate: (draft, minute) => {
    draft.latest.deliberate = minute;
  },
  "approve-admission": (draft, minute) => {
    draft.latest["approve-admission"] = minute;
    clearResolution(draft);
  },
  "approve-conversion": (draft, minute) => {
    draft.latest["approve-conversion"] = minute;
    clearResolution(draft);
  },
  "approve-extension": (draft, minute) => {
    draft.latest["approve-extension"] = minute;
    clearResolution(draft);
  },
  "approve-cancellation": (draft, minute) => {
    draft.latest["approve-cancellation"] = minute;
    clearResolution(draft);
  },
};
