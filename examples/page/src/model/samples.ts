import candidate from "../../../data/candidate.json?raw";
import career from "../../../data/career.json?raw";
import twoPlaces from "../../../data/two-places.json?raw";
import ledger from "../../../data/ledger.csv?raw";

/** What can be tried without a file of one's own; people, days and numbers in it are made up. */
export const samples = {
  files: { name: "sample.ndjson", text: [candidate, twoPlaces, career].map((text, at) => line(text, at)).join("\n") },
  ledger: { name: "sample.csv", text: ledger },
} as const;

/** A file of the samples on one line, with a name that says that it is one. */
function line(text: string, at: number): string {
  const minutes: unknown = JSON.parse(text);
  return JSON.stringify({ file: `示例${at + 1}`, minutes });
}

/** One of the samples. */
export type SampleName = keyof typeof samples;
