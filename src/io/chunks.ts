import { isMany, isStream } from "../kernel/many.js";

/** What a stream hands out: text, or bytes of UTF-8. */
export type Chunk = string | Uint8Array;

/** A stream of text or bytes, such as a file or a response hands out. */
export type Chunks = AsyncIterable<Chunk>;

/** What stands for data that is no text: no JSON text may hold it, so its line is refused and never read as another. */
export const malformed = "\0";

/** What stands for bytes that are not UTF-8: no text that they spell begins so. */
export const notUtf8 = "\0\uffff";

/**
 * The chunks of a stream that hold anything. A chunk that is neither text nor bytes comes out as a character that no
 * JSON text may hold. Anything that is not a stream is taken as its one chunk.
 */
export const chunksFrom = async function* (source: Chunks): AsyncGenerator<Chunk, void> {
  for await (const chunk of isSource(source) ? source : [plainChunk(source)]) {
    const plain = plainChunk(chunk);
    if (plain.length > 0) yield plain;
  }
};

const plainChunk = (chunk: unknown): Chunk =>
  typeof chunk === "string" ? chunk : isBytes(chunk) ? bytesOf(chunk) : malformed;

/** Bytes can be gone through too, but are one chunk. */
const isSource = (source: unknown): source is Chunks => (isStream(source) || isMany(source)) && !isBytes(source);

/** Bytes of any realm: a worker's or a test runner's are of another class. */
const isBytes = (chunk: unknown): chunk is Uint8Array =>
  ArrayBuffer.isView(chunk) && Object.prototype.toString.call(chunk) === "[object Uint8Array]";

/** The same bytes without whatever else their object has. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Chunk =>
  byteLength === 0 ? "" : new Uint8Array(buffer, byteOffset, byteLength);
