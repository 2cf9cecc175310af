import type { Person } from "../../src/domain/person.js";
import type { Body } from "../../src/domain/body.js";
import type { Choices, Round } from "../../src/testing/choices.js";

const branch = (id: string, fullMembers: number): Body => ({ kind: "branch", id, fullMembers });

/** A round in which nothing happens but what must. */
const plain: Round = {
  after: 10,
  venue: "unit",
  branch: branch("b-1", 20),
  takenBy: undefined,
  recommendedBy: "members",
  mode: "tracked",
  pace: [0, 50, 100],
  turnouts: [
    { entitled: 100, present: 0, written: 50, yes: 0 },
    { entitled: 60, present: 50, written: 100, yes: 50 },
  ],
  responses: [
    { issued: 0, returned: 0, spoiled: 0, approve: 0 },
    { issued: 70, returned: 60, spoiled: 50, approve: 40 },
  ],
  mentors: [{ id: "m-1", fullMember: true, side: "residence" }],
  reviews: 2,
  entrusted: {},
  moves: {},
  lastMove: undefined,
  notices: [],
  leftOut: [],
  doubts: [],
  waived: undefined,
  setback: undefined,
  trained: { by: "days", more: 2 },
  leavingIn: undefined,
  probation: { ends: "convert", after: 50 },
  extended: 50,
  postponed: undefined,
  kept: 100,
  withdrawn: false,
};

const moved = { to: branch("b-2", 9), side: "origin" } as const;

/** A round in which everything happens that may happen on the way to a member. */
const eventful: Round = {
  ...plain,
  takenBy: { kind: "temporary", id: "t-1" },
  entrusted: { activist: ["examination", "notice"], candidate: ["opinions", "poll"], probationer: ["poll"] },
  moves: { applicant: moved, activist: { ...moved, residence: "r-2" }, candidate: moved, probationer: moved },
  lastMove: { to: branch("b-3", 30), side: "residence" },
  notices: ["recognition", "nomination", "admission", "conversion"],
  doubts: ["community"],
  setback: { at: "candidate", of: "passMark" },
  trained: { by: "hours", more: 3 },
  leavingIn: 5,
  probation: { ends: "extend", after: 50 },
  postponed: 50,
};

const at = (residence: string, floating = residence !== "o-1"): Person => ({
  id: "p-1",
  born: "1990-02-28",
  floating,
  places: { residence, origin: "o-1" },
});
const chosen = (person: Person, from: string, ...rounds: readonly Round[]): Choices => ({ person, from, rounds });

/** A career of one round of somebody who lives away, in which nothing happens but what must, with some of it changed. */
export const away = (changes: Partial<Round>): Choices => chosen(at("r-1"), "2018-01-01", { ...plain, ...changes });

/** Careers by what is said of them. */
export const all: Readonly<Record<string, Choices>> = {
  "at home, and nothing but what must be": chosen(at("o-1"), "2015-01-31", plain),
  "away, with all that may happen": chosen(at("r-1"), "2016-02-29", eventful),
  "much is left out, a rule is waived, and probation is cancelled": chosen(at("r-1"), "2017-03-01", {
    ...plain,
    leftOut: ["file", "examine", "place", "swear", "observe"],
    waived: "training.long-enough",
    setback: { at: "probationer", of: "floor" },
    notices: ["nomination"],
    probation: { ends: "cancel", after: 80 },
  }),
  "one poll is enough where the other is waived": chosen(at("r-1"), "2018-01-01", { ...plain, waived: "poll.held" }),
  "a rule that nobody may waive is not": chosen(at("r-1"), "2018-01-01", { ...plain, waived: "poll.floor", kept: 60 }),
  "withdrawn, begun again, and not a third time": chosen(
    at("r-1"),
    "2019-01-01",
    { ...plain, kept: 40, withdrawn: true },
    { ...plain, after: 100, kept: 10 },
    plain,
  ),
  "nobody withdraws from a temporary organization": chosen(at("r-1"), "2019-01-01", {
    ...plain,
    takenBy: { kind: "temporary", id: "t-1" },
    kept: 4,
    withdrawn: true,
  }),
  "who is a member does not withdraw": chosen(at("o-1"), "2020-01-01", { ...plain, reviews: 0, withdrawn: true }),
  "under the edition of 2026": chosen(at("r-1"), "2026-06-01", {
    ...plain,
    entrusted: { activist: ["notice"] },
    probation: { ends: "extend", after: 100 },
  }),
};
