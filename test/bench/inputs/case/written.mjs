import { plusDays } from "../day.mjs";
import { base, branch, committee, granted, partner } from "./base.mjs";
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

const known = new Map();

/** Of one opinion there is one minute for all files. */
const opinion = (at, source, said, on) => {
  const key = `${at} ${source} ${said} ${on}`;
  const by = at === "origin" ? partner : branch;
  if (!known.has(key)) known.set(key, granted({ step: "consult", on, by, at, source, opinion: said }));
  return known.get(key);
};

const early = (at, said) => opinion(at, "employer", said, "2025-09-20");

const isOnePlace = ({ person: { places } }) => places.residence === places.origin;

const opinions = (file, at) =>
  at === "origin" && isOnePlace(file)
    ? []
    : Object.entries(file.opinions[at]).map(([source, one]) => opinion(at, source, one.opinion, one.on));

const poll = (at, count) =>
  granted({ step: "poll", on: count.on, by: at === "origin" ? partner : branch, at, ...count });

const polls = (file) => {
  const held = ["origin", "residence"].filter((at) => file.polls[at] && !(at === "origin" && isOnePlace(file)));
  return held.length > 0 ? held.map((at) => poll(at, file.polls[at])) : [poll("residence", spoiled)];
};

/** Where no poll is left, one is on file in which every paper was spoiled: all files have one, and so one shape. */
const spoiled = { on: "2026-03-20", issued: 30, returned: 20, spoiled: 20, approve: 0, against: 0, abstain: 0 };

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
