import { filesFrom, minutesFrom, readMinutes, readOverlay, readStep, submit } from "../../src/io/index.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { career } from "../support/career.js";

/** A stream of one piece. */
export const one = (text: unknown) =>
  (async function* () {
    yield text as string;
  })();

/** A text as UTF-8. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whoever reads a text as a whole. */
export const readers: readonly (readonly [name: string, read: (text: unknown) => unknown])[] = [
  ["readStep", readStep],
  ["readMinutes", readMinutes],
  ["readOverlay", (text) => readOverlay(migrantWorkers, text)],
  ["submit, of a step", (text) => submit(migrantWorkers, [], text)],
  ["submit, of a file", (text) => submit(migrantWorkers, text, career[0])],
];

/** Whoever reads a stream, here of one piece. */
export const streams: readonly (readonly [name: string, read: (text: unknown) => unknown])[] = [
  ["minutesFrom", (text) => minutesFrom(one(text))],
  ["filesFrom", (text) => filesFrom(one(text))],
  ["filesFrom, of bytes", (text) => filesFrom(one(text instanceof Uint8Array ? text : bytesOf(String(text))))],
];
