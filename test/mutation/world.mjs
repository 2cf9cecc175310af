// A world is the bundle evaluated anew: nothing a mutant did in another world is left in it.
import { Script } from "node:vm";
import { collector } from "./collect.mjs";
import { packages } from "./packages.mjs";

/** @typedef {import("./collect.mjs").Test} Test */

/** Compiles the text of a bundle once, for as many worlds as there are mutants. @param {string} text */
export const worlds = (text) => {
  const script = new Script(`(function (require, module) {${text}\n})`, { filename: "mutation-bundle.cjs" });

  /** A new world, as what loads a test file in it and gives its tests. @returns {(file: string) => readonly Test[]} */
  return () => {
    const collecting = collector();
    const module = { exports: { setup: () => {}, files: /** @type {Record<string, () => void>} */ ({}) } };
    script.runInThisContext()(packages(collecting), module);
    module.exports.setup();
    return (file) => collecting.collect(file, () => module.exports.files[file]?.());
  };
};
