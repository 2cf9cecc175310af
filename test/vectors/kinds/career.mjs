import { career, plusDays } from "./file.mjs";

/** @typedef {import("./file.mjs").Case} Case */
/** @typedef {import("./file.mjs").Data} Data */

const moving = ["recognize", "nominate", "prereview", "admit", "approve-admission", "convert", "approve-conversion"];

/** @param {number} index */
const name = (index) => `${String(index).padStart(2, "0")}-${career[index]?.step}`;

/**
 * A step of the career after those before it, with one change.
 * @param {string} change
 * @param {number} index
 * @param {Data} step
 * @returns {Case}
 */
const taken = (change, index, step, replace = {}) => ({
  id: `career.${change}.${name(index)}`,
  terms: {},
  minutes: { base: "career", take: index, ...(Object.keys(replace).length > 0 && { replace }) },
  step: { ...career[index], ...step },
});

/** @returns {Case[]} */
const lawful = () => career.map((_, index) => taken("lawful", index, {}));

/** One day before the last minute on file. @returns {Case[]} */
const early = () =>
  career.flatMap((_, index) =>
    index === 0 ? [] : [taken("backdated", index, { on: plusDays(career[index - 1]?.on ?? "", -1) })],
  );

/** By a body that may not, and by one that nobody named. @returns {Case[]} */
const bodies = () =>
  career.flatMap((_, index) => [
    taken("by-a-general-branch", index, { by: { kind: "general-branch", id: "g-1", fullMembers: 60 } }),
    taken("by-a-stranger", index, { by: { kind: "branch", id: "b-99", fullMembers: 30 } }),
  ]);

/** Of several opinions heard on a day one is enough. @param {number} gone */
const alike = (gone) =>
  career[gone]?.step === "consult" &&
  career[gone - 1]?.["by"]?.id === career[gone]?.["by"]?.id &&
  career[gone - 1]?.step === "consult";

/** Each earlier minute missing in turn, before each step that moves somebody on. @returns {Case[]} */
const missing = () =>
  career.flatMap((one, index) =>
    moving.includes(one.step)
      ? career
          .slice(1, index)
          .flatMap((_, gone) =>
            alike(gone + 1) ? [] : [taken(`without-${name(gone + 1)}`, index, {}, { [gone + 1]: null })],
          )
      : [],
  );

/** A body's own no. @type {Record<string, Data>} */
const refusals = {
  vet: { conclusion: "unqualified" },
  screen: { outcome: "failed" },
  prereview: { outcome: "failed" },
  "approve-admission": { outcome: "refused" },
  "approve-conversion": { outcome: "refused" },
};

/** @returns {Case[]} */
const refused = () =>
  career.flatMap((one, index) => {
    const no = refusals[one.step];
    return no === undefined ? [] : [taken("refused", index, no)];
  });

/** The lawful career, bent in one place. @returns {Case[]} */
export const careers = () => [...lawful(), ...early(), ...bodies(), ...missing(), ...refused()];
