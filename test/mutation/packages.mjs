// What the bundle is given for the packages it requires.
import { createRequire } from "node:module";
import * as vitest from "vitest";

const required = createRequire(import.meta.url);
const fastCheck = required("fast-check");

const few = 40;

/** A property with the same few cases every time, and at the first bad one it stops: how bad does not matter. */
const capped = {
  ...fastCheck,
  /** @param {unknown} property @param {{ seed?: number, numRuns?: number }} [parameters] */
  assert: (property, parameters) =>
    fastCheck.assert(property, {
      seed: 20260511,
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? few, few),
      endOnFailure: true,
    }),
};

/** Vitest's own `expect`, in which what is expected softly is expected at once. */
const expect = Object.assign((/** @type {[any]} */ ...args) => vitest.expect(...args), vitest.expect, {
  soft: vitest.expect,
});

/** `require` as the bundle knows it, with the words of a collector for those of vitest. @param {object} words */
export const packages =
  (words) =>
  /** @param {string} name */
  (name) => {
    if (name === "vitest") return { ...vitest, ...words, expect };
    return name === "fast-check" ? { ...capped, default: capped } : required(name);
  };
