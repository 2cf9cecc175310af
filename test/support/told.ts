import { expect } from "vitest";
import { type Finding, source } from "../../src/engine/decision.js";

/**
 * Checks that a finding speaks in both languages, each in its own, and repeats no id and no free text. Answers the
 * words.
 */
export const told = (finding: Finding | undefined): { readonly en: string; readonly zh: string } => {
  if (finding === undefined) throw new Error("the rule did not judge this step");
  const { says } = finding[source];
  const words = { en: says.en(finding.measured), zh: says.zh(finding.measured) };
  expect(words.en).toMatch(/[a-z]/);
  expect(words.en).not.toMatch(/[\u4e00-\u9fff]/);
  expect(words.zh).toMatch(/[\u4e00-\u9fff]/);
  expect(words.zh).not.toMatch(/[a-z]/i);
  for (const text of Object.values(words)) expect(text).not.toMatch(/\b[a-z]-\d|typhoon|undefined|NaN|\[object/);
  return words;
};
