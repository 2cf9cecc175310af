import { plusDays } from "../day.mjs";
import { base, branch, committee, granted } from "./base.mjs";
import { early, opinions, poll, polls } from "./evidence.mjs";
import { underMark } from "./polls.mjs";
import { chance } from "../chance.mjs";

/** The minutes of a file, in the order of their days; every case files the same steps in the same order. */
export const written = (file) => [
  granted({ ...base.apply, person: file.person, venue: file.venue }),
  ...base.cultivation,
  granted({ ...base.sponsors, sponsors: file.sponsors }),
  base.examine,
  early("origin", file.early),
  ...moved(file),
  ...setbacks(file),
  ...opinions(file, "residence"),
  ...opinions(file, "origin"),
  ...polls(file),
  ...repeated(file),
  granted({ ...base.vet, ...file.vet }),
  ...(file.variant === "untrained" ? [] : [granted({ ...base.train, ...file.train })]),
  granted({ ...base.screen, outcome: file.screen }),
  granted({ ...base.prereview, outcome: file.prereview }),
  base.form,
  ...waived(file),
];

const deferred = (on) => ({ ...granted({ step: "admit", on, by: branch, ballot: base.ballot }), verdict: "defer" });

/** Meetings of the past that a poll deferred. */
const setbacks = (file) =>
  file.setbacks.flatMap((on, turn) => [
    poll("residence", { ...underMark(chance(turn + file.person.born.charCodeAt(6))), on }),
    deferred(plusDays(on, 15)),
  ]);

/** A meeting on the very poll that stands. */
const repeated = (file) => (file.again ? [deferred("2026-04-01")] : []);

const moved = (file) => {
  if (file.variant !== "move") return [];
  const { residence: _, ...places } = file.person.places;
  return [early("residence", "reserved"), granted({ ...base.transfer, places: { residence: "r-441999", ...places } })];
};

const waived = (file) =>
  file.variant === "waive"
    ? [granted({ step: "waive", on: "2026-07-08", by: committee, rule: file.waived, reason: "away at sea" })]
    : [];
