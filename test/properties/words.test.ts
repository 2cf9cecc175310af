import { expect, test } from "vitest";
import { census } from "../../src/answers/census/census.js";
import { censusIn } from "../../src/answers/census/census-in.js";
import { audit } from "../../src/answers/audit/audit.js";
import { explain } from "../../src/answers/explain/explain.js";
import { irregularityIn } from "../../src/answers/audit/irregularity-in.js";
import { remedyIn } from "../../src/answers/explain/remedy-in.js";
import { remedies } from "../../src/answers/explain/remedies.js";
import { miscounted } from "../support/counted.js";
import { overBentCareers, policy } from "./over.js";

const languages = ["en", "zh"] as const;

test("explaining names every broken rule, no id, no free text, and nothing that a program prints for nothing", () => {
  overBentCareers((walked) => {
    for (const { decision } of walked) {
      const broken = decision.findings.filter(({ status }) => status === "broken" || status === "awaits");
      for (const language of languages) {
        const text = explain(decision, language);
        expect(broken.filter(({ rule }) => !text.includes(` ${rule} `))).toEqual([]);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        expect(text).not.toMatch(/\b[bcdmoprstvx]-\d|special case/);
      }
    }
  });
});

test("one is said of one thing, and many of any other number", () => {
  const seen = new Set<string>();
  overBentCareers((walked) => {
    const minutes = walked.flatMap(({ decision }) => decision.minute ?? []);
    const texts = [
      ...walked.flatMap(({ before, decision }) => [
        explain(decision, "en"),
        censusIn(census([before]), "en"),
        ...remedies(decision).flatMap(({ remedies: needed }) => needed.map((one) => remedyIn(one, "en"))),
      ]),
      ...audit(policy, minutes).map((one) => irregularityIn(one, "en")),
    ];
    for (const text of texts) {
      expect(miscounted(text)).toEqual([]);
      for (const [, noun] of text.matchAll(/(?<![\d/.-])1 (?:more |full |working |class )?([a-z]+)\b/g))
        seen.add(noun as string);
    }
  });
  const counted = ["month", "year", "member", "mentor", "sponsor", "ballot", "review", "time", "file", "deferral"];
  expect(counted.filter((noun) => seen.has(noun)).length).toBeGreaterThan(7);
});
