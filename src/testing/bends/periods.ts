import type { StepName } from "../../domain/ladder.js";
import type { Step } from "../../domain/step.js";
import { addMonths, type Day } from "../../kernel/day.js";
import type { Maximum, Minimum, Terms } from "../../rules/terms.js";

/** A period of the law: the step that it lets in or out, and the day on which it ends, told from the steps before. */
export interface Period {
  readonly name: string;
  readonly to: StepName;
  readonly edge: (before: readonly Step[], terms: Terms) => Day | undefined;
}

type Length = (terms: Terms) => Minimum | Maximum;

const after = (from: StepName, to: StepName, name: string, length: Length): Period => ({
  name,
  to,
  edge: (before, terms) => {
    const start = before.findLast(({ step }) => step === from);
    return start && addMonths(start.on, length(terms).of.count);
  },
});

/** Probation is counted from the day of the vote, and an extension on top of it. */
const probation = (name: string, more: (terms: Terms) => number): Period => ({
  name,
  to: "convert",
  edge: (before, terms) => {
    const since = before.findLast(({ step }) => step === "admit");
    const extended = before.findLast((step): step is Step<"extend"> => step.step === "extend");
    return since && addMonths(since.on, 12 + (extended?.months ?? 0) + more(terms));
  },
});

/** Every period that some rule counts in months. */
export const periods: readonly Period[] = [
  after("apply", "talk", "a month to talk", ({ talk }) => talk.within),
  after("recognize", "file", "a month to file", ({ cultivation }) => cultivation.filedWithin),
  after("recognize", "examine", "half a year to review", ({ cultivation }) => cultivation.reviewedEvery),
  after("examine", "examine", "half a year to review again", ({ cultivation }) => cultivation.reviewedEvery),
  after("recognize", "nominate", "a year of cultivation", ({ cultivation }) => cultivation.lasts),
  after("examine", "nominate", "half a year since the review", ({ cultivation }) => cultivation.reviewedEvery),
  after("poll", "poll", "six months between polls", ({ poll }) => poll.deferral),
  after("poll", "poll", "twelve months between polls", ({ poll }) => poll.refusal),
  ...(["prereview", "admit", "convert"] as const).flatMap((to) => [
    after("poll", to, "a fresh poll", ({ poll }) => poll.fresh),
    after("consult", to, "a fresh opinion", ({ investigation }) => investigation.fresh),
  ]),
  after("prereview", "admit", "a month to meet", ({ prereview }) => prereview.meetingWithin),
  after("admit", "approve-admission", "three months to approve", ({ approval }) => approval.within),
  after("admit", "approve-admission", "six months to approve", ({ approval }) => approval.atMost),
  after("approve-admission", "swear", "a month to swear", ({ oath }) => oath.within),
  probation("a year of probation", () => 0),
  probation("a month to decide", ({ conversion }) => conversion.decidedWithin.of.count),
  after("convert", "approve-conversion", "three months to approve", ({ approval }) => approval.within),
  after("extend", "approve-extension", "three months to approve", ({ approval }) => approval.within),
  after("cancel", "approve-cancellation", "three months to approve", ({ approval }) => approval.within),
];
