import { landing } from "../../src/domain/ladder.js";
import type { Dossier } from "../../src/domain/dossier.js";
import { type Decision, verdictOn } from "../../src/engine/decision.js";
import { verdicts } from "../../src/kernel/verdict.js";
import { areSponsors, unmet } from "./demands.js";
import type { Taken } from "./world.js";

/** A claim on one decision: the dossier before it and after it. */
type Claim = (before: Dossier, decision: Decision, after: Dossier) => boolean;

/** What holds on every edge of every graph. */
const claims: Readonly<Record<string, Claim>> = {
  "the gravest broken rule decides": (_, { findings, verdict }) =>
    Math.max(0, ...findings.map((finding) => verdicts.indexOf(verdictOn(finding)))) === verdicts.indexOf(verdict),
  "awaiting bars, unless breaking would only warn": (_, { findings, verdict }) =>
    verdict === "bar" || findings.every((finding) => finding.status !== "awaits" || finding.else === "warn"),
  "barred, and only barred, leaves no minute": (_, { verdict, minute }) =>
    (verdict === "bar") === (minute === undefined),
  "only a granted step moves anyone": (before, { step, verdict }, after) =>
    after.stage === (verdict === "grant" ? (landing(step.step) ?? before.stage) : before.stage),
  "nothing that was filed is lost": (before, { verdict }, after) =>
    after.minutes.length === before.minutes.length + (verdict === "bar" ? 0 : 1),
  "a lesser penalty stops nobody": ({ stage, holder }, { step, verdict, edition }) =>
    step.step !== "name-sponsors" ||
    verdict === "grant" ||
    stage !== "candidate" ||
    holder?.qualified === false ||
    !areSponsors(step, edition),
  "the third deferral is a denial": ({ deferrals }, { verdict }) => verdict !== "defer" || deferrals.length < 2,
};

/** The names of the claims and demands that a letter breaks: none, if all is well. */
export const brokenBy = ({ before, decisions, after }: Taken): readonly string[] =>
  decisions.flatMap((decision, index) => {
    const from = before[index] as Dossier;
    const to = decision.verdict === "bar" ? from : (before[index + 1] ?? after.dossier);
    const broken = Object.keys(claims).filter((name) => !claims[name]?.(from, decision, to));
    return [...broken, ...unmet(from, decision)];
  });
