import { months } from "../kernel/quantity.js";
import { atLeast } from "../kernel/threshold.js";
import * as admission from "../rules/admission.js";
import * as annulment from "../rules/annulment.js";
import * as applicant from "../rules/applicant.js";
import * as approval from "../rules/approval.js";
import * as archive from "../rules/archive.js";
import * as ballot from "../rules/ballot.js";
import * as body from "../rules/body.js";
import * as conversion from "../rules/conversion.js";
import * as correction from "../rules/correction.js";
import * as cultivation from "../rules/cultivation.js";
import * as deliberation from "../rules/deliberation.js";
import * as edition from "../rules/edition.js";
import * as entrusting from "../rules/entrusting.js";
import * as extension from "../rules/extension.js";
import * as filing from "../rules/filing.js";
import * as form from "../rules/form.js";
import * as interview from "../rules/interview.js";
import * as ladder from "../rules/ladder.js";
import * as mentors from "../rules/mentors.js";
import * as nomination from "../rules/nomination.js";
import * as notice from "../rules/notice/index.js";
import * as oath from "../rules/oath.js";
import * as observation from "../rules/observation.js";
import * as order from "../rules/order.js";
import * as person from "../rules/person.js";
import * as petition from "../rules/petition.js";
import * as placement from "../rules/placement.js";
import * as postponement from "../rules/postponement.js";
import * as prereview from "../rules/prereview.js";
import * as probation from "../rules/probation.js";
import * as recognition from "../rules/recognition.js";
import * as resolution from "../rules/resolution.js";
import * as screening from "../rules/screening.js";
import * as sponsors from "../rules/sponsors.js";
import * as talk from "../rules/talk.js";
import { choice, listed, maximum, minimum, type Terms } from "../rules/terms.js";
import * as training from "../rules/training.js";
import * as transfer from "../rules/transfer.js";
import * as vetting from "../rules/vetting.js";
import * as waiver from "../rules/waiver.js";
import * as withdrawal from "../rules/withdrawal.js";
import { cpc2014 } from "./editions/cpc-2014.js";
import { cpc2026 } from "./editions/cpc-2026.js";
import { editions } from "./editions/editions.js";
import { definePolicy } from "./policy.js";

/**
 * The numbers of the oldest edition, and what it does not set: terms of the edition of 2026, which count as they are for
 * what began before it, and what the Rules leave open or only local practice asks for, at its neutral value.
 */
const terms: Terms = {
  ...cpc2014.terms,
  nomination: { ...cpc2014.terms.nomination, ...cpc2026.terms.nomination },
  prereview: { ...cpc2014.terms.prereview, ...cpc2026.terms.prereview },
  oath: cpc2026.terms.oath,
  conversion: { ...cpc2014.terms.conversion, effective: choice("open") },
  poll: {
    returned: atLeast(0, 1),
    ballots: minimum(0),
    passMark: atLeast(0, 100),
    floor: atLeast(0, 100),
    fresh: maximum(months(1200)),
    deferral: minimum(months(0)),
    refusal: minimum(months(0)),
    deferrals: maximum(1_000),
  },
  investigation: { cells: listed([]), fresh: maximum(months(1200)) },
  lead: { side: choice("open") },
};

/**
 * The Detailed Rules on recruiting Party members 中国共产党发展党员工作细则 in their editions of 2014 and 2026, and as far as it is
 * known the trial edition of 1990. A step is judged by the edition in force on its day. Both later editions were read in
 * full, in copies that agree with each other; of that of 1990, quotations. Every citation says how it is known.
 */
export const national = definePolicy({
  id: "national",
  editions,
  terms,
  rules: [
    ladder.closed,
    edition.inForce,
    order.forward,
    order.afterMatter,
    order.notTwice,
    resolution.oneAtATime,
    body.competent,
    body.qualified,
    body.agrees,
    applicant.ofAge,
    applicant.rightVenue,
    applicant.living,
    applicant.samePerson,
    talk.held,
    talk.withinAMonth,
    mentors.assigned,
    mentors.oneOrTwo,
    mentors.fullMembers,
    mentors.ofTheHolder,
    person.notOneself,
    filing.decided,
    entrusting.notTheHolder,
    recognition.filed,
    recognition.filedWithinAMonth,
    cultivation.oneYear,
    cultivation.reviewed,
    nomination.opinionsHeard,
    nomination.consented,
    nomination.inOrder,
    notice.toCome,
    notice.over,
    notice.longEnough,
    notice.nextDay,
    notice.atBothPlaces,
    notice.noOpenObjection,
    notice.noFoundedObjection,
    nomination.filed,
    sponsors.two,
    sponsors.fullMembers,
    sponsors.notUnderPenalty,
    sponsors.noLesserPenalty,
    sponsors.ofTheHolder,
    vetting.bothPlaces,
    vetting.passed,
    training.held,
    training.longEnough,
    screening.passed,
    prereview.passed,
    prereview.notLeaving,
    form.filled,
    admission.withinAMonth,
    body.largeEnough,
    ballot.addsUp,
    ballot.roll,
    ballot.quorum,
    ballot.secret,
    ballot.alone,
    ballot.majority,
    approval.afterVote,
    deliberation.passed,
    interview.held,
    approval.collective,
    approval.collectiveLater,
    approval.alone,
    approval.withinThreeMonths,
    approval.laterWithinThreeMonths,
    approval.withinSixMonths,
    approval.lapsed,
    admission.filed,
    placement.made,
    oath.sworn,
    oath.withinAMonth,
    observation.made,
    observation.quarterly,
    petition.made,
    probation.oneYear,
    conversion.onTime,
    conversion.opinionsHeard,
    extension.once,
    extension.length,
    extension.notOver,
    postponement.transferredIn,
    postponement.afterEnd,
    postponement.atMostSixMonths,
    archive.complete,
    transfer.toABranch,
    transfer.oneThing,
    transfer.papersHandedOver,
    transfer.notSoonAfter,
    transfer.decided,
    withdrawal.notOfAProbation,
    annulment.reasoned,
    waiver.allowed,
    correction.ofAMinute,
    correction.lawful,
    correction.reasoned,
    correction.byTheRightBody,
    correction.keepsTheRound,
  ],
});
