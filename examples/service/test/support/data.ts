import { readFileSync } from "node:fs";

/** The steps of a whole career, made up: `examples/data/career.json`. */
export const career: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
  readFileSync(new URL("../../../data/career.json", import.meta.url), "utf8"),
);

export const by = { kind: "branch", id: "b-1", fullMembers: 12 };
export const person = {
  id: "p-1",
  born: "2000-03-15",
  floating: false,
  unit: "organized",
  places: { residence: "r-1", origin: "r-1" },
};
export const apply = { step: "apply", on: "2026-06-01", by, person, venue: "unit" };
export const talk = { step: "talk", on: "2026-06-22", by };
export const recognize = { step: "recognize", on: "2026-07-06", by, recommendedBy: "members" };
