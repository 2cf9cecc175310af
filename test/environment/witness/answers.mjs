import { career } from "./data.mjs";
import { tell } from "./told.mjs";

/**
 * @typedef {import("./entries.mjs").Use} Use
 * @typedef {import("fazhan").Dossier} Dossier
 * @typedef {import("fazhan").Policy} Policy
 */

const languages = /** @type {const} */ (["en", "zh"]);

/** What an office asks of one file. @type {(use: Use, policy: Policy, dossier: Dossier) => void} */
export const report = ({ fazhan, render }, policy, dossier) => {
  const day = dossier.minutes.at(-1)?.on ?? "2026-01-01";
  const deadlines = [day, "2026-06-01"].flatMap((on) => fazhan.deadlines(policy, dossier, on));
  fazhan.membershipSince(policy, dossier);
  fazhan.agenda(policy, dossier, day);
  fazhan.audited(policy, dossier.minutes);
  const irregular = fazhan.audit(policy, dossier.minutes);
  for (const language of languages) {
    for (const one of irregular) fazhan.irregularityIn(one, language);
    render.calendarOf(deadlines, { file: "p-1", language });
    render.officeCalendarOf([{ file: "p-1", label: "甲", deadlines }], language);
    render.timeline(dossier, language, deadlines);
    render.mermaid(language, dossier);
  }
};

/** What it asks of all files. @type {(use: Use, policies: readonly [Policy, Policy], files: readonly Dossier[]) => Promise<void>} */
export const count = async ({ fazhan }, [one, other], files) => {
  for await (const change of fazhan.compare(one, other, files))
    for (const language of languages) fazhan.changeIn(change, language);
  for (const census of [fazhan.census(files), fazhan.census(files, one)])
    for (const language of languages) fazhan.censusIn(census, language);
};

/** The ladder for a state machine, whose guards are asked about each step. @type {(use: Use, policy: Policy, dossier: Dossier) => void} */
export const draw = ({ render }, policy, dossier) => {
  render.machineConfig(policy);
  render.mermaid("en");
  const guards = render.machineGuards(policy);
  for (const step of career)
    tell(
      "guards",
      [guards.granted, guards.minuted].map((guard) => guard({ context: { dossier }, event: { step } })),
    );
};
