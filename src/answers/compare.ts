import { isMany, isStream } from "../kernel/many.js";
import { orElse } from "../kernel/or-else.js";
import type { Policy } from "../policy/policy.js";
import { type Change, changesIn, type StoredFile } from "./changes.js";

/**
 * The steps in stored files on which two policies decide differently, and by which clauses. Both judge each step on
 * the dossier as it stood in the stored history: history stands, so no change leads to another. Files are read one at
 * a time and none is kept; of one nothing is told from the
 * first minute on that cannot be read. What `files` itself throws is passed on.
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
  let at = 0;
  if (isStream(files)) for await (const file of files) yield* changesOf(before, after, file, at++);
  else if (isMany(files)) for (const file of files) yield* changesOf(before, after, file, at++);
};

const changesOf = (before: Policy, after: Policy, file: StoredFile, at: number): readonly Change[] =>
  orElse(
    () => (isObject(file) ? [...changesIn(before, after, file, at)] : []),
    () => [],
  );

/** What is none is passed over without stumbling, for there may be a hundred thousand of it. */
const isObject = (file: unknown): boolean => typeof file === "object" && file !== null;
