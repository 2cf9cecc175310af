// What a report of Stryker says: the score of each folder of src, and the mutants that no test killed.
/**
 * @typedef {{ readonly line: number, readonly column: number }} Position
 * @typedef {{ status: string, replacement?: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ readonly files: Record<string, { readonly source: string, readonly mutants: readonly Mutant[] }> }} Report
 * @typedef {{ readonly file: string, readonly line: number, readonly from: string, readonly to: string }} Survivor
 */

const found = ["Killed", "Timeout"];
const missed = ["Survived", "NoCoverage"];

/** How many mutants were found of how many, by the folder of src. @param {Report} report */
export const scores = ({ files }) => {
  /** @type {Map<string, { readonly found: number, readonly all: number }>} */
  const byFolder = new Map();
  for (const [path, { mutants }] of Object.entries(files)) {
    const folder = path.split("/")[1] ?? path;
    const before = byFolder.get(folder) ?? { found: 0, all: 0 };
    const [hits, misses] = [found, missed].map((all) => mutants.filter(({ status }) => all.includes(status)).length);
    byFolder.set(folder, { found: before.found + (hits ?? 0), all: before.all + (hits ?? 0) + (misses ?? 0) });
  }
  return byFolder;
};

/** The mutants that no test killed. @param {Report} report @returns {readonly Survivor[]} */
export const survivors = ({ files }) =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => missed.includes(status))
      .map(({ location, replacement }) => ({
        file,
        line: location.start.line,
        from: oneLine(cut(source, location)),
        to: oneLine(replacement ?? ""),
      })),
  );

/** @param {string} source @param {Mutant["location"]} location */
const cut = (source, { start, end }) => {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column - 1);
  return [(lines[0] ?? "").slice(start.column - 1), ...lines.slice(1)].join("\n");
};

/** @param {string} text */
const oneLine = (text) => text.replace(/\s+/g, " ").trim();
