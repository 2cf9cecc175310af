import { career, kept } from "./data.mjs";
import { calendars, judged as vectors, overlays, stepsOf } from "./vectors.mjs";

/**
 * @typedef {import("./entries.mjs").Use} Use
 * @typedef {import("fazhan").Decision} Decision
 * @typedef {import("fazhan").Policy} Policy
 */

/** Judges a step at whatever stage. @type {(use: Use, policy: Policy, ...what: unknown[]) => Decision} */
const judged = ({ fazhan }, policy, ...what) => /** @type {Function} */ (fazhan.decide)(policy, ...what);

/** @type {(use: Use, decision: Decision) => void} */
const said = ({ fazhan }, decision) => {
  for (const language of /** @type {const} */ (["en", "zh"])) {
    fazhan.explain(decision, language);
    for (const finding of decision.findings) fazhan.findingIn(finding, language);
    for (const { remedies } of fazhan.remedies(decision))
      for (const remedy of remedies) fazhan.remedyIn(remedy, language);
  }
};

/** The career, judged and filed step by step by one policy. @type {(use: Use, policy: Policy) => import("fazhan").Dossier} */
const walked = (use, policy) =>
  career.reduce((dossier, step, at) => {
    const decision = judged(use, policy, dossier, step);
    said(use, decision);
    use.fazhan.outlook(policy, dossier, step.on);
    if (at === 1 && dossier.minutes.length > 0) use.fazhan.explainMinute(policy, dossier.minutes, 0, "en");
    if (at % 4 === 0) use.fazhan.agenda(policy, dossier, step.on);
    if (at % 8 === 2) use.fazhan.next(policy, dossier, step.on);
    return decision.minute === undefined
      ? dossier
      : /** @type {typeof dossier} */ (use.fazhan.evolve(dossier, decision.minute));
  }, use.fazhan.replay([]));

/** The policy that a vector names. @type {(use: Use, name: string) => Policy} */
export const policyOf = ({ fazhan, policies: { migrantWorkers } }, name) => {
  const added = name.replace(`${migrantWorkers.id}+`, "");
  const [overlay, calendar] = [overlays[added], calendars[added]];
  const law = calendar ? fazhan.withCalendar(migrantWorkers, calendar) : migrantWorkers;
  const policy = made.get(name) ?? (overlay ? fazhan.extend(law, overlay) : law);
  made.set(name, policy);
  return policy;
};

/** @type {Map<string, Policy>} */
const made = new Map();

/** Judges the career by every policy, and the vectors by their own; answers the files. @param {Use} use */
export const judge = (use) => {
  const { overlays: _, mainland: __, ...policies } = use.policies;
  const walks = Object.values(policies).map((policy) => walked(use, policy));
  const files = vectors.map((vector) => {
    const dossier = use.fazhan.replay(stepsOf(vector).map(kept));
    said(use, use.fazhan.judge(policyOf(use, vector.policy), dossier, vector.step));
    return dossier;
  });
  return [...walks, ...files];
};
