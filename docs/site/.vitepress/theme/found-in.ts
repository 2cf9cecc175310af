import { type Finding, findingIn, type Language } from "fazhan";
import type { Group } from "./playground-words.js";

/** A finding as one line: the rule, its clause in a sentence, what was measured, and where the clause stands. */
export interface Found {
  readonly rule: string;
  readonly clause: string;
  readonly measured: string;
  readonly where: string;
}

const order = ["broken", "awaits", "warned", "waived", "holds"] as const satisfies readonly Group[];

/** Findings in words, gravest first; groups in which nothing was found are left out. */
export const foundIn = (findings: readonly Finding[], language: Language): readonly [Group, readonly Found[]][] =>
  order
    .map((group): [Group, readonly Found[]] => [
      group,
      findings.filter((finding) => groupOf(finding) === group).map((finding) => lineOf(finding, language)),
    ])
    .filter(([, found]) => found.length > 0);

const groupOf = ({ status, else: leads }: Finding): Group =>
  status === "broken" && leads === "warn" ? "warned" : status;

const lineOf = (finding: Finding, language: Language): Found => {
  const [, measured = "", where = ""] = /^(.*?) {2}\[(.*)\]$/s.exec(findingIn(finding, language)) ?? [];
  return { rule: finding.rule, clause: finding.cites.text[language], measured, where };
};
