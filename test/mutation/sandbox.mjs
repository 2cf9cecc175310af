// What one worker of a sandbox made, for those that come after it: Stryker starts a new one after every endless loop.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** Keeps a text under a name, whole or not at all, and gives it back. @param {string} name @param {string} text */
export const keep = (name, text) => {
  const draft = `${path(name)}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path(name));
  return text;
};

/** The text that was kept under a name, if any. @param {string} name */
export const kept = (name) => (existsSync(path(name)) ? readFileSync(path(name), "utf8") : undefined);

/** @param {string} name */
const path = (name) => `.mutation-${name}`;
