import type { Dossier } from "../domain/dossier.js";
import { type Stage, stages } from "../domain/ladder.js";
import { answered } from "../answers/shared/answered.js";
import { unreadableAt } from "../kernel/fault.js";
import type { Day } from "../kernel/day.js";
import type { Policy } from "../policy/policy.js";
import { type Planned, planned } from "./planned.js";

/**
 * The earliest and the latest day of each step that remains until a stage is reached, in the order in which they are taken:
 * everyone votes yes, every body agrees, and each step is taken on the first day on which `decide` grants it. Periods are
 * counted by calendar months, and notices by the working days of the policy's calendar; where the calendar of a year is
 * missing, the schedule ends with the step that awaits it. So it does where something stands in the way that no time and no
 * evidence changes. A review is planned on the last day on which it is in time; all else as early as it can be.
 * Throws a fault at `policy`, `dossier` or `on`, whichever cannot be read, and at `stage` where there is no such stage.
 *
 * @param policy - The rules to go by, such as `national` with a calendar.
 * @param dossier - The file of one person.
 * @param on - The first day on which anything may be done, `YYYY-MM-DD`.
 * @param to - The stage that is to be reached, such as `member`; nothing is planned where the file is there already.
 *
 * @example
 * ```ts
 * import { replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { schedule } from "fazhan/office";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const read = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const file = replay(read.ok ? read.minutes : []);
 * console.log(schedule(national, file, "2024-01-20", "activist").map(({ step, earliest, latest }) => `${step} ${earliest} ${latest}`));
 * // [ 'talk 2024-01-20 2024-02-08', 'recognize 2024-01-20 undefined' ]
 * ```
 */
export const schedule = (policy: Policy, dossier: Dossier, on: Day, to: Stage): readonly Planned[] => {
  if (!stages.includes(to)) throw unreadableAt("stage");
  return answered(policy, dossier, on, () => planned(policy, dossier, on, to));
};
