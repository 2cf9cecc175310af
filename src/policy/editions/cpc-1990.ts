import { days, hours } from "../../kernel/quantity.js";
import { chart } from "../../rules/source.js";
import { choice, minimum } from "../../rules/terms.js";
import type { EditionSpec } from "../spec.js";

/** Where a clause stands whose number is not known. */
const unnumbered = "条次不详";

/**
 * The trial edition of 1990 of the Detailed Rules on recruiting Party members 中国共产党发展党员工作细则（试行）, as far as it is
 * known: its full text was not found, and no clause is verified. It is in force until the edition of 2014 repeals it. The
 * first day is a safe default: the day of issue is not known either. What a breach does under it is not known.
 */
export const cpc1990 = {
  id: "cpc-1990",
  from: "1991-01-01",
  evidence: "mirror",
  articles: {
    "applicant.of-age": { at: "党章 1", evidence: "inferred" },
    "mentors.assigned": unnumbered,
    "mentors.one-or-two": unnumbered,
    "mentors.full-members": unnumbered,
    "cultivation.reviewed": unnumbered,
    "cultivation.one-year": unnumbered,
    "nomination.opinions-heard": unnumbered,
    "sponsors.two": unnumbered,
    "sponsors.full-members": unnumbered,
    "vetting.passed": { at: unnumbered, evidence: "memory" },
    "training.held": unnumbered,
    "training.long-enough": {
      at: unnumbered,
      text: {
        en: "Candidates are trained for five to seven days, or for at least 40 class hours.",
        zh: "对发展对象进行五至七天或者不少于四十个学时的短期集中培训。",
      },
    },
    "screening.passed": unnumbered,
    "form.filled": unnumbered,
    "ballot.quorum": { at: unnumbered, evidence: "memory" },
    "ballot.majority": unnumbered,
    "ballot.alone": { at: unnumbered, evidence: "memory" },
    "body.competent": {
      at: unnumbered,
      text: {
        en: "Committees approve, and so do general branches authorized by a committee at county level or above.",
        zh: "由党委审批；经县级以上党委授权的党总支也可以审批。",
      },
    },
    "body.agrees": { at: unnumbered, evidence: "inferred" },
    "interview.held": { at: unnumbered, evidence: "memory" },
    "approval.after-vote": { at: unnumbered, evidence: "memory" },
    "approval.collective": { at: unnumbered, evidence: "memory" },
    "approval.collective-later": { at: unnumbered, evidence: "inferred" },
    "approval.within-three-months": unnumbered,
    "placement.made": 22,
    "oath.sworn": { at: 23, evidence: "inferred" },
    "observation.made": 24,
    "observation.quarterly": 24,
    "probation.one-year": 25,
    "conversion.on-time": 25,
    "extension.once": 25,
    "extension.length": 25,
    "petition.made": { at: unnumbered, evidence: "memory" },
    "conversion.opinions-heard": { at: unnumbered, evidence: "memory" },
    "transfer.to-a-branch": { at: chart, evidence: "default" },
    "body.large-enough": { at: "党章 30", evidence: "default" },
    "withdrawal.not-of-a-probation": { at: 25, evidence: "inferred" },
    "annulment.reasoned": { at: chart, evidence: "default" },
    "resolution.one-at-a-time": { at: chart, evidence: "default" },
    "filing.decided": { at: chart, evidence: "default" },
    "notice.to-come": { at: chart, evidence: "default" },
    "mentors.of-the-holder": { at: chart, evidence: "default" },
    "sponsors.of-the-holder": { at: chart, evidence: "default" },
    "extension.not-over": { at: chart, evidence: "default" },
    "transfer.decided": { at: chart, evidence: "default" },
    "notice.no-open-objection": { at: chart, evidence: "default" },
    "notice.no-founded-objection": { at: chart, evidence: "default" },
    "ladder.closed": { at: chart, evidence: "default" },
    "edition.in-force": { at: chart, evidence: "default" },
    "order.forward": { at: chart, evidence: "default" },
    "order.after-matter": { at: chart, evidence: "default" },
    "order.not-twice": { at: chart, evidence: "default" },
    "applicant.living": { at: chart, evidence: "default" },
    "applicant.same-person": { at: chart, evidence: "default" },
    "person.not-oneself": { at: chart, evidence: "default" },
    "transfer.one-thing": { at: chart, evidence: "default" },
    "entrusting.not-the-holder": { at: chart, evidence: "default" },
    "notice.over": { at: chart, evidence: "default" },
    "ballot.adds-up": { at: chart, evidence: "default" },
    "correction.of-a-minute": { at: chart, evidence: "default" },
    "correction.lawful": { at: chart, evidence: "default" },
    "correction.reasoned": { at: chart, evidence: "default" },
    "correction.by-the-right-body": { at: chart, evidence: "default" },
    "correction.keeps-the-round": { at: chart, evidence: "default" },
    "ballot.roll": { at: chart, evidence: "default" },
    "waiver.allowed": { at: chart, evidence: "default" },
  },
  unrecognized: "none",
  terms: {
    applicant: { doors: choice("any") },
    training: { days: minimum(days(5)), hours: minimum(hours(40)) },
    approval: { by: choice("committee-or-authorized-general-branch") },
  },
} as const satisfies EditionSpec;
