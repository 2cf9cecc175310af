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
  let line = 1;
  let open: Line["text"] = "";
  for await (const text of textFrom(source)) {
    let from = 0;
    for (let to = text.indexOf("\n"); to !== -1; to = text.indexOf("\n", from)) {
      if (open !== "" || !isBare(text, from, to)) {
        const ended = told(line, joined(open, text.slice(from, to), longest));
        if (!isBlank(ended)) yield ended;
        open = "";
      }
      from = to + 1;
      line++;
    }
    open = joined(open, text.slice(from), longest);
  }
  const last = told(line, open);
  if (!isBlank(last)) yield last;
};

/** Whether there is nothing between two line ends: a flood of such lines must cost next to nothing. */
const isBare = (text: string, from: number, to: number): boolean =>
  from === to || (from + 1 === to && text.charCodeAt(from) === 13);

const joined = (before: string | undefined, text: string, longest: number): string | undefined =>
  before === undefined || before.length + text.length > longest ? undefined : before + text;

const isBlank = ({ text }: Line): boolean => text !== undefined && /^[ \t\r]*$/.test(text);

/** The line without the byte order mark that a text may begin with. */
const told = (line: number, text: string | undefined): Line => ({
  line,
  text: line === 1 && text?.startsWith("\uFEFF") ? text.slice(1) : text,
});
