import { plusMonths } from "../day.mjs";

const sources = ["police", "community", "family-planning", "commerce", "tax", "employer"];

/** Opinions and polls as the policy asks for them; says whether the polls reach the mark. */
export const evidence = (book, draw) => {
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
export const meeting = (book, draw, step, passes, carried = {}) => {
  if (draw.odds(5)) vote(book, draw, step, carried, 40);
  vote(book, draw, step, carried);
  if (passes) return;
  book.day = plusMonths(book.day, book.policy === "songcun" ? 12 : 6);
  polls(book, draw, true);
  vote(book, draw, step, carried);
};

/** A vote of the branch, in which so many of a hundred are in favor. */
export const vote = (book, draw, step, carried = {}, percent = draw.between(60, 98)) => {
  const entitled = book.branch.fullMembers;
  const present = Math.max(Math.ceil((entitled * draw.between(75, 100)) / 100), Math.floor(entitled / 2) + 1);
  const yes = Math.ceil((present * percent) / 100);
  const no = draw.below(present - yes + 1);
  const written = { yes: draw.below(Math.min(3, entitled - present + 1)), no: 0, abstain: 0 };
  const ballot = { entitled, present, yes, no, abstain: present - yes - no, written, secret: true, alone: true };
  book.add(step, { ...carried, ballot });
};
