import { compare } from "../compare.js";
import type { Sighting } from "./disagreement.js";

/** Which of two places comes first, by the labels of their files and then by the minute. */
export const byLabel = (one: Sighting, other: Sighting): number => compare(labelOf(one), labelOf(other));

/** A place as text that sorts as it counts: numbers of one length each. */
export const labelOf = ({ file, minute }: Sighting): string => `${textOf(file)}\t${padded(minute)}`;

const textOf = (label: unknown): string => (typeof label === "number" ? padded(label) : `${label}`);

const padded = (count: number): string => `${count}`.padStart(12, "0");
