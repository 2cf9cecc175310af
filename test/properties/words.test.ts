import { expect, test } from "vitest";
import { census } from "../../src/answers/census.js";
import { censusIn } from "../../src/answers/census-in.js";
import { explain } from "../../src/answers/explain.js";
import { remedyIn } from "../../src/answers/mended.js";
import { remedies } from "../../src/answers/remedies.js";
import { overBentCareers } from "./over.js";

const languages = ["en", "zh"] as const;

test("explaining names every broken rule in both languages", () => {
  overBentCareers((walked) => {
    for (const { decision } of walked) {
      const broken = decision.findings.filter(({ status }) => status === "broken" || status === "awaits");
      for (const language of languages) {
        const text = explain(decision, language);
        for (const { rule } of broken) expect(text).toContain(` ${rule} `);
      }
    }
  });
});

test("no explanation shows what a program would print for nothing", () => {
  overBentCareers((walked) => {
    for (const { decision } of walked)
      for (const language of languages) expect(explain(decision, language)).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

test("no explanation repeats an id or free text", () => {
  overBentCareers((walked) => {
    for (const { decision } of walked)
      for (const language of languages)
        expect(explain(decision, language)).not.toMatch(/\b[bcdmoprstvx]-\d|special case/);
  });
});

/** What is counted in a sentence, one of it and more. */
const nouns = ["month", "day", "year", "hour", "member", "mentor", "sponsor", "ballot", "opinion", "review", "time"]
  .concat(["file", "vote", "paper", "deferral", "refusal"])
  .join("|");

test("one is said of one thing, and many of any other number", () => {
  const seen = new Set<string>();
  overBentCareers((walked) => {
    const texts = walked.flatMap(({ before, decision }) => [
      explain(decision, "en"),
      censusIn(census([before]), "en"),
      ...remedies(decision).flatMap(({ remedies: needed }) => needed.map((one) => remedyIn(one, "en"))),
    ]);
    for (const text of texts) {
      const counted = [...text.matchAll(/(?<![\d-])(\d+) (?:\w+ ){0,2}?(\w+)/g)];
      for (const [all, count, word = ""] of counted)
        if (new RegExp(`^(${nouns})s?$`).test(word)) {
          expect(all.endsWith("s"), all).toBe(count !== "1");
          seen.add(`${count === "1" ? "one" : "many"} ${word.replace(/s$/, "")}`);
        }
    }
  });
  expect([...seen].filter((one) => one.startsWith("one")).length).toBeGreaterThan(8);
  expect([...seen].filter((one) => one.startsWith("many")).length).toBeGreaterThan(8);
});
