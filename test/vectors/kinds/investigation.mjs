import { at, before, career, step } from "./file.mjs";

/** @typedef {import("./file.mjs").Case} Case */
/** @typedef {import("./file.mjs").Data} Data */

const cells = career.slice(at("consult"), at("poll")).map(({ at: place, source }) => `${place}/${source}`);
const terms = { cells };
const first = { prereview: at("consult"), admit: at("consult"), convert: at("consult", cells.length) };
const states = /** @type {const} */ (["favorable", "missing", "adverse", "reserved"]);

/** @typedef {keyof typeof first} Reviewing */

/**
 * The file with some cells changed: an opinion, or `missing`.
 * @param {Reviewing} name
 * @param {Record<string, string>} changes
 */
const heard = (name, changes) =>
  Object.fromEntries(
    Object.entries(changes)
      .filter(([, state]) => state !== "favorable")
      .map(([cell, state]) => [
        first[name] + cells.indexOf(cell),
        state === "missing" ? null : { ...career[first[name] + cells.indexOf(cell)], opinion: state },
      ]),
  );

/**
 * @param {Reviewing} name
 * @param {string} id
 * @param {Record<string, string>} changes
 * @returns {Case}
 */
const review = (name, id, changes, /** @type {Data[]} */ append = []) => ({
  id: `investigation.${name}.${id}`,
  terms,
  minutes: before(name, heard(name, changes), append),
  step: step(name),
});

/** Each cell alone, in each state, at each step that asks. @returns {Case[]} */
const single = () =>
  /** @type {const} */ (["prereview", "admit", "convert"]).flatMap((name) =>
    cells.flatMap((cell) => states.slice(1).map((state) => review(name, `single.${cell}.${state}`, { [cell]: state }))),
  );

/** States of four cells together, two of each place. @returns {Case[]} */
const together = () =>
  states.slice(0, 3).flatMap((a) =>
    states.flatMap((b) =>
      states.flatMap((c) =>
        states.slice(0, 2).map((d) =>
          review("admit", `four.${a}.${b}.${c}.${d}`, {
            "residence/employer": a,
            "residence/police": b,
            "origin/police": c,
            "origin/tax": d,
          }),
        ),
      ),
    ),
  );

/** Place by place: every subset of the cells there missing. @returns {Case[]} */
const subsets = () =>
  ["residence", "origin"].flatMap((place) => {
    const here = cells.filter((cell) => cell.startsWith(place));
    return Array.from({ length: 2 ** here.length }, (_, bits) => {
      const gone = here.filter((_, index) => (bits >> index) % 2 === 1);
      return review("convert", `subset.${place}.${bits}`, Object.fromEntries(gone.map((cell) => [cell, "missing"])));
    });
  });

/** @param {string} at @param {string} source @param {string} opinion */
const later = (at, source, opinion) => step("consult", { on: "2025-07-10", at, source, opinion });

/** Only a later opinion of the same source at the same place takes an opinion back. @returns {Case[]} */
const superseded = () =>
  ["police", "tax"].flatMap((source) =>
    states.slice(2).flatMap((state) =>
      ["residence/police", "origin/police", "residence/tax", "origin/tax"].flatMap((answer) =>
        ["favorable", "reserved", "adverse"].map((opinion) => {
          const [place = "", by = ""] = answer.split("/");
          const name = `later.${source}.${state}.${answer}.${opinion}`;
          return review("admit", name, { [`residence/${source}`]: state }, [later(place, by, opinion)]);
        }),
      ),
    ),
  );

/** Who is not on the list need not be asked, but what they say is heard. @returns {Case[]} */
const unlisted = () =>
  states
    .filter((state) => state !== "missing")
    .map((state) => review("admit", `unlisted.${state}`, {}, [later("origin", "employer", state)]));

/** Opinions heard of a candidate never serve the conversion. @returns {Case[]} */
const stages = () => [
  review("convert", "none-of-this-stage", Object.fromEntries(cells.map((cell) => [cell, "missing"]))),
];

/** Opinions heard at both places. @returns {Case[]} */
export const investigations = () => [
  ...single(),
  ...together(),
  ...subsets(),
  ...superseded(),
  ...unlisted(),
  ...stages(),
];
