import { readFileSync } from "node:fs";

/** What a rule says of what it measured, in English and in Chinese. */
export interface Said {
  readonly rule: string;
  readonly measured: object;
  readonly en: string;
  readonly zh: string;
}

/** The sentences of the rules, in every turn that they may take, a line for each. */
export const sentences: readonly Said[] = readFileSync(new URL("./sentences.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
