import { type Chunk, type Chunks, chunksFrom } from "./chunks.js";
import { OpenLine } from "./open-line.js";

/** One line of a text with its number, from 1; `text` is absent where the line was too long to be kept. */
export interface Line {
  readonly line: number;
  readonly text: string | undefined;
}

/**
 * The lines of a stream that hold anything, wherever its chunks are cut: `\n` or `\r\n` ends a line, the last one may
 * lack it, and a byte order mark at the start is skipped. Bytes are cut at line ends, which no other letter of UTF-8
 * contains, and read line by line, so that bytes that are no UTF-8 spoil their own line only. No more than one chunk
 * and one line is held at a time, and of a line longer than `longest` nothing. What the stream throws is passed on.
 */
export const linesFrom = async function* (source: Chunks, longest: number): AsyncGenerator<Line, void> {
  const open = new OpenLine(longest);
  let line = 1;
  for await (const chunk of chunksFrom(source)) {
    let from = 0;
    for (let to = endIn(chunk, from); to !== -1; to = endIn(chunk, from)) {
      if (!open.isEmpty || !isBare(chunk, from, to)) {
        const ended = withoutMark(line, open.end(pieceOf(chunk, from, to)));
        if (!isBlank(ended)) yield ended;
      }
      from = to + 1;
      line++;
    }
    open.add(pieceOf(chunk, from, chunk.length));
  }
  const last = withoutMark(line, open.end(""));
  if (!isBlank(last)) yield last;
};

const lineFeed = 10;
const carriageReturn = 13;

const endIn = (chunk: Chunk, from: number): number =>
  typeof chunk === "string" ? chunk.indexOf("\n", from) : chunk.indexOf(lineFeed, from);

const pieceOf = (chunk: Chunk, from: number, to: number): Chunk =>
  typeof chunk === "string" ? chunk.slice(from, to) : chunk.subarray(from, to);

/** Whether there is nothing between two line ends: a flood of such lines must cost next to nothing. */
const isBare = (chunk: Chunk, from: number, to: number): boolean =>
  from === to ||
  (from + 1 === to && (typeof chunk === "string" ? chunk.charCodeAt(from) : chunk[from]) === carriageReturn);

const isBlank = ({ text }: Line): boolean => text !== undefined && /^[ \t\r]*$/.test(text);

/** The line without the byte order mark that a text may begin with. */
const withoutMark = (line: number, text: string | undefined): Line => ({
  line,
  text: line === 1 && text?.startsWith("\uFEFF") ? text.slice(1) : text,
});
