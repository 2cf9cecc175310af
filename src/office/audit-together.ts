import type { Minute } from "../domain/minute.js";
import { orUnreadable, unreadableAt } from "../kernel/fault.js";
import { isMany } from "../kernel/many.js";
import { orElse } from "../kernel/or-else.js";
import type { Maximum } from "../rules/terms.js";
import { atMeeting } from "./together/at-meeting.js";
import type { Disagreement, Role } from "./together/disagreement.js";
import { gathered, nothing } from "./together/gathered.js";
import { inOrder } from "./together/in-order.js";
import { notYetMembers, ofPerson, overloaded } from "./together/of-person.js";

/** A file of a person as it is held against others: a label of the caller's own, a row or a name, and its minutes. */
export interface Filed<F = unknown> {
  readonly file: F;
  readonly minutes: readonly Minute[];
}

/** How many people a mentor or a sponsor may stand by at once, by local rules; no article sets a number. */
export type Loads = { readonly [R in Role]?: { readonly load?: Maximum | number } };

/**
 * What files say differently of one thing. One meeting has one number of members; somebody who sponsors or mentors is a full
 * member in their own file too; one person has one file at one branch. It says that files disagree and never which of
 * them is right. A fact that a file does not state disagrees with nothing, and a day known only by its month is not a meeting.
 * Nobody is counted for standing by too many people unless `terms` sets a limit, such as `{ mentor: { load: 3 } }`.
 *
 * Each file is read once, as its corrections leave it, and the order of files makes no difference. Of a file that cannot
 * be read it says so, in an entry of the kind `file.unreadable`, and goes on. Throws the fault `files.unreadable` where
 * `files` cannot be gone through at all.
 *
 * @param files - The files, each with its minutes and a name by which the caller knows it.
 * @param options - `terms`, the most people that one person may stand for in each role.
 *
 * @example
 * ```ts
 * import { auditTogether, disagreementIn } from "fazhan/office";
 * import { readMinutes } from "fazhan/io";
 *
 * const by = { kind: "branch", id: "b-1" };
 * const vote = (entitled: number) => [{ step: "admit", on: "2021-04-15", by, ballot: { entitled } }];
 * const files = [30, 31].map((entitled, file) => {
 *   const read = readMinutes(vote(entitled));
 *   return { file, minutes: read.ok ? read.minutes : [] };
 * });
 * console.log(auditTogether(files).map((one) => disagreementIn(one, "en")).join("\n"));
 * // meeting on 2021-04-15: 2 files give different numbers of members entitled to vote: 30, 31
 * ```
 */
export const auditTogether = <F>(
  files: Iterable<Filed<F>>,
  options: { readonly terms?: Loads } = {},
): readonly Disagreement<F>[] => {
  const limits = orUnreadable("options", () => ({
    mentor: limitOf(options.terms?.mentor?.load),
    sponsor: limitOf(options.terms?.sponsor?.load),
  }));
  const given: unknown = files;
  if (!isMany(given)) throw unreadableAt("files");
  const all = nothing<F>();
  const found: Disagreement<F>[] = [];
  let index = 0;
  for (const one of files) {
    let minute = 0;
    try {
      if (!Array.isArray(one.minutes)) throw unreadableAt(`files.${index}`);
      gathered(all, one.file, one.minutes, (place) => {
        minute = place;
      });
    } catch {
      found.push({ kind: "file.unreadable", among: [{ file: labelOf(one), minute }], measured: {} });
    }
    index++;
  }
  for (const votes of all.meetings.values()) found.push(...atMeeting(votes));
  for (const own of all.people.values()) found.push(...ofPerson(own));
  for (const role of ["mentor", "sponsor"] as const)
    for (const [id, namings] of all.named[role]) {
      const limit = limits[role];
      if (limit !== undefined) found.push(...overloaded(role, namings, limit));
      found.push(...notYetMembers(role, namings, all.people.get(id) ?? []));
    }
  return inOrder(found);
};

/** The label of a file, nothing where not even that can be read. */
const labelOf = <F>(one: Filed<F>): F =>
  orElse<F>(
    () => one.file,
    () => undefined as F,
  );

const limitOf = (load: Maximum | number | undefined): number | undefined =>
  load === undefined ? undefined : Number(typeof load === "object" ? load.of.count : load);
