import { type Dossier, type Minute, replay } from "fazhan";
import { readMinutes } from "fazhan/io";
import type { Store } from "./stores/store.ts";

/** A file as it stands: all its minutes, those that were corrected too, and what they come to. */
export interface File {
  readonly minutes: readonly Minute[];
  readonly dossier: Dossier;
}

/** Reads a file. What is in a database is data from outside, too: where it cannot be read, this throws, naming the places. */
export const fileOf = async (store: Store, file: string): Promise<File> => {
  const read = readMinutes(await store.minutesOf(file));
  if (read.ok) return { minutes: read.minutes, dossier: replay(read.minutes) };
  throw new Error(read.problems.map(({ path, code }) => `${file} ${path} ${code}`).join("\n"));
};
