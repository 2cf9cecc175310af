import { audit, census, national, readMinutes, replay } from "../fazhan.mjs";
import { added } from "./added.mjs";
import { countDays, durationsOf, noDays } from "./days.mjs";
import { linesIn } from "./lines.mjs";

/**
 * What some bytes of files come to, in counts that can be added: the census, the days of each leg by how many files
 * took so many, irregularities by their rule, and the lines that could not be read. Each file is read, counted and
 * forgotten.
 */
export const countsIn = (bytes) => {
  const counts = { irregular: 0, irregularities: {}, refused: {}, days: noDays() };
  const { durations, ...counted } = census(dossiersIn(bytes, counts), national);
  return { ...counted, ...counts };
};

/** Counts of several shares as one report: the census with its durations, and the irregularities. */
export const reportOf = (shares) => {
  const { days, ...sums } = shares.reduce(added);
  return { ...sums, durations: durationsOf(days) };
};

const dossiersIn = function* (bytes, counts) {
  for (const line of linesIn(bytes)) {
    const file = readMinutes(line);
    if (file.ok) yield inspected(file.minutes, counts);
    else for (const { code } of file.problems) more(counts.refused, code);
  }
};

const inspected = (minutes, counts) => {
  const found = audit(national, minutes);
  if (found.length > 0) counts.irregular++;
  for (const { rule, kind } of found) more(counts.irregularities, rule ?? kind);
  const dossier = replay(minutes);
  countDays(counts.days, dossier);
  return dossier;
};

const more = (counts, name) => {
  counts[name] = (counts[name] ?? 0) + 1;
};
