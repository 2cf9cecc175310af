import type { Dossier } from "../domain/dossier.js";
import type { Minute } from "../domain/minute.js";
import { orUnreadable } from "../kernel/fault.js";
import { fold } from "./filing/fold.js";

/**
 * The dossier that minutes add up to, in the order given and as the corrections among them leave them; of an empty list,
 * the empty file of an outsider. Throws a
 * fault that names the first minute that cannot be filed, such as `minutes.2`: the file without it is another file.
 *
 * @param minutes - The minutes of one person, in the order they were filed. `readMinutes` reads them from JSON.
 * @returns The file that the minutes add up to.
 *
 * @example
 * ```ts
 * import { replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const file = readMinutes([{ step: "apply", on: "2026-06-01", by }, { step: "talk", on: "2026-06-10", by }]);
 * if (!file.ok) throw new Error("not minutes");
 * const { stage, since, minutes } = replay(file.minutes);
 * console.log(stage, since, minutes.length);
 * // applicant 2026-06-01 2
 * ```
 */
export const replay = (minutes: readonly Minute[]): Dossier =>
  fold(orUnreadable("minutes", () => (Array.isArray(minutes) ? [...minutes] : undefined)));
