import { kept, longCareer, often } from "./data.mjs";

/** An audit copies the reviews at every minute: past this its time grows with the square of them. */
const auditable = 25_000;

/**
 * One long file, lawful but for its copies, replayed, audited and told.
 * @type {(use: import("./entries.mjs").Use) => void}
 */
export const long = ({ fazhan, policies: { migrantWorkers }, io }) => {
  const steps = longCareer(often);
  const minutes = steps.map(kept);
  const dossier = fazhan.replay(minutes);
  const irregular = minutes.length > auditable ? [] : fazhan.audit(migrantWorkers, minutes);
  if (irregular.some(({ rule }) => rule !== "order.not-twice")) throw new Error("the long file is not lawful");
  fazhan.agenda(migrantWorkers, dossier, "2026-09-20");
  fazhan.census([dossier]);
  io?.readMinutes(steps);
  io?.readMinutes(JSON.stringify(steps));
};
