import { createRequire } from "node:module";
import { recorded } from "./record.mjs";

const require = createRequire(import.meta.url);

/**
 * The entries of the package; `io` and `testing`, which need other packages, only where they are asked for.
 * @typedef {object} Use
 * @property {typeof import("fazhan")} fazhan
 * @property {typeof import("fazhan/policies")} policies
 * @property {typeof import("fazhan/render")} render
 * @property {typeof import("fazhan/office")} office
 * @property {typeof import("fazhan/io")} [io]
 * @property {typeof import("fazhan/testing")} [testing]
 * @property {typeof import("fast-check").default} [draw]
 */

/** Loads one by its name, by `import` or `require`. @type {(name: string, how: string) => Promise<any>} */
const load = async (name, how) => (how === "require" ? require(name) : import(name));

/** @type {(name: string, how: string) => Promise<any>} */
const entry = async (name, how) => recorded(name, await load(name, how));

/** @type {(how: string, asked: readonly string[]) => Promise<Use>} */
export const loaded = async (how, asked) => ({
  fazhan: await entry("fazhan", how),
  policies: await entry("fazhan/policies", how),
  render: await entry("fazhan/render", how),
  office: await entry("fazhan/office", how),
  ...(asked.includes("io") && { io: await entry("fazhan/io", how) }),
  ...(asked.includes("testing") && { testing: await entry("fazhan/testing", how), draw: await drawer(how) }),
});

/** Another package's, which keeps the clock as soon as it is loaded. @type {(how: string) => Promise<NonNullable<Use["draw"]>>} */
export const drawer = async (how) => (await load("fast-check", how)).default;
