// The run without a mutant: every test once, and which mutants each of them reaches.
import { DryRunStatus } from "@stryker-mutator/api/test-runner";
import { ns } from "./namespace.mjs";
import { loading, outcome } from "./outcome.mjs";

/** @typedef {import("@stryker-mutator/api/core").MutantCoverage} Coverage */
/** @typedef {import("@stryker-mutator/api/test-runner").TestResult} TestResult */
/** @typedef {import("@stryker-mutator/api/test-runner").CompleteDryRunResult} Result */
/** @typedef {{ readonly result: Result, readonly reach: Reach }} DryRun */
/** @typedef {Record<string, string[]>} Reach By the id of a mutant, the test files in which its place is reached at all */

/**
 * Runs every file in a world of its own, so that what one file set up counts for no other.
 * @param {() => (file: string) => readonly import("./collect.mjs").Test[]} world
 * @param {readonly string[]} files
 * @returns {Promise<DryRun>}
 */
export const dryRun = async (world, files) => {
  /** @type {TestResult[]} */
  const tests = [];
  /** @type {Coverage} */
  const mutantCoverage = { static: {}, perTest: {} };
  /** @type {Reach} */
  const reach = {};
  ns.activeMutant = undefined;
  for (const file of files) {
    ns.mutantCoverage = { static: {}, perTest: {} };
    tests.push(...(await runFile(world(), file)));
    addUp(mutantCoverage, ns.mutantCoverage);
    for (const id of reached(ns.mutantCoverage)) reach[id] = [...(reach[id] ?? []), file];
  }
  return { result: { status: DryRunStatus.Complete, tests, mutantCoverage }, reach };
};

/** @param {(file: string) => readonly import("./collect.mjs").Test[]} load @param {string} file */
const runFile = async (load, file) => {
  /** @type {import("./collect.mjs").Test[]} */
  const tests = [];
  const results = [await outcome(loading(file, load, tests))];
  for (const test of tests) {
    ns.currentTestId = test.id;
    results.push(await outcome(test));
    ns.currentTestId = undefined;
  }
  return results;
};

/** @param {Coverage} all @param {Coverage} one */
const addUp = (all, one) => {
  Object.assign(all.perTest, one.perTest);
  for (const [id, hits] of Object.entries(one.static)) all.static[id] = (all.static[id] ?? 0) + hits;
};

/** @param {Coverage} coverage */
const reached = (coverage) =>
  new Set([coverage.static, ...Object.values(coverage.perTest)].flatMap((hits) => Object.keys(hits)));
