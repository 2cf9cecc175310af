import { admit } from "./hand/admit.mjs";
import { fold } from "./hand/fold.mjs";

/** Hand-written code judging an `admit`, with all findings. */
export const judging = {
  name: "by hand",
  version: "",
  prepare: (inputs) => (at) => admit(inputs[at].dossier, inputs[at].step),
};

/** Hand-written code replaying a career. */
export const replaying = { name: "by hand", version: "", prepare: (inputs) => (at) => fold(inputs[at]) };
