// The run of one mutant, in a world of its own in which it is active from the start.
import { determineHitLimitReached, DryRunStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { ns } from "./namespace.mjs";
import { fileOf, isFailed, loading, outcome } from "./outcome.mjs";

/** @typedef {import("@stryker-mutator/api/test-runner").MutantRunOptions} Options */
/** @typedef {import("@stryker-mutator/api/test-runner").TestResult} TestResult */
/** @typedef {(file: string) => readonly import("./collect.mjs").Test[]} Load */

/**
 * Runs the tests that reach a mutant, file by file in the order given, until the first fails.
 * @param {Load} load
 * @param {readonly string[]} files
 * @param {(tests: readonly TestResult[]) => void} learn
 * @param {Options} options
 */
export const mutantRun = async (load, files, learn, { activeMutant, hitLimit, testFilter }) => {
  const limit = hitLimit && sooner(hitLimit);
  Object.assign(ns, { activeMutant: activeMutant.id, hitCount: 0, hitLimit: limit });
  const wanted = testFilter && new Set(testFilter);
  /** @type {TestResult[]} */
  const tests = [];
  for (const file of files) {
    if (tests.some(isFailed)) break;
    tests.push(...(await runFile(load, file, wanted)));
  }
  ns.activeMutant = undefined;
  learn(tests);
  return toMutantRunResult(determineHitLimitReached(ns.hitCount, limit) ?? { status: DryRunStatus.Complete, tests });
};

/**
 * Stryker takes a loop for endless once it is passed a hundred times as often as in all tests together, which takes
 * minutes where it is passed a million times. Five times as often, and some more where that is little, tells it too.
 * @param {number} hitLimit
 */
const sooner = (hitLimit) => hitLimit / 20 + 20_000;

/** The files of some tests, each once. @param {readonly string[]} ids */
export const filesOf = (ids) => [...new Set(ids.map(fileOf))];

/** @param {Load} load @param {string} file @param {ReadonlySet<string> | undefined} wanted */
const runFile = async (load, file, wanted) => {
  /** @type {import("./collect.mjs").Test[]} */
  const tests = [];
  const results = [await outcome(loading(file, load, tests))];
  for (const test of tests) {
    if (results.some(isFailed)) break;
    if (wanted === undefined || wanted.has(test.id)) results.push(await outcome(test));
  }
  return results;
};
