import type { Irregularity } from "../../answers/audit/irregularity.js";
import type { Minute } from "../../domain/minute.js";
import type { Placed } from "./placed.js";

/**
 * What the source of a file keeps, read back from what `audit` found: whatever the file has, and whatever was missed in it
 * as a kept step is. Where `audit` says of nothing that it is not recorded, the source keeps everything.
 */
export const keptIn = (found: readonly Irregularity[], file: readonly Placed[]): readonly string[] | undefined => {
  const unkept = new Set(found.flatMap((one) => (one.kind === "unrecorded" ? one.what : [])));
  if (unkept.size === 0) return undefined;
  const names = [...file.flatMap(({ minute }) => namesOf(minute)), ...found.flatMap(missedIn)];
  return [...new Set(names.flatMap((name) => (unkept.has(name) ? [`${name}@candidate`] : [name])))];
};

const namesOf = (minute: Minute): readonly string[] => {
  const { step, on: _, verdict: __, because: ___, under: ____, ...facts } = minute;
  const record = "record" in minute && minute.record !== undefined ? `file:${minute.record}` : step;
  return [record, ...pathsIn(facts, step).filter((path) => step !== "file" && !path.endsWith(".by.kind"))];
};

const pathsIn = (value: unknown, path: string): readonly string[] => {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path));
  return Object.entries(value).flatMap(([name, part]) => pathsIn(part, `${path}.${name}`));
};

/** The steps and facts that were missed because their source keeps them. */
const missedIn = (one: Irregularity): readonly string[] => {
  if (one.kind !== "missing-step" && one.kind !== "unknown") return [];
  const awaited = (one.finding.awaits ?? []).filter((each) => "step" in each);
  return awaited.map(({ step, field, record }) => {
    if (field !== undefined) return `${step}.${field}`;
    return record === undefined ? step : `file:${record}`;
  });
};
