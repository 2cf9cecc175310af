import { sideOf } from "./move.mjs";

/** A body's own no is remembered like an answer; one to a resolution uses the resolution up. */
export const fileNo = (dossier, minute, step) => {
  dossier.latest[step] = minute;
  if (step === "vet") noteVetted(dossier, minute);
  if (step.startsWith("approve-")) dossier.resolution = undefined;
};

/** Notes which places a political review asked. */
export const noteVetted = (dossier, { consulted }) => {
  const { vetted, person } = dossier;
  vetted.residence = vetted.origin = false;
  for (const at of consulted) vetted[sideOf(person, at)] = true;
};
