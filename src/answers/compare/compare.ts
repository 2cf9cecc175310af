import { unreadableAt } from "../../kernel/fault.js";
import { isMany, isStream } from "../../kernel/many.js";
import type { Policy } from "../../policy/policy.js";
import { checkPolicy } from "../shared/answered.js";
import { type Change, changesIn, type StoredFile } from "./change.js";

/**
 * The steps in stored files on which two policies decide differently, and by which clauses. Both judge each step on
 * the dossier as it stood in the stored history: history stands, so no change leads to another. Files are read one at
 * a time and none is kept. Throws a fault where it comes to what cannot be read: at `before`, `after`, `files`, a file
 * such as `files.3`, or a minute such as `files.3.minutes.0`. What `files` itself throws is passed on.
 *
 * @param before - The policy that the files are judged by today.
 * @param after - The policy that they are to be held against.
 * @param files - The files, each as a list of minutes. They may come from a stream.
 *
 * @example
 * ```ts
 * import { changeIn, compare } from "fazhan";
 * import { gulin, national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1" } as const;
 * const places = { residence: "r-1", origin: "o-1" };
 * const person = { id: "p-1", born: "1996-02-29", floating: true, places, residenceSince: "2023-03-01" };
 * const ruling = { verdict: "grant", because: [], under: { policy: "national", edition: "cpc-2014" } } as const;
 * const files = [[{ step: "apply", on: "2024-01-08", by, person, venue: "unit", ...ruling } as const]];
 * for await (const change of compare(national, gulin, files)) console.log(changeIn(change, "en"));
 * // file 0: apply on 2024-01-08: granted → barred
 * //   residence.two-years  at the residence since 2023-03-01; 2 years needed  [gulin 异地农民工党员发展流程, unverified]
 * ```
 */
export const compare = async function* (
  before: Policy,
  after: Policy,
  files: AsyncIterable<StoredFile> | Iterable<StoredFile>,
): AsyncGenerator<Change, void, undefined> {
  checkPolicy(before, "before");
  checkPolicy(after, "after");
  let at = 0;
  if (isStream(files)) for await (const file of files) yield* changesIn(before, after, file, at++);
  else if (isMany(files)) for (const file of files) yield* changesIn(before, after, file, at++);
  else throw unreadableAt("files");
};
