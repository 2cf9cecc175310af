// What the bundle is given for the packages it requires.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as vitest from "vitest";

const required = createRequire(import.meta.url);
const fastCheck = required("fast-check");

const few = 40;

/** A property with few cases, and at the first bad one it stops: how bad does not matter. Each world sets the seed. */
const capped = {
  ...fastCheck,
  /** @param {unknown} property @param {{ numRuns?: number }} [parameters] */
  assert: (property, parameters) =>
    fastCheck.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? few, few),
      endOnFailure: true,
    }),
};

/** The test file that is run, from the root of the sandbox, where the process stands. */
let here = () => "";

/** What stands in a file beside the test. @param {string} path */
const beside = (path) => readFileSync(join(dirname(here()), path), "utf8");

/** Vitest's own `expect`. What is held against a file is read here: vitest would write it where it is missing. What
 * is held against a text in the test is one line: vitest would look for the test, which is none of its own. */
const expectation = (/** @type {any} */ actual, /** @type {string | undefined} */ message) =>
  Object.assign(vitest.expect(actual, message), {
    toMatchInlineSnapshot: (/** @type {string} */ text) => vitest.expect(`"${actual}"`).toBe(text),
    toMatchFileSnapshot: (/** @type {string} */ path) => vitest.expect(actual).toBe(beside(path)),
  });

/** What is expected softly is expected at once. */
const expect = Object.assign(expectation, vitest.expect, { soft: vitest.expect });

/** `require` as the bundle knows it, with the words of a collector for those of vitest. @param {ReturnType<typeof import("./collect.mjs").collector>} of */
export const packages = ({ words, file }) => {
  here = file;
  return (/** @type {string} */ name) => {
    if (name === "vitest") return { ...vitest, ...words, expect };
    return name === "fast-check" ? { ...capped, default: capped } : required(name);
  };
};
