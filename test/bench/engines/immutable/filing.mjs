import { changes } from "./changes.mjs";
import { firstDays } from "./days.mjs";
import { vettedBy } from "./vetted.mjs";

/** The changes that a granted minute makes to a file, as new values for some of its fields: nothing is written to. */
export const grant = (file, minute) => {
  const own = changes[minute.step];
  const more = own === undefined ? undefined : own(file, minute);
  return landings.has(minute.step) ? more : { ...remembered(file, minute), ...more };
};

/** A body's own no is remembered; one to a resolution uses it up. */
export const refuse = (file, minute) => ({
  latest: { ...file.latest, [minute.step]: minute },
  ...(minute.step === "vet" && { vetted: vettedBy(file, minute) }),
  ...(minute.step.startsWith("approve-") && { resolution: undefined }),
});

/** A meeting that deferred or refused is kept with the polls and waivers as they stood. */
export const setBack = (file, { on, verdict }) => {
  const setback = { on, polls: file.polls, waivers: file.waivers };
  return verdict === "defer" ? { deferrals: [...file.deferrals, setback] } : { refusals: [...file.refusals, setback] };
};

const remembered = (file, minute) => ({
  latest: { ...file.latest, [minute.step]: minute },
  days: firstDays(file, minute),
});

const landings = new Set([
  "apply",
  "recognize",
  "nominate",
  "approve-admission",
  "approve-conversion",
  "approve-cancellation",
  "withdraw",
]);
