import { filesFrom } from "fazhan/io";
import { personIn } from "./name-of.js";
import type { PersonFile } from "./office.js";
import type { OpenProblem, Opened } from "./opened.js";

/** Reads files, one a line. A line that cannot be read is named by its number and harms no other. */
export const filesInLines = async (source: string, text: string): Promise<Opened> => {
  const lines = text.split("\n");
  const files: PersonFile[] = [];
  const problems: OpenProblem[] = [];
  for await (const item of filesFrom(whole(text))) {
    if (item.ok) files.push(fileOf(item.line, item.minutes, lines[item.line - 1] ?? ""));
    else problems.push(...item.problems.map((problem) => ({ ...problem, line: item.line })));
  }
  if (files.length > 0) return { ok: true, office: { source, files }, problems };
  return { ok: false, problems: problems.length > 0 ? problems : [{ path: "", code: "no-files" }] };
};

/** A file by the name that its line gives it, by its person, or by the number of the line. */
const fileOf = (line: number, minutes: PersonFile["minutes"], text: string): PersonFile => {
  const data: unknown = JSON.parse(text);
  const { file, kept } = Object(data);
  return {
    name: typeof file === "string" ? file : (personIn(minutes) ?? `${line}`),
    minutes,
    ...(isTexts(kept) && { kept }),
  };
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

/** A text as a stream of one chunk. */
async function* whole(text: string): AsyncGenerator<string, void> {
  yield text;
}
