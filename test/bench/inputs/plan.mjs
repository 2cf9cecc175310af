import { plusDays, plusMonths } from "./draw.mjs";

/**
 * The steps that somebody plans to take, from the application on: days, bodies, votes, opinions, moves, deferred
 * meetings and extensions vary. A policy may bar some of them.
 */
export const plan = (draw, seed, policy) => {
  const book = diary(draw, seed, policy);
  for (const chapter of [application, cultivation, candidacy, probation, ending]) {
    if (draw.odds(2)) return book.steps; // the file is still open
    chapter(book, draw);
  }
  return book.steps;
};

/** From the application to recognition. */
const application = (book, draw) => {
  const born = plusDays("1970-01-01", draw.below(8_000));
  const person = { id: book.person, born, floating: draw.odds(80), places: book.places };
  book.add("apply", { person, venue: draw.pick(["unit", "residence", "floating-organization", "origin"]) });
  book.add("talk");
  book.wait(draw.between(20, 60));
  book.add("recognize", { recommendedBy: draw.pick(["members", "league", "mass-organization"]) });
};

const mentor = (draw, side) => ({ id: `m-${draw.below(9_000)}`, fullMember: true, side });

/** From recognition to nomination: a year and more of reviews. */
const cultivation = (book, draw) => {
  const over = plusMonths(book.day, 12);
  book.add("assign-mentors", { mentors: [mentor(draw, "residence"), mentor(draw, "origin")] });
  if (draw.odds(80)) book.add("file", { record: "recognition" }, book.committee);
  if (draw.odds(12)) move(book, draw);
  if (draw.odds(40)) book.add("entrust", { to: book.partner, duties: ["examination", "opinions", "poll"] });
  for (let review = draw.between(2, 3); review > 0; review--) {
    book.wait(draw.between(100, 150));
    book.add("examine", { mode: draw.pick(["tracked", "online"]) });
  }
  if (book.day < over) book.day = over;
  book.wait(draw.between(10, 60));
  const consent = { by: book.committee, on: book.day };
  book.add("nominate", { opinions: ["party-group", "mentors", "members", "masses"], consent });
};

/** Somebody moves to another branch, and sometimes to another place. */
const move = (book, draw) => {
  const to = { kind: "branch", id: `b-${800 + draw.below(400)}`, fullMembers: draw.between(9, 60) };
  const places = { ...book.places, residence: `r-${441_000 + draw.below(900)}` };
  const moved = book.policy !== "migrantWorkers" && draw.odds(50) ? { places } : {};
  book.add("transfer", { to, side: "residence", papersHandedOver: true, ...moved });
  book.branch = to;
};

const sponsor = (draw) => ({ id: `s-${draw.below(9_000)}`, fullMember: true, penalty: "none" });

/** From nomination to the vote on admission and its approval. */
const candidacy = (book, draw) => {
  book.add("file", { record: "nomination" }, book.committee);
  book.add("name-sponsors", { sponsors: [sponsor(draw), sponsor(draw)] });
  const passes = evidence(book, draw);
  book.add("vet", { conclusion: "qualified", consulted: ["residence", "origin"] });
  book.add("train", { days: draw.between(3, 6), hours: draw.between(24, 40) }, book.committee);
  book.add("screen", { outcome: "passed" });
  if (draw.odds(4)) book.add("prereview", { outcome: "failed" }, book.committee);
  book.add("prereview", { outcome: "passed" }, book.committee);
  book.add("fill-form");
  meeting(book, draw, "admit", passes);
  book.add("interview", {}, book.committee);
  if (draw.odds(3)) vote(book, draw, "admit"); // the committee waits for a better prepared resolution
  if (book.steps.at(-1).step === "admit") book.add("interview", {}, book.committee);
  book.add("approve-admission", { outcome: "approved", collective: true, alone: true }, book.committee);
};

const approved = { outcome: "approved", collective: true, alone: true };

/** From the approval of the admission to the vote on conversion. */
const probation = (book, draw) => {
  const admitted = book.steps.findLast(({ step }) => step === "admit").on;
  book.add("file", { record: "admission" }, book.county);
  if (draw.odds(60)) book.add("place");
  if (draw.odds(60)) book.add("swear", {}, book.committee);
  if (draw.odds(40)) book.add("observe");
  if (draw.odds(3)) return book.add("withdraw", { why: "own-wish" });
  const months = draw.odds(8) ? extension(book, draw, admitted) : 0;
  evidenceFor(book, draw, plusMonths(admitted, 12 + months));
};

const extension = (book, draw, admitted) => {
  const months = draw.between(6, 12);
  book.day = plusMonths(admitted, 12);
  vote(book, draw, "extend", { months });
  book.add("approve-extension", approved, book.committee);
  return months;
};

/** What is gathered for a conversion stays fresh for half a year, so it is gathered shortly before. */
const evidenceFor = (book, draw, ends) => {
  const early = plusMonths(ends, -2);
  if (book.day < early) book.day = early;
  const passes = evidence(book, draw);
  book.add("petition");
  book.add("screen", { outcome: "passed" });
  if (book.day < ends) book.day = ends;
  meeting(book, draw, "convert", passes, { opinions: ["party-group", "members", "masses"] });
};

/** The approval of the conversion, and what is filed away. */
const ending = (book, draw) => {
  book.add("approve-conversion", approved, book.committee);
  const papers = ["application-form", "application", "political-review", "conversion-petition", "cultivation-records"];
  if (draw.odds(50)) book.add("archive", { papers }, book.committee);
};

const sources = ["police", "community", "family-planning", "commerce", "tax", "employer"];

/** Opinions and polls as the policy asks for them; says whether the polls reach the mark. */
const evidence = (book, draw) => {
  const passes = !draw.odds(15);
  opinions(book, draw);
  polls(book, draw, passes);
  return passes;
};

const opinions = (book, draw) => {
  const asked = book.policy === "migrantWorkers" ? sources : sources.slice(0, draw.below(5));
  for (const source of asked) {
    const isFavorable = source === "police" || !draw.odds(8);
    const opinion = isFavorable ? "favorable" : draw.pick(["reserved", "adverse"]);
    book.add("consult", { at: draw.pick(["residence", "origin"]), source, opinion });
  }
};

const polls = (book, draw, passes) => {
  if (book.policy === "national") return;
  poll(book, draw, "residence", passes || draw.odds(50));
  if (book.policy === "songcun") poll(book, draw, "origin", passes);
};

const poll = (book, draw, at, passes) => {
  const returned = draw.between(20, 120);
  const spoiled = draw.below(3);
  const valid = returned - spoiled;
  const approve = passes ? Math.ceil((valid * draw.between(80, 98)) / 100) : Math.floor((valid * 7) / 10);
  const against = draw.below(valid - approve + 1);
  const abstain = valid - approve - against;
  book.add("poll", { at, issued: returned + draw.below(15), returned, spoiled, approve, against, abstain });
};

/** A meeting that may be lost once, or be deferred by a poll and meet again on a new one. */
const meeting = (book, draw, step, passes, carried = {}) => {
  if (draw.odds(5)) vote(book, draw, step, carried, 40);
  vote(book, draw, step, carried);
  if (passes) return;
  book.day = plusMonths(book.day, book.policy === "songcun" ? 12 : 6);
  polls(book, draw, true);
  vote(book, draw, step, carried);
};

/** A vote of the branch, in which so many of a hundred are in favor. */
const vote = (book, draw, step, carried = {}, percent = draw.between(60, 98)) => {
  const entitled = book.branch.fullMembers;
  const present = Math.max(Math.ceil((entitled * draw.between(75, 100)) / 100), Math.floor(entitled / 2) + 1);
  const yes = Math.ceil((present * percent) / 100);
  const no = draw.below(present - yes + 1);
  const written = { yes: draw.below(Math.min(3, entitled - present + 1)), no: 0, abstain: 0 };
  const ballot = { entitled, present, yes, no, abstain: present - yes - no, written, secret: true, alone: true };
  book.add(step, { ...carried, ballot });
};

/** The steps of one career as they are written down: who acts where, and the day the last step was taken. */
const diary = (draw, seed, policy) => {
  const branch = { kind: "branch", id: `b-${draw.below(400)}`, fullMembers: draw.between(9, 60) };
  const steps = [];
  const book = {
    policy,
    steps,
    branch,
    partner: { kind: "branch", id: `b-${400 + draw.below(400)}`, fullMembers: draw.between(3, 20) },
    committee: { kind: "committee", id: `c-${draw.below(40)}` },
    county: { kind: "county-department", id: `d-${draw.below(9)}` },
    places: placesOf(draw, policy),
    person: `p-${seed}`,
    day: plusDays("2014-06-01", draw.below(2_300)),
  };
  book.wait = (days) => {
    book.day = plusDays(book.day, days);
  };
  book.add = (step, carried = {}, by = book.branch) => {
    steps.push({ step, on: book.day, by, ...carried });
    book.wait(draw.between(1, 9));
  };
  return book;
};

/** Under the policy that asks every source at both places, a career of thirty minutes is one of a single place. */
const placesOf = (draw, policy) => {
  const origin = `o-${430_000 + draw.below(900)}`;
  return { residence: policy === "migrantWorkers" ? origin : `r-${440_000 + draw.below(900)}`, origin };
};
