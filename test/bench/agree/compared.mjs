import { decide, migrantWorkers } from "../fazhan.mjs";

/**
 * How an engine fares against `decide` over inputs: which of them it answered otherwise, and how often each verdict
 * and each reason came up, so that an agreement about nothing is seen.
 */
export const compared = async (engine, inputs) => {
  const judge = engine.prepare(inputs);
  const differing = [];
  const seen = new Map();
  for (const [at, { dossier, step }] of inputs.entries()) {
    const right = answerOf(decide(migrantWorkers, dossier, step));
    const given = await judge(at);
    if (JSON.stringify(given) !== JSON.stringify(right)) differing.push({ at, right, given });
    for (const one of namesIn(right)) seen.set(one, (seen.get(one) ?? 0) + 1);
  }
  return { differing, seen };
};

const answerOf = ({ verdict, findings }) => ({
  verdict,
  broken: ids(findings, "broken"),
  awaits: ids(findings, "awaits"),
});

const ids = (findings, status) => findings.filter((finding) => finding.status === status).map(({ rule }) => rule);

const namesIn = ({ verdict, broken, awaits }) => [
  verdict,
  ...broken.map((rule) => `${rule} broken`),
  ...awaits.map((rule) => `${rule} awaits`),
];
