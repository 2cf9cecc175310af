import type { Chunk } from "./chunks.js";
import { utf8 } from "./utf8.js";

/** No letter of a text takes more bytes than this. */
const bytesPerLetter = 3;

/** A line whose end has not come yet: what came so far, as text and, after it, as bytes that are not read yet. */
export class OpenLine {
  #text: string | undefined = "";
  #bytes = new Uint8Array(0);
  #used = 0;
  readonly #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isEmpty(): boolean {
    return this.#text === "" && this.#used === 0;
  }

  /** Puts more of the line in. Of a line that is longer than the longest, nothing is kept. */
  add(piece: Chunk): void {
    if (this.#text === undefined) return;
    if (typeof piece === "string") this.#addText(piece);
    else if (this.#used + piece.length > this.#longest * bytesPerLetter) this.#drop();
    else this.#addBytes(piece);
  }

  /** The line with its last piece, absent where it is too long; another one begins. */
  end(piece: Chunk): string | undefined {
    if (this.isEmpty) return this.#whole(piece);
    this.add(piece);
    this.#addText("");
    const text = this.#text;
    this.#text = "";
    return text;
  }

  /** A line that came in one piece, as most do. */
  #whole(piece: Chunk): string | undefined {
    if (piece.length > this.#longest * bytesPerLetter) return undefined;
    const text = typeof piece === "string" ? piece : utf8(piece);
    return text.length > this.#longest ? undefined : text;
  }

  /** Text ends the bytes before it: a letter that they began stays cut off. */
  #addText(piece: string): void {
    if (this.#text === undefined) return;
    const before = this.#used === 0 ? "" : utf8(this.#bytes.subarray(0, this.#used));
    this.#used = 0;
    if (this.#text.length + before.length + piece.length > this.#longest) this.#drop();
    else this.#text += before + piece;
  }

  /** The bytes are copied, since the source may use their memory again; twice the room each time it is short. */
  #addBytes(piece: Uint8Array): void {
    const used = this.#used + piece.length;
    if (used > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(used, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = larger;
    }
    this.#bytes.set(piece, this.#used);
    this.#used = used;
  }

  #drop(): void {
    this.#text = undefined;
    this.#bytes = new Uint8Array(0);
    this.#used = 0;
  }
}
