// How one test came out, in the shape that Stryker asks for.
import { TestStatus } from "@stryker-mutator/api/test-runner";

/** @typedef {import("./collect.mjs").Test} Test */

/** Runs a test to its end. @param {Test} test @returns {Promise<import("@stryker-mutator/api/test-runner").TestResult>} */
export const outcome = async ({ id, name, run }) => {
  const from = performance.now();
  const told = () => ({ id, name, fileName: fileOf(id), timeSpentMs: Math.ceil(performance.now() - from) });
  try {
    await run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return { ...told(), status: TestStatus.Failed, failureMessage: String(error) };
  }
};

/** The test file that the id of a test begins with. @param {string} id */
export const fileOf = (id) => id.slice(0, id.indexOf("#"));

/**
 * That a file loads is its first test: a mutant may break the loading. The tests of the file go into a list.
 * @param {string} file
 * @param {(file: string) => readonly Test[]} load
 * @param {Test[]} tests
 * @returns {Test}
 */
export const loading = (file, load, tests) => ({
  id: `${file}#0 loads`,
  name: `${file} loads`,
  run: () => tests.push(...load(file)),
});

/** @param {import("@stryker-mutator/api/test-runner").TestResult} result */
export const isFailed = ({ status }) => status === TestStatus.Failed;
