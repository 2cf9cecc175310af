import { describe, expect, test } from "vitest";
import { days, hours, months, workingDays, years } from "../../src/kernel/quantity.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { national } from "../../src/policy/national.js";
import type { Edition } from "../../src/policy/timeline.js";
import { choice, listed, maximum, minimum } from "../../src/rules/terms.js";
import { career, decided, dossierOf, step } from "../support/career.js";

const { terms } = national.spec;
const [in1990, in2014, in2026] = national.editions as [Edition, Edition, Edition];
const appliedIn = ({ rules }: Edition) => Object.values(rules).flatMap((stages) => Object.values(stages).flat());
const idsIn = (edition: Edition) => new Set(appliedIn(edition).map(({ rule }) => rule.id));

describe("the numbers of the Rules", () => {
  test.each([
    ["an applicant is eighteen", terms.applicant.age, minimum(years(18))],
    ["the talk is within a month", terms.talk.within, maximum(months(1))],
    ["a mentor at least", terms.mentors.fewest, minimum(1)],
    ["two mentors at most", terms.mentors.most, maximum(2)],
    ["cultivation lasts a year", terms.cultivation.lasts, minimum(years(1))],
    ["a review every half-year", terms.cultivation.reviewedEvery, maximum(months(6))],
    ["a notice of five working days", terms.nomination.notice, minimum(workingDays(5))],
    ["two sponsors at least", terms.sponsors.fewest, minimum(2)],
    ["two sponsors at most", terms.sponsors.most, maximum(2)],
    ["three days of training", terms.training.days, minimum(days(3))],
    ["or 24 class hours", terms.training.hours, minimum(hours(24))],
    ["nobody who leaves within three months", terms.prereview.leavingWithin, minimum(months(3))],
    ["the meeting a month after the pre-review", terms.prereview.meetingWithin, maximum(months(1))],
    ["a branch of three", terms.branch.fullMembers, minimum(3)],
    ["a quorum of more than half", terms.ballot.quorum, moreThan(1, 2)],
    ["a majority of more than half", terms.ballot.majority, moreThan(1, 2)],
    ["approval within three months", terms.approval.within, maximum(months(3))],
    ["never after six", terms.approval.atMost, maximum(months(6))],
    ["the oath within a month", terms.oath.within, maximum(months(1))],
    ["an extension of half a year at least", terms.extension.shortest, minimum(months(6))],
    ["a year at most", terms.extension.longest, maximum(years(1))],
    ["once", terms.extension.times, maximum(1)],
    ["a postponement of six months at most", terms.postponement.longest, maximum(months(6))],
  ])("%s", (_, term, expected) => {
    expect(term).toEqual(expected);
  });

  test("four opinions are heard before a nomination, three before a conversion, and five papers archived", () => {
    expect(terms.nomination.opinions).toEqual(listed(["party-group", "mentors", "members", "masses"]));
    expect(terms.conversion.opinions).toEqual(listed(["party-group", "members", "masses"]));
    expect(terms.archive.papers.items).toHaveLength(5);
  });

  test("the day from which membership counts is disputed, so it is left open", () => {
    expect(terms.conversion.effective).toEqual(choice("open"));
  });
});

describe("what only local practice asks for", () => {
  test("stands at its neutral value: no poll, no cell to hear, no side that leads", () => {
    expect(terms.poll).toMatchObject({ passMark: atLeast(0, 100), floor: atLeast(0, 100), ballots: minimum(0) });
    expect(terms.investigation.cells).toEqual(listed([]));
    expect(terms.lead.side).toEqual(choice("open"));
  });

  test("is not asked of a career without polls and bilateral checks", () => {
    const plain = career.filter(({ step }) => step !== "poll" && step !== "consult");
    expect(dossierOf(plain, national).stage).toBe("member");
  });
});

describe("the editions", () => {
  test.each([
    ["1991-01-01", "cpc-1990"],
    ["2014-05-27", "cpc-1990"],
    ["2014-05-28", "cpc-2014"],
    ["2026-05-10", "cpc-2014"],
    ["2026-05-11", "cpc-2026"],
  ])("a step on %s is judged by %s", (on, edition) => {
    const person = { ...step("apply").person, born: "1970-01-01" };
    expect(decided([], step("apply", { on, person }), national)).toMatchObject({ edition, verdict: "grant" });
  });

  test("that of 2026 asks for consent, a notice, and two further months that must not run out, and drops one filing", () => {
    const added = [...idsIn(in2026)].filter((id) => !idsIn(in2014).has(id));
    for (const id of ["admission.within-a-month", "nomination.consented", "notice.long-enough", "oath.within-a-month"])
      expect(added).toContain(id);
    expect([...idsIn(in2014)].filter((id) => !idsIn(in2026).has(id))).toEqual(["nomination.filed"]);
  });

  test("of 1990 asks for a review in every quarter of probation, and for nothing else that 2014 does not", () => {
    expect([...idsIn(in1990)].filter((id) => !idsIn(in2014).has(id))).toEqual(["observation.quarterly"]);
  });
});

test("what a committee may waive is training, a coming move and a late vote on the end of probation", () => {
  const waivable = national.spec.rules.filter((rule) => rule.waivable).map(({ id }) => id);
  expect(waivable.sort()).toEqual(["conversion.on-time", "prereview.not-leaving", "training.held"]);
});
