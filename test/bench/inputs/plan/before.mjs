import { plusDays, plusMonths } from "../day.mjs";
import { evidence, meeting, vote } from "./meeting.mjs";

/** From the application to recognition. */
export const application = (book, draw) => {
  const born = plusDays("1970-01-01", draw.below(8_000));
  const person = { id: book.person, born, floating: draw.odds(80), places: book.places };
  book.add("apply", { person, venue: draw.pick(["unit", "residence", "floating-organization", "origin"]) });
  book.add("talk");
  book.wait(draw.between(20, 60));
  book.add("recognize", { recommendedBy: draw.pick(["members", "league", "mass-organization"]) });
};

const mentor = (draw, side) => ({ id: `m-${draw.below(9_000)}`, fullMember: true, side });

/** From recognition to nomination: a year and more of reviews. */
export const cultivation = (book, draw) => {
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
  book.add("nominate", { opinions: ["party-group", "mentors", "members", "masses"], consent: book.committee });
};

/** Somebody moves to another branch, and sometimes to another place. */
const move = (book, draw) => {
  const to = { kind: "branch", id: `b-${800 + draw.below(400)}`, fullMembers: draw.between(9, 60) };
  const places = { ...book.places, residence: `r-${441_000 + draw.below(900)}` };
  const moved = book.policy !== "migrantWorkers" && draw.odds(50) ? { places } : {};
  book.add("transfer", { to, side: "residence", papersHandedOver: true, ...moved });
  book.branch = to;
};

const sponsor = (draw) => ({ id: `s-${draw.below(9_000)}`, fullMember: true, underPenalty: false });

/** From nomination to the vote on admission and its approval. */
export const candidacy = (book, draw) => {
  if (draw.odds(80)) book.add("file", { record: "nomination" }, book.committee);
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
  book.add("approve-admission", { outcome: "approved", collective: true }, book.committee);
};
