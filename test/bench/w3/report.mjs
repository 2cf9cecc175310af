import { audited, census, national, readMinutes } from "../fazhan.mjs";
import { daysBetween } from "../inputs/draw.mjs";

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
  const { irregularities: found, dossier } = audited(national, minutes);
  if (found.length > 0) counts.irregular++;
  for (const { rule, kind } of found) more(counts.irregularities, rule ?? kind);
  countDays(counts.days, dossier);
  return dossier;
};

const more = (counts, name) => {
  counts[name] = (counts[name] ?? 0) + 1;
};

/** From which step to which a census counts days. */
const legs = census([]).durations.map(({ from, to }) => ({ from, to, name: `${from} to ${to}` }));

/**
 * Quartiles of two shares cannot be added, so the days themselves are counted: for each leg, how many files took so
 * many days. However many files there are, there are no more entries than days.
 */
const noDays = () => Object.fromEntries(legs.map(({ name }) => [name, {}]));

/** Counts the days of one more file. */
const countDays = (counted, dossier) => {
  for (const { from, to, name } of legs) {
    const [first, last] = [dossier.days[from], dossier.days[to]];
    if (first === undefined || last === undefined) continue;
    const days = daysBetween(first, last);
    counted[name][days] = (counted[name][days] ?? 0) + 1;
  }
};

/** The durations as a census tells them. */
const durationsOf = (counted) =>
  legs.map(({ from, to, name }) => {
    const entries = Object.entries(counted[name]).map(([days, files]) => [Number(days), files]);
    const inOrder = entries.toSorted(([one], [other]) => one - other);
    const count = inOrder.reduce((sum, [, files]) => sum + files, 0);
    return { from, to, count, quartiles: count === 0 ? undefined : quartilesOf(inOrder, count) };
  });

/** By nearest rank: the first number of days that a quarter, half, three quarters of all files do not exceed. */
const quartilesOf = (inOrder, count) => {
  const [q1, median, q3] = [1, 2, 3].map((quarters) => ranked(inOrder, Math.ceil((count * quarters) / 4)));
  return { q1, median, q3 };
};

const ranked = (inOrder, rank) => {
  let files = 0;
  const [days] = inOrder.find(([, more]) => {
    files += more;
    return files >= rank;
  });
  return days;
};

/** How many bytes are decoded at a time: enough that a line seldom spans two of them. */
const piece = 65_536;

/** The lines of some bytes of UTF-8, one after the other; no more than a piece and a line is held as text. */
export const linesIn = function* (bytes) {
  const decoder = new TextDecoder();
  let open = "";
  for (let at = 0; at < bytes.length; at += piece) {
    const text = open + decoder.decode(bytes.subarray(at, at + piece), { stream: true });
    let from = 0;
    for (let to = text.indexOf("\n"); to !== -1; to = text.indexOf("\n", from)) {
      yield text.slice(from, to);
      from = to + 1;
    }
    open = text.slice(from);
  }
  if (open !== "") yield open;
};

/** Counts added to counts, name by name, however deep they are nested; a name that only one of them has is kept. */
export const added = (one, other) => {
  if (one === undefined || other === undefined) return one ?? other;
  if (typeof one === "number") return one + other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...names].map((name) => [name, added(one[name], other[name])]));
};
