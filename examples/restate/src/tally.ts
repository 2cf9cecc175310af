import type { Readable } from "node:stream";
import type { Minute } from "fazhan";
import { filesFrom } from "fazhan/io";
import type { Office } from "./office.js";

/** What an audit of files found. */
export interface Tally {
  readonly files: number;
  /** Lines that are no file. */
  readonly unreadable: number;
  /** The ids of the persons whose files are irregular in something, in order. */
  readonly irregular: readonly string[];
  /** How often each rule was found broken. */
  readonly rules: Readonly<Record<string, number>>;
}

/** Audits files, a line of NDJSON each, and keeps none of them. */
export const tallyOf = async (source: Readable, { audit }: Office): Promise<Tally> => {
  let files = 0;
  let unreadable = 0;
  const irregular: string[] = [];
  const rules: string[] = [];
  for await (const file of filesFrom(source)) {
    if (!file.ok) {
      unreadable += 1;
      continue;
    }
    const found = audit(file.minutes);
    files += 1;
    if (found.length > 0) irregular.push(personOf(file.minutes));
    rules.push(...found.map(({ rule = "none", kind }) => `${kind} ${rule}`));
  }
  return { files, unreadable, irregular: irregular.sort(), rules: counted(rules.map((rule) => [rule, 1])) };
};

/** The tally of all files, from those of its parts. */
export const sumOf = (parts: readonly Tally[]): Tally => ({
  files: parts.reduce((sum, { files }) => sum + files, 0),
  unreadable: parts.reduce((sum, { unreadable }) => sum + unreadable, 0),
  irregular: parts.flatMap(({ irregular }) => irregular).sort(),
  rules: counted(parts.flatMap(({ rules }) => Object.entries(rules))),
});

const counted = (all: readonly (readonly [string, number])[]): Readonly<Record<string, number>> => {
  const sums = new Map<string, number>();
  for (const [name, count] of all) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** The id of the person that a file is about. */
export const personOf = (minutes: readonly Minute[]): string =>
  minutes.flatMap((minute) => ("person" in minute ? [minute.person?.id ?? "unknown"] : []))[0] ?? "unknown";
