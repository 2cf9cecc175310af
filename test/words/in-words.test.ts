import { expect, it } from "vitest";
import { inWords } from "../../src/words/in-words.js";
import { unreadable } from "../../src/words/unreadable.js";

it("words are looked for in the language asked for, and in English where it is none", () => {
  const spoken = ["en", "zh", "de", "", undefined].map((language) => inWords(language, (one) => `in ${one}`));
  expect(spoken).toEqual(["in en", "in zh", "in en", "in en", "in en"]);
});

it("in place of words that cannot be found stands the sentence that says so, in that language", () => {
  const lost = (): string => {
    throw new Error("lost");
  };
  for (const language of ["en", "zh"] as const)
    expect([lost, () => undefined as never, () => 7 as never].map((find) => inWords(language, find))).toEqual(
      Array(3).fill(unreadable[language]),
    );
});

it("that sentence is said in both languages", () => {
  expect(unreadable).toEqual({
    en: "It does not have the required shape, so nothing can be judged.",
    zh: "形式不符合要求，无法判断。",
  });
});
