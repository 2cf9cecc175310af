import { vote } from "./admit/ballot.mjs";
import { deferrals } from "./admit/deferrals.mjs";
import { general } from "./admit/general.mjs";
import { investigation } from "./admit/investigation.mjs";
import { papers } from "./admit/papers.mjs";
import { polls } from "./admit/polls.mjs";
import { sponsors } from "./admit/sponsors.mjs";

/**
 * Judges an `admit` under the edition of 2026 and the essay, and returns all findings with all that was measured: what
 * a good engineer would write for this one question, without rules, terms or policies. It is the limit that `decide`
 * is measured against.
 */
export const admit = (dossier, step) => {
  const findings = [];
  general(findings, dossier, step);
  sponsors(findings, dossier);
  papers(findings, dossier, step);
  vote(findings, dossier, step);
  investigation(findings, dossier, step);
  deferrals(findings, dossier, step, polls(findings, dossier, step));
  return { verdict: gravest(findings), findings };
};

const gravest = (findings) => {
  let verdict = "grant";
  for (const { status, else: otherwise } of findings) {
    if (status === "awaits" || (status === "broken" && otherwise === "bar")) return "bar";
    if (status !== "broken" || otherwise === "warn") continue;
    if (verdict === "grant" || otherwise === "deny") verdict = otherwise;
  }
  return verdict;
};
