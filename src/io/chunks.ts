import { decode, finished, malformed } from "./utf8.js";

/** What a stream hands out: text, or bytes of UTF-8. */
export type Chunk = string | Uint8Array;

/** A stream of text or bytes, such as a file or a response hands out. */
export type Chunks = AsyncIterable<Chunk>;

/**
 * The text of a stream, piece by piece, wherever its chunks are cut. Bytes that are no UTF-8 come out as a character
 * that no JSON text may hold.
 */
export const textFrom = async function* (source: Chunks): AsyncGenerator<string, void> {
  let unfinished = finished;
  for await (const chunk of source) {
    for (const piece of piecesOf(chunk)) {
      const [text, after] = typeof piece === "string" ? afterBytes(piece, unfinished) : decode(piece, unfinished);
      unfinished = after;
      yield text;
    }
  }
  if (unfinished.missing > 0) yield malformed;
};

/** Text as it is; bytes in pieces, so that a long chunk is never held twice. */
const piecesOf = function* (chunk: Chunk): Generator<Chunk, void> {
  if (typeof chunk === "string" && chunk !== "") yield chunk;
  if (typeof chunk === "string") return;
  for (let at = 0; at < chunk.length; at += 8192) yield chunk.subarray(at, at + 8192);
};

/** Text cannot finish what bytes began. */
const afterBytes = (text: string, { missing }: typeof finished) =>
  [missing > 0 ? malformed + text : text, finished] as const;
