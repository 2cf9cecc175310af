import { fileGrant } from "./grant.mjs";
import { fileNo } from "./no.mjs";

/** Puts one minute into the file: a granted one, a meeting's setback, or a body's own no. */
export const fileMinute = (dossier, minute) => {
  if (minute.verdict === "grant") fileGrant(dossier, minute);
  else fileSetback(dossier, minute, minute.step);
};

const fileSetback = (dossier, minute, step) => {
  if (step === "admit" || step === "convert") {
    const { residence, origin } = dossier.polls;
    const setback = { on: minute.on, polls: { residence, origin }, waivers: dossier.waivers.length };
    (minute.verdict === "defer" ? dossier.deferrals : dossier.refusals).push(setback);
  } else if (minute.outcome === "failed" || minute.outcome === "refused" || minute.conclusion === "unqualified") {
    fileNo(dossier, minute, step);
  }
};
