import { expect, test } from "vitest";
import { explain } from "../../src/answers/explain.js";
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
