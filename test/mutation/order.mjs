// In which order the test files are tried against a mutant: the sooner one fails, the sooner the mutant is done with.
import { fileOf, isFailed } from "./outcome.mjs";

/** @typedef {import("@stryker-mutator/api/test-runner").TestResult} TestResult */

/** An order of test files that learns from what they did: first the mirror of the mutated file, then who kills fast. */
export const ordering = () => {
  /** @type {Map<string, { readonly kills: number, readonly time: number }>} */
  const records = new Map();
  /** @param {string} file */
  const record = (file) => records.get(file) ?? { kills: 1, time: 50 };
  /** @param {string} file */
  const worth = (file) => record(file).kills / record(file).time;
  return {
    /** @param {readonly string[]} files @param {string} mutated */
    order: (files, mutated) =>
      [...files].sort((one, other) => near(other, mutated) - near(one, mutated) || worth(other) - worth(one)),
    /** @param {readonly TestResult[]} tests */
    learn: (tests) => {
      for (const test of tests) {
        const { kills, time } = record(fileOf(test.id));
        records.set(fileOf(test.id), { kills: kills + Number(isFailed(test)), time: time + test.timeSpentMs });
      }
    },
  };
};

/** How near a test file stands to a file of src: 2 for its mirror, 1 for the same folder. @param {string} test @param {string} mutated */
const near = (test, mutated) => {
  const path = test.replace(/^test\//, "").replace(/\.test\.ts$/, "");
  const source = mutated.replace(/^src\//, "").replace(/\.ts$/, "");
  return path === source ? 2 : Number(folder(path) === folder(source));
};

/** @param {string} path */
const folder = (path) => path.slice(0, path.lastIndexOf("/"));
