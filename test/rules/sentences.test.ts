import { expect, it } from "vitest";
import { rules } from "./measured.js";
import { sentences } from "./sentences.js";

it.each(sentences)("$rule says of $measured: $en", ({ rule, measured, en, zh }) => {
  const says = rules.get(rule)?.says;
  expect([says?.en(measured as never), says?.zh(measured as never)]).toEqual([en, zh]);
});

it("every rule has its sentences here", () => {
  const said = new Set(sentences.map(({ rule }) => rule));
  expect([...rules.keys()].filter((id) => !said.has(id))).toEqual([]);
});
