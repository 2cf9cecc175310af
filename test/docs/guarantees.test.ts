import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sources } from "../support/sources.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, code = ""]) => code);

/** The codes that a file of `src` throws: those it writes, and those made of the place where something is unreadable. */
const codesIn = (text: string): readonly string[] => [
  ...found(text, /\b(?:fault|orFault|checkKeys)\(\s*"([a-z]+\.[a-z]+)"/g),
  ...found(text, /[?:|] "((?:term|minute)\.[a-z]+)"/g),
  ...found(text, /\b(?:orUnreadable|unreadableAt|eventsOf)\((?:\w+, |\s*)["`]([a-z]+)/g).map(
    (place) => `${place}.unreadable`,
  ),
  ...found(text, /\bcheckPolicy\([^,)]+, "([a-z]+)"/g).map((place) => `${place}.unreadable`),
];

const thrown = sources
  .filter(({ path }) => !path.startsWith("io/"))
  .flatMap(({ path }) => codesIn(read(`src/${path}`)));

const [, section = ""] = read("docs/guarantees.md").split("## The codes of faults");
const [table = ""] = section.split("\n## ");
const told = found(table, /`([a-z]+\.[a-z]+)`[,\s]/g);

it("the page tells every code of a fault, once, and no other", () => {
  expect(told.toSorted()).toEqual([...new Set(thrown)].sort());
});

it("there are codes written out, codes of minutes and terms, and codes made of a place", () => {
  expect(thrown).toEqual(
    expect.arrayContaining(["edition.empty", "rule.nowhere", "term.softer", "minute.unknown", "files.unreadable"]),
  );
});
