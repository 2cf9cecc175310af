import { chance, plusDays } from "../draw.mjs";
import { readFileSync } from "node:fs";

const cells = ["employer", "community", "police", "family-planning", "commerce", "tax"];

/** A file that would be admitted, as notes from which its minutes are written. */
export const lawful = (draw, seed) => {
  const fullMembers = draw.between(9, 60);
  return {
    person: personOf(draw, seed),
    venue: draw.pick(["floating-organization", "residence", "unit-location"]),
    opinions: { residence: favorable(draw, cells), origin: favorable(draw, cells.slice(1)) },
    early: "favorable",
    polls: { residence: passing(draw), origin: passing(draw) },
    setbacks: [],
    sponsors: [sponsor("m-1"), sponsor("m-3")],
    vet: { conclusion: "qualified", consulted: ["residence", "origin"] },
    train: draw.pick([...trainings]),
    screen: "passed",
    prereview: "passed",
    variant: undefined,
    step: {
      step: "admit",
      on: plusDays("2026-07-09", draw.below(24)),
      by: branchOf(fullMembers),
      ballot: ballot(draw, fullMembers),
    },
  };
};

const trainings = [
  { days: 3, hours: 20 },
  { days: 2, hours: 24 },
  { days: 4, hours: 30 },
];

const personOf = (draw, seed) => {
  const origin = `o-${430_000 + draw.below(900)}`;
  const residence = draw.odds(8) ? origin : `r-${440_000 + draw.below(900)}`;
  const born = plusDays("1970-01-01", draw.below(8_000));
  return { id: `p-${seed}`, born, floating: draw.odds(85), places: { residence, origin } };
};

const favorable = (draw, sources) => {
  const on = plusDays("2026-03-01", draw.below(14));
  return Object.fromEntries(sources.map((source) => [source, { opinion: "favorable", on }]));
};

const sponsor = (id) => ({ id, fullMember: true, penalty: "none" });
const branchOf = (fullMembers) => ({ kind: "branch", id: "b-17", fullMembers });

/** A ballot that is carried, often by one vote, of a meeting that has its quorum, often by one member. */
const ballot = (draw, entitled) => {
  const half = Math.floor(entitled / 2);
  const present = draw.odds(30) ? half + 1 : draw.between(half + 1, entitled);
  const absent = Math.min(entitled - present, draw.below(4));
  const yes = draw.odds(30) ? half + 1 : draw.between(Math.max(half + 1 - absent, 0), present);
  const no = draw.below(present - yes + 1);
  const written = { yes: absent, no: 0, abstain: 0 };
  return { entitled, present, yes, no, abstain: present - yes - no, written, secret: true, alone: true };
};

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

const known = new Map();

/** Of one opinion there is one minute for all files. */
const opinion = (at, source, said, on) => {
  const key = `${at} ${source} ${said} ${on}`;
  const by = at === "origin" ? partner : branch;
  if (!known.has(key)) known.set(key, granted({ step: "consult", on, by, at, source, opinion: said }));
  return known.get(key);
};

/** What an employer said early on, at a place that may be left later. */
const early = (at, said) => opinion(at, "employer", said, "2025-09-20");

const isOnePlace = ({ person: { places } }) => places.residence === places.origin;

/** The opinions of one place; where both are one, none are kept at the origin. */
const opinions = (file, at) =>
  at === "origin" && isOnePlace(file)
    ? []
    : Object.entries(file.opinions[at]).map(([source, one]) => opinion(at, source, one.opinion, one.on));

/** A poll as it was counted at a place. */
const poll = (at, count) =>
  granted({ step: "poll", on: count.on, by: at === "origin" ? partner : branch, at, ...count });

/** The polls that stand; every file has one. */
const polls = (file) => {
  const held = ["origin", "residence"].filter((at) => file.polls[at] && !(at === "origin" && isOnePlace(file)));
  return held.length > 0 ? held.map((at) => poll(at, file.polls[at])) : [poll("residence", spoiled)];
};

/** Where no poll is left, one is on file in which every paper was spoiled: all files have one, and so one shape. */
const spoiled = { on: "2026-03-20", issued: 30, returned: 20, spoiled: 20, approve: 0, against: 0, abstain: 0 };

const career = JSON.parse(readFileSync(new URL("../../../../examples/data/career.json", import.meta.url), "utf8"));

/** A step as a minute that some other place granted. */
const granted = (step) => ({ ...step, verdict: "grant", because: [], under });
const under = { policy: "elsewhere", edition: "cpc-2014" };

const branch = { kind: "branch", id: "b-17", fullMembers: 30 };
const partner = { kind: "branch", id: "b-03", fullMembers: 12 };
const committee = { kind: "committee", id: "c-4" };

/** The lawful career takes place a year later here, so that the vote falls under the edition of 2026. */
const later = (step) => ({ ...step, on: `${+step.on.slice(0, 4) + 1}${step.on.slice(4)}` });
const first = (name) => later(career.find(({ step }) => step === name));
const until = (name) =>
  career
    .slice(
      1,
      career.findIndex(({ step }) => step === name),
    )
    .map((step) => granted(later(step)));

/** What all files share. */
const base = {
  apply: first("apply"),
  cultivation: [
    ...until("nominate"),
    granted(first("nominate")),
    granted({ ...first("file"), on: "2025-09-10", record: "nomination" }),
  ],
  sponsors: first("name-sponsors"),
  examine: granted({ ...first("examine"), on: "2025-09-15" }),
  transfer: { step: "transfer", on: "2025-10-01", by: branch, to: branch, side: "residence", papersHandedOver: true },
  vet: first("vet"),
  train: first("train"),
  screen: first("screen"),
  prereview: first("prereview"),
  form: granted(first("fill-form")),
  ballot: first("admit").ballot,
};

/** A valid poll that reaches the mark of 80 in 100, a third of them exactly or by one. */
const passing = (draw) => counted(draw, (valid) => [least(valid, 80), valid]);

/** A valid poll under the mark, on or over the floor of 60 in 100. */
export const underMark = (draw) => counted(draw, (valid) => [least(valid, 60), least(valid, 80) - 1]);

/** A valid poll under the floor. */
export const underFloor = (draw) => counted(draw, (valid) => [0, least(valid, 60) - 1]);

const least = (valid, percent) => Math.ceil((valid * percent) / 100);

const counted = (draw, bounds) => {
  const valid = draw.between(7, 160);
  const [lowest, highest] = bounds(valid);
  const approve = draw.odds(30) ? draw.pick([lowest, highest]) : draw.between(lowest, highest);
  const spoiled = draw.below(4);
  const returned = valid + spoiled;
  const issued = returned + draw.below(returned); // so that more than half came back, at times just so
  const against = draw.below(valid - approve + 1);
  const on = plusDays("2026-03-15", draw.below(14));
  return { on, issued, returned, spoiled, approve, against, abstain: valid - approve - against };
};
