import { isMany, isStream } from "../kernel/many.js";
import { decode, finished, malformed } from "./utf8.js";

/** What a stream hands out: text, or bytes of UTF-8. */
export type Chunk = string | Uint8Array;

/** A stream of text or bytes, such as a file or a response hands out. */
export type Chunks = AsyncIterable<Chunk>;

/**
 * The text of a stream, piece by piece, wherever its chunks are cut. Bytes that are no UTF-8, and chunks that are
 * neither text nor bytes, come out as a character that no JSON text may hold. What is no stream is taken as its one
 * chunk.
 */
export const textFrom = async function* (source: Chunks): AsyncGenerator<string, void> {
  let unfinished = finished;
  for await (const chunk of isSource(source) ? source : [isChunk(source) ? source : malformed]) {
    for (const piece of piecesOf(chunk)) {
      const [text, after] = typeof piece === "string" ? afterBytes(piece, unfinished) : decode(piece, unfinished);
      unfinished = after;
      yield text;
    }
  }
  if (unfinished.missing > 0) yield malformed;
};

/** Text as it is; bytes in pieces, so that a long chunk is never held twice. */
const piecesOf = function* (chunk: unknown): Generator<Chunk, void> {
  if (typeof chunk === "string" && chunk !== "") yield chunk;
  if (typeof chunk === "string") return;
  if (!isBytes(chunk)) return yield malformed;
  for (let at = 0; at < chunk.length; at += 8192) yield chunk.subarray(at, at + 8192);
};

/** Text cannot finish what bytes began. */
const afterBytes = (text: string, { missing }: typeof finished) =>
  [missing > 0 ? malformed + text : text, finished] as const;

/** Bytes can be gone through too, but are one chunk. */
const isSource = (source: unknown): boolean => (isStream(source) || isMany(source)) && !isBytes(source);

const isChunk = (chunk: unknown): chunk is Chunk => typeof chunk === "string" || isBytes(chunk);

/** Bytes of any realm: a worker's or a test runner's are of another class. */
const isBytes = (chunk: unknown): chunk is Uint8Array =>
  ArrayBuffer.isView(chunk) && Object.prototype.toString.call(chunk) === "[object Uint8Array]";
