import { enter } from "./state.mjs";

/** Probation begins on the day of the vote that was approved. */
export const approveAdmission = (dossier, minute) => {
  const { resolution } = dossier;
  const since = resolution !== undefined && resolution.step === "admit" ? resolution.on : undefined;
  dossier.since = since;
  dossier.ends = since === undefined ? undefined : monthsAfter(since, 12);
  enter(dossier, "probationer");
  dossier.days["approve-admission"] ??= minute.on;
};

/** Membership counts from the end of probation. */
export const approveConversion = (dossier, minute) => {
  dossier.since = dossier.ends;
  enter(dossier, "member");
  dossier.days["approve-conversion"] ??= minute.on;
};

/** An extension moves the end of probation and uses the resolution up. */
export const approveExtension = (dossier, minute) => {
  const { resolution, since } = dossier;
  dossier.extensions += 1;
  dossier.resolution = undefined;
  if (resolution !== undefined && resolution.step === "extend" && since !== undefined)
    dossier.ends = monthsAfter(since, 12 + resolution.months);
  dossier.latest["approve-extension"] = minute;
  dossier.days["approve-extension"] ??= minute.on;
};

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The same day so many months later, or the last of that month. */
export const monthsAfter = (day, months) => {
  const count = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count % 12;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 1 && isLeap ? 29 : lengths[month];
  const date = Math.min(+day.slice(8), last);
  return `${year}-${month < 9 ? "0" : ""}${month + 1}-${date < 10 ? "0" : ""}${date}`;
};
