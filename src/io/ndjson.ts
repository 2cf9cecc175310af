import type { Minute } from "../domain/minute.js";
import { isMany } from "../kernel/many.js";
import { orElse } from "../kernel/or-else.js";
import { longestMinute, longestText } from "./bounds.js";
import type { Chunks } from "./chunks.js";
import { linesFrom } from "./lines-from.js";
import { type Refused, refused } from "./problem.js";
import { minuteOf, minutesOf } from "./read.js";

/** What one line of a stream held, with its number from 1, or everything that is wrong with that line. */
export type StreamItem<T> = ({ readonly ok: true; readonly line: number } & T) | ({ readonly line: number } & Refused);

/**
 * Reads minutes as NDJSON, one a line, from any stream of text or UTF-8 bytes. A line that cannot be taken comes back
 * as `{ ok: false, line, problems }` and harms no other; blank lines are skipped. A minute without a verdict is read
 * as `readMinutes` reads it. Memory stays flat: nothing is kept of a line once it was handed out. What the stream itself
 * throws is passed on.
 *
 * @param source - A stream of text or UTF-8 bytes, in chunks of any size.
 *
 * @example
 * ```ts
 * import { minutesFrom } from "fazhan/io";
 *
 * const lines = ReadableStream.from(['{"step":"talk","on":"2026-06-10","by":{"kind":"branch","id":"b-1"}}\n', "no JSON\n"]);
 * for await (const one of minutesFrom(lines)) console.log(one.ok ? one.minute.step : one.problems);
 * // talk
 * // [ { path: 'minute', code: 'not-json' } ]
 * ```
 */
export const minutesFrom = (source: Chunks): AsyncGenerator<StreamItem<{ readonly minute: Minute }>, void> =>
  itemsFrom(source, { path: "minute", longest: longestMinute }, minuteOf);

/**
 * Reads files as NDJSON, each line the minutes of one person: an array of them, or an object that holds them as
 * `minutes`, as a dossier does. A line that cannot be taken comes back as `{ ok: false, line, problems }` and harms no
 * other.
 *
 * @param source - A stream of text or UTF-8 bytes, in chunks of any size.
 *
 * @example
 * ```ts
 * import { filesFrom } from "fazhan/io";
 *
 * const lines = ReadableStream.from(['[{"step":"talk","on":"2026-06-10","by":{"kind":"branch","id":"b-1"}}]\n', "[{}]\n"]);
 * for await (const one of filesFrom(lines)) console.log(one.ok ? one.minutes.length : one.problems[0]);
 * // 1
 * // { path: 'minutes.0.step', code: 'missing' }
 * ```
 */
export const filesFrom = (source: Chunks): AsyncGenerator<StreamItem<{ readonly minutes: readonly Minute[] }>, void> =>
  itemsFrom(source, { path: "minutes", longest: longestText }, minutesOf);

/**
 * Writes NDJSON: a line, with its end, for each minute, or for each person's minutes. What JSON cannot write stands as
 * `null` in its line, which a reader reports. What `lines` itself throws is passed on; what cannot be gone
 * through has no lines.
 *
 * @param lines - What each line is to hold: a minute, or all minutes of one person.
 *
 * @example
 * ```ts
 * import { ndjsonOf, readMinutes } from "fazhan/io";
 *
 * const file = readMinutes([{ step: "talk", on: "2026-06-10", by: { kind: "branch", id: "b-1" } }]);
 * console.log([...ndjsonOf(file.ok ? file.minutes : [])].map((line) => line.slice(0, 15)));
 * // [ '{"step":"talk",' ]
 * ```
 */
export const ndjsonOf = function* (lines: Iterable<Minute | readonly Minute[]>): Generator<string, void> {
  for (const line of isMany(lines) ? lines : []) yield `${written(line)}\n`;
};

const written = (line: unknown): string =>
  orElse<string | undefined>(
    () => JSON.stringify(line),
    () => undefined,
  ) ?? "null";

/** What a line is called in a problem, and how long it may be. */
type Kind = Readonly<{ path: string; longest: number }>;

type Read<T> = (text: string) => ({ readonly ok: true } & T) | Refused;

const itemsFrom = async function* <T>(source: Chunks, kind: Kind, read: Read<T>) {
  for await (const { line, text } of linesFrom(source, kind.longest)) {
    yield { line, ...(text === undefined ? refused([{ path: kind.path, code: "too-large" }]) : read(text)) };
  }
};
