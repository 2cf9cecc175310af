import { plusMonths } from "../day.mjs";
import { evidence, meeting, vote } from "./meeting.mjs";

const approved = { outcome: "approved", collective: true };

/** From the approval of the admission to the vote on conversion. */
export const probation = (book, draw) => {
  const admitted = book.steps.findLast(({ step }) => step === "admit").on;
  book.add("file", { record: "admission" }, book.county);
  if (draw.odds(60)) book.add("place");
  if (draw.odds(60)) book.add("swear", {}, book.committee);
  if (draw.odds(40)) book.add("observe");
  if (draw.odds(3)) return book.add("withdraw");
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
export const ending = (book, draw) => {
  book.add("approve-conversion", approved, book.committee);
  const papers = ["application-form", "application", "political-review", "conversion-petition", "cultivation-records"];
  if (draw.odds(50)) book.add("archive", { papers }, book.committee);
};
