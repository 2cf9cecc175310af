import { plusDays } from "../day.mjs";
import { badBallots } from "./bad-ballots.mjs";
import { badPolls } from "./bad-polls.mjs";

const either = ["residence", "origin"];
const sources = ["community", "police", "family-planning", "commerce", "tax"];

const missing = (file, draw) => {
  delete file.opinions[draw.pick(either)][draw.pick(sources)];
};

const cells = [
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

const papers = [
  (file) => {
    file.sponsors = file.sponsors.slice(0, 1);
  },
  (file) => file.sponsors.push({ id: "m-4", fullMember: true, underPenalty: false }),
  (file) => {
    file.sponsors[0].fullMember = false;
  },
  (file) => {
    file.sponsors[0].underPenalty = true;
  },
  (file) => {
    file.vet = { conclusion: "unqualified", consulted: ["residence"] };
  },
  (file, draw) => {
    file.vet = { conclusion: "qualified", consulted: [draw.pick(either)] };
  },
  (file, draw) => {
    file.train = { days: draw.below(3), hours: draw.below(24) };
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

/** What stands in the way altogether: evidence that is missing or void, papers, votes, bodies and days. */
export const barring = [...cells, ...cells, ...badPolls, ...badPolls, ...papers, ...badBallots];
