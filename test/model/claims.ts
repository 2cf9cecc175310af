import { isRecord, landing } from "../../src/domain/ladder.js";
import type { Dossier } from "../../src/domain/dossier.js";
import { places } from "../../src/domain/place.js";
import { moveOf, type Step } from "../../src/domain/step.js";
import { type Decision, verdictOn } from "../../src/engine/decision.js";
import { verdicts } from "../../src/kernel/verdict.js";
import { areSponsors, sinceVote, unmet } from "./demands.js";
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
    after.stage === (verdict === "grant" ? (landing(step.step, before.stage) ?? before.stage) : before.stage),
  "nothing that was filed is lost": (before, { verdict }, after) =>
    after.minutes.length === before.minutes.length + (verdict === "bar" ? 0 : 1),
  "a probation ends by a conversion, a cancellation, an annulment, the person's wish or death": (
    before,
    { step },
    after,
  ) =>
    before.stage !== "probationer" ||
    after.stage === "probationer" ||
    ["approve-conversion", "approve-cancellation", "annul"].includes(step.step) ||
    (step.step === "withdraw" && step.why !== "ended"),
  "nothing is lost between vote and approval": (before, { step, verdict }, after) =>
    step.step !== "approve-admission" || verdict !== "grant" || isCarried(before, after),
  "a record is filed, and no more than that": ({ stage }, { step, verdict }, after) =>
    !isRecord(step.step) || verdict === "bar" || (verdict === "grant" && after.stage === stage),
  "who stepped down begins anew": ({ stage, days }, { step, verdict }, { since }) =>
    step.step !== "step-down" || verdict === "bar" || since === (stage === "candidate" ? step.on : days.apply),
  "what the branch that was left had found goes with a real move": (before, { step, verdict }, { latest }) =>
    step.step !== "transfer" ||
    verdict === "bar" ||
    before.stage !== "candidate" ||
    before.resolution !== undefined ||
    moveOf(step) !== "moved" ||
    step.to.id === before.holder?.id ||
    (latest.screen ?? latest.prereview ?? latest["fill-form"]) === undefined,
  "a branch that was merged or renamed changes nothing but the holder": (before, { step, verdict }, after) =>
    step.step !== "transfer" ||
    verdict === "bar" ||
    moveOf(step) === "moved" ||
    (after.holder?.id === step.to.id && JSON.stringify(besides(before)) === JSON.stringify(besides(after))),
  "a lesser penalty stops nobody": ({ latest }, { findings, edition }) =>
    !areSponsors(latest["name-sponsors"] as Step<"name-sponsors"> | undefined, edition) ||
    !findings.some(
      ({ rule, status, ...found }) => rule.startsWith("sponsors.") && status === "broken" && found.else === "bar",
    ),
  "the third deferral on a poll is a denial": ({ deferrals }, { verdict, findings }) =>
    verdict !== "defer" ||
    deferrals.length < 2 ||
    !findings.some(({ rule, status }) => rule === "poll.pass-mark" && status === "broken"),
};

/** The last record of each kind since the vote is on file in the probation, and the holder is the one of now. */
const isCarried = (before: Dossier, after: Dossier): boolean => {
  const since = sinceVote(before);
  if (since.length === 0) return true; // another demand asks for the vote
  const all = ["consult", "poll", "name-sponsors"] as const;
  return (
    after.holder === before.holder &&
    all.every(
      (name) => after.latest[name] === since.findLast(({ step, verdict }) => step === name && verdict === "grant"),
    ) &&
    places.every((at) => after.polls[at] === since.findLast((one) => one === before.polls[at]))
  );
};

const besides = ({ holder, minutes, days, latest, lastOn, ...others }: Dossier) => [
  others,
  { ...days, transfer: 0 },
  { ...latest, transfer: 0 },
];

/** The names of the claims and demands that a letter breaks: none, if all is well. */
export const brokenBy = ({ before, decisions, after }: Taken): readonly string[] =>
  decisions.flatMap((decision, index) => {
    const from = before[index] as Dossier;
    const to = decision.verdict === "bar" ? from : (before[index + 1] ?? after.dossier);
    const broken = Object.keys(claims).filter((name) => !claims[name]?.(from, decision, to));
    return [...broken, ...unmet(from, decision)];
  });
