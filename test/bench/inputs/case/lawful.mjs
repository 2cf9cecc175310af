import { plusDays } from "../day.mjs";
import { passing } from "./polls.mjs";

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
      by: branch(fullMembers),
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

const sponsor = (id) => ({ id, fullMember: true, underPenalty: false });
const branch = (fullMembers) => ({ kind: "branch", id: "b-17", fullMembers });

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
