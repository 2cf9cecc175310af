import { standing } from "../../domain/corrected.js";
import type { Dossier } from "../../domain/dossier.js";
import type { Minute } from "../../domain/minute.js";
import type { Policy } from "../../policy/policy.js";
import { type Leg, legs, spanOf } from "./duration.js";
import { add, count, type Counts, split, startTally } from "./tally.js";

/** Nothing counted yet. A policy says which rules only warn. */
export const start = (policy: Policy | undefined) => ({
  files: 0,
  byStage: { outsider: 0, applicant: 0, activist: 0, candidate: 0, probationer: 0, member: 0 },
  byEdition: new Map() as Counts,
  spans: new Map<Leg, number[]>(legs.map((leg) => [leg, []])),
  deferrals: startTally(),
  refusals: startTally(),
  warnings: startTally(),
  onlyWarns: new Set(policy?.spec.rules.filter((rule) => rule.else === "warn").map(({ id }) => id)),
});

/** A census while files are being counted. */
export type Counting = ReturnType<typeof start>;

/**
 * Counts one more file, and says whether it stands at a stage and its minutes name rules and an edition. Where it does
 * not, or where it cannot be read, which throws, what was counted until then is worth nothing.
 */
export const countIn = (counting: Counting, dossier: Dossier): boolean => {
  if (!Object.hasOwn(counting.byStage, dossier.stage) || !dossier.minutes.every(isNamed)) return false;
  counting.files += 1;
  counting.byStage[dossier.stage] += 1;
  const last = dossier.minutes.at(-1);
  if (last !== undefined) add(counting.byEdition, last.under.edition);
  for (const [leg, days] of counting.spans) days.push(...spanOf(dossier, leg));
  for (const minute of standing(dossier.minutes)) countMinute(counting, minute);
  return true;
};

/** Names are put in order, which of other things throws only once all files were counted. */
const isNamed = ({ because, under }: Minute): boolean =>
  typeof under.edition === "string" && because.every((rule) => typeof rule === "string");

const countMinute = (counting: Counting, minute: Minute): void => {
  const { warnings, reasons } = split(minute, counting.onlyWarns);
  if (warnings.length > 0) count(counting.warnings, warnings);
  if (minute.verdict === "defer") count(counting.deferrals, reasons);
  if (minute.verdict === "deny") count(counting.refusals, reasons);
};
