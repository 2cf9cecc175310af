import type { StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import type { Draft } from "./draft.js";
import { noteVetted } from "./note-vetted.js";
import { letGo } from "./vote.js";

type Refused = { readonly [K in StepName]?: (draft: Draft, minute: Minute<K>) => void };

/**
 * What the file keeps of a body's own no: it is remembered like an answer, so that what relies on it is broken, and a yes
 * before it is no milestone any more. One to a resolution uses the resolution up.
 */
export const refused: Refused = {
  vet: (draft, minute) => {
    draft.latest.vet = minute;
    draft.days.vet = undefined;
    noteVetted(draft, minute);
  },
  screen: (draft, minute) => {
    draft.latest.screen = minute;
    draft.days.screen = undefined;
  },
  prereview: (draft, minute) => {
    draft.latest.prereview = minute;
    draft.days.prereview = undefined;
  },
  deliberate: (draft, minute) => {
    draft.latest.deliberate = minute;
    draft.days.deliberate = undefined;
  },
  "approve-admission": (draft, minute) => {
    draft.latest["approve-admission"] = minute;
    letGo(draft);
  },
  "approve-conversion": (draft, minute) => {
    draft.latest["approve-conversion"] = minute;
    letGo(draft);
  },
  "approve-extension": (draft, minute) => {
    draft.latest["approve-extension"] = minute;
    letGo(draft);
  },
  "approve-cancellation": (draft, minute) => {
    draft.latest["approve-cancellation"] = minute;
    letGo(draft);
  },
};
