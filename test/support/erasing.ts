import fc from "fast-check";
import type { Minute } from "../../src/domain/minute.js";

/** One fact to leave out or to blur: of which minute, and which of its facts, each as a number to be counted round. */
export interface Erasure {
  readonly minute: number;
  readonly fact: number;
  readonly how: "erase" | "blur" | "forget";
}

/** Facts to leave out of a file, up to so many. */
export const erasures = (most: number): fc.Arbitrary<readonly Erasure[]> =>
  fc.array(
    fc.record({
      minute: fc.noBias(fc.nat()),
      fact: fc.noBias(fc.nat()),
      how: fc.constantFrom<Erasure["how"]>("erase", "erase", "blur", "blur", "forget"),
    }),
    { minLength: 1, maxLength: most },
  );

/** Facts that may be left out, which says something too: without them a step is another one. */
const optional = ["leavingBy", "late", "excused", "fullMembers", "places"];

const ruling = ["verdict", "because", "under", "step"];

/** The paths to all facts of a minute, but for its name, its ruling and the kind of a body. */
const pathsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => {
  if (typeof value !== "object" || value === null) return [path];
  const within = Object.entries(value)
    .filter(([name]) => (path.length > 0 || !ruling.includes(name)) && !(name === "kind" && path[0] === "by"))
    .flatMap(([name, part]) => pathsIn(part, [...path, name]));
  return path.length === 0 || Array.isArray(value) || path[0] === "by" ? within : [path, ...within];
};

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

const changed = (value: unknown, [name, ...rest]: readonly string[], how: Erasure["how"]): unknown => {
  if (name === undefined) return value;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === name ? changed(item, rest, how) : item));
  const part = (value as Record<string, unknown>)[name];
  if (rest.length > 0) return { ...(value as object), [name]: changed(part, rest, how) };
  const { [name]: _, ...others } = value as Record<string, unknown>;
  if (name === "on" || (isDay(part) && how !== "erase"))
    return { ...others, [name]: how === "forget" && name === "on" ? "unknown" : String(part).slice(0, 7) };
  return others;
};

/** No item of a list goes, and nothing that may be left out, but for what is in it. */
const isErasable = (path: readonly string[]): boolean => {
  const name = path.at(-1) as string;
  return Number.isNaN(Number(name)) && !(optional.includes(name) && path[0] !== "person");
};

/** A file with some of its facts left out, and some of its days known by their month or not at all. */
export const erased = (minutes: readonly Minute[], all: readonly Erasure[]): readonly Minute[] => {
  const part: Minute[] = [...minutes];
  for (const { minute, fact, how } of all) {
    const at = minute % part.length;
    const paths = pathsIn(part[at]).filter(isErasable);
    const path = paths[fact % paths.length];
    if (path !== undefined) part[at] = changed(part[at], path, how) as Minute;
  }
  return part;
};
