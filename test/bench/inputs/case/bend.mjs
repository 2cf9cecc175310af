import { underFloor, underMark } from "./file.mjs";
import { plusDays } from "../draw.mjs";

const vote = (file, changes) => {
  file.step = { ...file.step, ballot: { ...file.step.ballot, ...changes } };
};

const by = (file, body) => {
  file.step = { ...file.step, by: body };
};

/** Meetings without a quorum, ballots that do not add up, and bodies that may not vote. */
const badBallots = [
  (file) => {
    const present = Math.floor(file.step.ballot.entitled / 2);
    vote(file, { present, yes: present, no: 0, abstain: 0 });
  },
  (file) => vote(file, { no: file.step.ballot.no + 1 }),
  (file) => vote(file, { late: { yes: file.step.ballot.entitled, no: 0, abstain: 0 } }),
  (file) => vote(file, { secret: false }),
  (file) => vote(file, { alone: false }),
  (file) => by(file, { kind: "branch", id: "b-03", fullMembers: 60 }),
  (file) => by(file, { kind: "temporary", id: "b-17", fullMembers: 60 }),
  (file) => by(file, { kind: "branch", id: "b-17", fullMembers: 2 }),
  (file) => by(file, { kind: "branch", id: "b-17" }),
];

const either = ["residence", "origin"];
const sources = ["community", "police", "family-planning", "commerce", "tax"];

const missing = (file, draw) => {
  delete file.opinions[draw.pick(either)][draw.pick(sources)];
};

/** Sources that were not heard, police who are against, and opinions that are stale. */
const badOpinions = [
  missing,
  (file, draw) => {
    for (let more = draw.between(2, 5); more > 0; more--) missing(file, draw);
  },
  (file) => {
    delete file.opinions.residence.employer;
  },
  (file, draw) => {
    file.opinions[draw.pick(either)].police = { opinion: "adverse", on: "2026-03-09" };
  },
  (file, draw) => {
    for (const cell of Object.values(file.opinions[draw.pick(either)])) cell.on = "2026-01-05";
  },
  (file, draw) => {
    file.opinions[draw.pick(either)][draw.pick(sources)] = { opinion: "favorable", on: "2026-01-08" };
  },
];

/** Sponsors, reviews and training that are not as they should be, and a meeting dated back. */
const badPapers = [
  (file) => {
    file.sponsors = file.sponsors.slice(0, 1);
  },
  (file) => file.sponsors.push({ id: "m-4", fullMember: true, penalty: "none" }),
  (file) => {
    file.sponsors[0].fullMember = false;
  },
  (file) => {
    file.sponsors[0].penalty = "grave";
  },
  (file) => {
    file.vet = { conclusion: "unqualified", consulted: ["residence"] };
  },
  (file, draw) => {
    file.vet = { conclusion: "qualified", consulted: [draw.pick(either)] };
  },
  (file) => {
    file.train = { days: 0, hours: 0 };
  },
  (file) => {
    if (file.variant === undefined) file.variant = "untrained";
  },
  (file) => {
    file.screen = "failed";
  },
  (file) => {
    file.prereview = "failed";
  },
  (file, draw) => {
    file.step = { ...file.step, on: plusDays("2026-07-07", -draw.below(40)) };
  },
];

const change = (file, draw, changes) => {
  const at = draw.pick(either);
  if (file.polls[at] !== undefined) file.polls[at] = { ...file.polls[at], ...changes(file.polls[at]) };
};

/** Polls that were not held, do not count, do not add up or are stale, and a second meeting on the same poll. */
const badPolls = [
  (file, draw) => {
    if (file.polls.residence && file.polls.origin) file.polls[draw.pick(either)] = undefined;
  },
  (file, draw) => change(file, draw, ({ returned }) => ({ issued: returned * 2 })),
  (file, draw) =>
    change(file, draw, () => ({ issued: 6, returned: 6, spoiled: 0, approve: 5, against: 1, abstain: 0 })),
  (file, draw) => change(file, draw, ({ returned }) => ({ spoiled: returned, approve: 0, against: 0, abstain: 0 })),
  (file, draw) => change(file, draw, ({ abstain }) => ({ abstain: abstain + 1 })),
  (file, draw) => change(file, draw, ({ returned }) => ({ issued: returned - 1 })),
  (file, draw) => change(file, draw, () => ({ on: "2026-01-06" })),
  (file) => {
    if (file.variant !== "move") file.again = true;
  },
];

/** What stands in the way altogether: evidence that is missing or void, papers, votes, bodies and days. */
const barring = [...badOpinions, ...badOpinions, ...badPolls, ...badPolls, ...badPapers, ...badBallots];

const waive = (file, rule) => {
  file.variant = "waive";
  file.waived = rule;
};

/** What files seldom have: a waiver, an earlier place of residence, or no training. */
const variants = [
  (file) => {
    waive(file, "training.held");
    file.train = { days: 0, hours: 0 };
  },
  (file, draw) => {
    waive(file, "poll.pass-mark");
    file.polls.residence = underMark(draw);
  },
  (file) => {
    waive(file, "poll.held");
    file.polls.origin = undefined;
  },
  (file) => {
    file.variant = "move";
  },
];

const doubtful = ["community", "family-planning", "commerce", "tax"];

/** What is only told, and leaves a grant a grant. */
const warning = [
  (file, draw) => {
    file.opinions[draw.pick(either)][draw.pick([...doubtful, "police"])].opinion = "reserved";
  },
  (file, draw) => {
    file.opinions[draw.pick(either)][draw.pick(doubtful)].opinion = "adverse";
  },
  (file) => {
    file.early = "reserved";
  },
  (file) => {
    file.sponsors[0].penalty = "lesser";
  },
  (file, draw) => {
    file.train = { days: draw.below(3), hours: draw.between(1, 23) };
  },
  (file) => {
    file.venue = "origin";
  },
  (file, draw) => {
    file.step = { ...file.step, on: plusDays("2026-08-01", draw.below(20)) };
  },
];

/** A poll under the mark, here, there or at both places. */
const deferring = [
  (file, draw) => {
    file.polls.residence = underMark(draw);
  },
  (file, draw) => {
    file.polls.origin = file.polls.residence = underMark(draw);
  },
];

const lose = (file, inFavor) => {
  const { ballot } = file.step;
  const written = { yes: 0, no: 0, abstain: 0 };
  const yes = Math.min(inFavor, ballot.present);
  file.step = { ...file.step, ballot: { ...ballot, yes, no: ballot.present - yes, abstain: 0, written } };
};

/** A poll under the floor, a lost vote, or a third deferral. */
const denying = [
  (file, draw) => {
    file.polls.residence = underFloor(draw);
  },
  (file, draw) => {
    file.polls[draw.pick(either)] = underFloor(draw);
  },
  (file) => lose(file, Math.floor(file.step.ballot.entitled / 2)),
  (file, draw) => lose(file, draw.below(Math.floor(file.step.ballot.entitled / 2))),
  (file, draw) => {
    if (file.variant !== "move") file.setbacks = ["2025-10-05", "2025-12-05"];
    file.polls.residence = underMark(draw);
  },
];

/** A meeting that was deferred in the past, and whose time is over. */
const settingBack = (file) => {
  if (file.variant !== "move") file.setbacks = ["2025-10-05"];
};

/** Bends a file toward one of the four verdicts; where bends meet, the gravest decides, and all are found. */
export const bend = (file, draw) => {
  const turn = draw.below(100);
  if (draw.odds(15)) draw.pick(variants)(file, draw);
  if (draw.odds(15)) settingBack(file);
  some(warning, 35, file, draw);
  if (turn < 28) return;
  if (turn < 48) return draw.pick(deferring)(file, draw);
  if (turn < 68) return draw.pick(denying)(file, draw);
  some([...deferring, ...denying], 15, file, draw);
  draw.pick(barring)(file, draw);
  some(barring, 4, file, draw);
};

const some = (bends, percent, file, draw) => {
  for (const one of bends) if (draw.odds(percent)) one(file, draw);
};
