import { added, ballot, changed, meeting, pick, without } from "./bending.mjs";
import { count, fair, pollOf, sponsor } from "./counts.mjs";

const papers = ["name-sponsors", "vet", "train", "screen", "prereview", "fill-form", "consult"];

/** A meeting deferred by a poll, a new poll, and the next meeting on about the day when the time is over. */
const again = (file, below) => ({
  steps: [
    ...file.steps,
    pollOf(70, "2026-03-20"),
    { ...file.step, on: "2026-04-01", verdict: "defer" },
    pollOf(80, "2026-07-01"),
  ],
  step: { ...file.step, on: `2026-09-${19 + below(3)}` },
});

/** What may go wrong, or be mended, before and at the meeting that admits: each makes another file of a file. */
export const bends = [
  (file, below) => ({ ...file, steps: file.steps.toSpliced(9 + below(22), 1) }),
  (file, below) => without(pick(below, papers))(file),
  without("poll"),
  (file) => ({ ...file, steps: file.steps.slice(1) }),
  (file) => ({ ...file, steps: file.steps.slice(0, 9) }),
  changed("name-sponsors", (below) => ({ sponsors: Array.from({ length: 1 + below(3) }, () => sponsor(below)) })),
  changed("vet", (below) => ({ consulted: pick(below, [[], ["residence"], ["origin"]]) })),
  changed("vet", () => ({ conclusion: "unqualified", verdict: "deny" })),
  changed("train", (below) => ({ days: 1 + below(4), hours: 22 + below(4) })),
  changed("screen", () => ({ outcome: "failed", verdict: "deny" })),
  changed("prereview", () => ({ outcome: "failed", verdict: "deny" })),
  changed("consult", (below) => ({ opinion: pick(below, ["favorable", "favorable", "adverse", "reserved"]) })),
  changed("poll", count),
  changed("poll", fair),
  changed("poll", fair),
  changed("apply", (below, { person }) => ({ person: { ...person, floating: below(2) === 0 } })),
  changed("apply", (_, { person }) => ({ person: { ...person, places: { residence: "o-1", origin: "o-1" } } })),
  changed("apply", () => ({ venue: "origin" })),
  added((below) => ({ step: "waive", rule: pick(below, ["poll.pass-mark", "poll.held", "training.long-enough"]) })),
  added((below) => ({ step: "transfer", to: { kind: "branch", id: "b-17" }, side: "residence", ...move(below) })),
  added((below) => ({ step: "poll", at: pick(below, ["residence", "origin"]), ...fair(below) })),
  added((below) => ({ step: "admit", verdict: pick(below, ["defer", "defer", "deny", "grant"]) })),
  added((below) => ({ step: "admit", verdict: "defer", on: `2026-0${1 + below(7)}-20` })),
  again,
  (file, below) => bends.slice(-5).reduce((bent, bend) => (below(2) === 0 ? bend(bent, below) : bent), file),
  meeting((below) => ({ on: pick(below, ["2026-05-11", "2026-07-31", "2026-08-01", "2026-08-02"]) })),
  meeting((below) => ({ on: pick(below, ["2026-09-10", "2026-09-11", "2026-09-15", "2026-09-16", "2027-02-01"]) })),
  meeting((below) => ({ by: { kind: pick(below, ["branch", "committee"]), id: pick(below, ["b-17", "b-03"]) } })),
  meeting((below, { by }) => ({ by: { ...by, fullMembers: pick(below, [2, 3, 29, 30]) } })),
  ballot((below) => ({ secret: below(2) === 0, alone: below(2) === 0 })),
  ballot((below) => ({ yes: 10 + below(10), no: 2 })),
  ballot((below) => ({ entitled: pick(below, [0, 1, 26, 28, 51, 52, 53]) })),
  ballot((below) => ({ late: { yes: below(5), no: 0, abstain: 0 } })),
  ballot((below) => ({ present: 15 + below(3), yes: 13 + below(3), no: 2, abstain: 0 })),
];

const move = (below) => ({ papersHandedOver: true, places: { residence: `r-${below(2)}`, origin: "o-430722" } });
