import candidate from "../../../data/candidate.json?raw";
import career from "../../../data/career.json?raw";
import twoPlaces from "../../../data/two-places.json?raw";
import ledger from "../../../data/ledger.csv?raw";

/** A file of the samples on one line, with a name that says that it is one, and a person of its own. */
const line = (text: string, at: number): string =>
  JSON.stringify({ file: `示例${at + 1}`, minutes: JSON.parse(text.replaceAll('"p-1"', `"p-${at + 1}"`)) });

/** What can be tried without a file of one's own; people, days and numbers in it are made up. */
export const samples = {
  files: { name: "sample.ndjson", text: [candidate, twoPlaces, career].map(line).join("\n") },
  empty: { name: "new.json", text: "[]" },
  ledger: { name: "sample.csv", text: ledger },
} as const;

/** One of the samples. */
export type SampleName = keyof typeof samples;
