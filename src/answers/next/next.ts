import { approvalOf } from "../../domain/approvals.js";
import type { Dossier } from "../../domain/dossier.js";
import type { StepName } from "../../domain/ladder.js";
import type { Day } from "../../kernel/day.js";
import type { Policy } from "../../policy/policy.js";
import { type AgendaItem, agenda } from "./agenda.js";
import { mainLine } from "./main-line.js";

/**
 * The one item of the agenda that comes next on the chart of 25 steps, with what it waits for: the first on the main line of
 * the stage that is not done. While a resolution waits, that is what its approval takes, then the approval. `undefined` where
 * nothing is left. Throws a fault at `policy`, `dossier` or `on`, whichever cannot be read; a day that does not exist cannot.
 *
 * @param policy - The rules to go by, such as `national`.
 * @param dossier - The file of one person.
 * @param on - The day that is asked about, `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { next, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([
 *   { step: "apply", on: "2024-01-08", by, person, venue: "unit" },
 *   { step: "talk", on: "2024-01-20", by },
 * ]);
 * const item = next(national, replay(file.ok ? file.minutes : []), "2024-02-01");
 * console.log(item?.step, item?.chart, item?.ready);
 * // recognize [ 3 ] true
 * ```
 */
export const next = (policy: Policy, dossier: Dossier, on: Day): AgendaItem | undefined =>
  nextOf(dossier, agenda(policy, dossier, on));

/** The item that comes next among those of an agenda. */
export const nextOf = (dossier: Dossier, items: readonly AgendaItem[]): AgendaItem | undefined => {
  const open = items.filter(({ kind, done }) => kind === "main" && !done);
  const line = lineOf(dossier);
  return open
    .sort((one, other) => line.indexOf(one.step) - line.indexOf(other.step))
    .find(({ step }) => line.includes(step));
};

/** The main line from where a file stands: after a vote, what follows it. */
const lineOf = ({ stage, resolution }: Dossier): readonly StepName[] => {
  if (resolution === undefined) return mainLine[stage];
  const from = mainLine[stage].indexOf(resolution.step);
  return from === -1 ? [approvalOf(resolution.step)] : mainLine[stage].slice(from + 1);
};
