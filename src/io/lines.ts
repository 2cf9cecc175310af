import { type Chunks, textFrom } from "./chunks.js";

/** One line of a text with its number, from 1; `text` is absent where the line was too long to be kept. */
export interface Line {
  readonly line: number;
  readonly text: string | undefined;
}

/**
 * The lines of a stream that hold anything, wherever its chunks are cut: `\n` or `\r\n` ends a line, the last one may
 * lack it, and a byte order mark at the start is skipped. No more than one chunk and one line is held at a time, and
 * of a line longer than `longest` nothing. What the stream throws is passed on.
 */
export const linesFrom = async function* (source: Chunks, longest: number): AsyncGenerator<Line, void> {
  let open: Line = { line: 1, text: "" };
  for await (const text of textFrom(source)) {
    for (const piece of split(text)) {
      open = { ...open, text: joined(open.text, piece.text, longest) };
      if (!piece.ends) continue;
      if (!isBlank(open)) yield told(open);
      open = { line: open.line + 1, text: "" };
    }
  }
  if (!isBlank(open)) yield told(open);
};

/** The pieces of a text between its line ends, and whether each was ended by one. */
const split = function* (text: string): Generator<{ readonly text: string; readonly ends: boolean }, void> {
  let from = 0;
  for (let to = text.indexOf("\n"); to !== -1; to = text.indexOf("\n", from)) {
    yield { text: text.slice(from, to), ends: true };
    from = to + 1;
  }
  yield { text: text.slice(from), ends: false };
};

const joined = (before: string | undefined, text: string, longest: number): string | undefined =>
  before === undefined || before.length + text.length > longest ? undefined : before + text;

const isBlank = (line: Line): boolean => /^[ \t\r]*$/.test(told(line).text ?? "too long to be blank");

/** The line without the byte order mark that a text may begin with. */
const told = ({ line, text }: Line): Line => ({
  line,
  text: line === 1 && text?.startsWith("\uFEFF") ? text.slice(1) : text,
});
