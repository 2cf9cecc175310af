import { months } from "../kernel/quantity.js";
import { atLeast } from "../kernel/threshold.js";
import { filed as admissionFiled } from "../rules/admission/filed.js";
import { withinAMonth as admissionWithinAMonth } from "../rules/admission/within-a-month.js";
import { ofAge as applicantOfAge } from "../rules/applicant/of-age.js";
import { rightVenue as applicantRightVenue } from "../rules/applicant/right-venue.js";
import { afterVote as approvalAfterVote } from "../rules/approval/after-vote.js";
import { collective as approvalCollective } from "../rules/approval/collective.js";
import { withinSixMonths as approvalWithinSixMonths } from "../rules/approval/within-six-months.js";
import { withinThreeMonths as approvalWithinThreeMonths } from "../rules/approval/within-three-months.js";
import { complete as archiveComplete } from "../rules/archive/complete.js";
import { addsUp as ballotAddsUp } from "../rules/ballot/adds-up.js";
import { alone as ballotAlone } from "../rules/ballot/alone.js";
import { majority as ballotMajority } from "../rules/ballot/majority.js";
import { quorum as ballotQuorum } from "../rules/ballot/quorum.js";
import { secret as ballotSecret } from "../rules/ballot/secret.js";
import { agrees as bodyAgrees } from "../rules/body/agrees.js";
import { competent as bodyCompetent } from "../rules/body/competent.js";
import { largeEnough as bodyLargeEnough } from "../rules/body/large-enough.js";
import { onTime as conversionOnTime } from "../rules/conversion/on-time.js";
import { opinionsHeard as conversionOpinionsHeard } from "../rules/conversion/opinions-heard.js";
import { oneYear as cultivationOneYear } from "../rules/cultivation/one-year.js";
import { reviewed as cultivationReviewed } from "../rules/cultivation/reviewed.js";
import { inForce as editionInForce } from "../rules/edition/in-force.js";
import { length as extensionLength } from "../rules/extension/length.js";
import { once as extensionOnce } from "../rules/extension/once.js";
import { filled as formFilled } from "../rules/form/filled.js";
import { held as interviewHeld } from "../rules/interview/held.js";
import { closed as ladderClosed } from "../rules/ladder/closed.js";
import { assigned as mentorsAssigned } from "../rules/mentors/assigned.js";
import { fullMembers as mentorsFullMembers } from "../rules/mentors/full-members.js";
import { oneOrTwo as mentorsOneOrTwo } from "../rules/mentors/one-or-two.js";
import { consented as nominationConsented } from "../rules/nomination/consented.js";
import { filed as nominationFiled } from "../rules/nomination/filed.js";
import { opinionsHeard as nominationOpinionsHeard } from "../rules/nomination/opinions-heard.js";
import { longEnough as noticeLongEnough } from "../rules/notice/long-enough.js";
import { noFoundedObjection as noticeNoFoundedObjection } from "../rules/notice/no-founded-objection.js";
import { noOpenObjection as noticeNoOpenObjection } from "../rules/notice/no-open-objection.js";
import { over as noticeOver } from "../rules/notice/over.js";
import { sworn as oathSworn } from "../rules/oath/sworn.js";
import { withinAMonth as oathWithinAMonth } from "../rules/oath/within-a-month.js";
import { made as observationMade } from "../rules/observation/made.js";
import { forward as orderForward } from "../rules/order/forward.js";
import { made as petitionMade } from "../rules/petition/made.js";
import { made as placementMade } from "../rules/placement/made.js";
import { afterEnd as postponementAfterEnd } from "../rules/postponement/after-end.js";
import { atMostSixMonths as postponementAtMostSixMonths } from "../rules/postponement/at-most-six-months.js";
import { transferredIn as postponementTransferredIn } from "../rules/postponement/transferred-in.js";
import { notLeaving as prereviewNotLeaving } from "../rules/prereview/not-leaving.js";
import { passed as prereviewPassed } from "../rules/prereview/passed.js";
import { oneYear as probationOneYear } from "../rules/probation/one-year.js";
import { filed as recognitionFiled } from "../rules/recognition/filed.js";
import { passed as screeningPassed } from "../rules/screening/passed.js";
import { fullMembers as sponsorsFullMembers } from "../rules/sponsors/full-members.js";
import { notUnderPenalty as sponsorsNotUnderPenalty } from "../rules/sponsors/not-under-penalty.js";
import { two as sponsorsTwo } from "../rules/sponsors/two.js";
import { held as talkHeld } from "../rules/talk/held.js";
import { withinAMonth as talkWithinAMonth } from "../rules/talk/within-a-month.js";
import { longEnough as trainingLongEnough } from "../rules/training/long-enough.js";
import { papersHandedOver as transferPapersHandedOver } from "../rules/transfer/papers-handed-over.js";
import { toABranch as transferToABranch } from "../rules/transfer/to-a-branch.js";
import { bothPlaces as vettingBothPlaces } from "../rules/vetting/both-places.js";
import { passed as vettingPassed } from "../rules/vetting/passed.js";
import { allowed as waiverAllowed } from "../rules/waiver/allowed.js";
import { choice, listed, maximum, minimum, type Terms } from "../rules/terms.js";
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
 * The Detailed Rules on recruiting Party members 中国共产党发展党员工作细则 in their editions of 2014 and 2026. A step is judged by
 * the edition in force on its day. No article was read in the primary text: every citation says how it is known.
 */
export const national = definePolicy({
  id: "national",
  editions,
  terms,
  rules: [
    ladderClosed,
    editionInForce,
    orderForward,
    bodyCompetent,
    bodyAgrees,
    applicantOfAge,
    applicantRightVenue,
    talkHeld,
    talkWithinAMonth,
    mentorsAssigned,
    mentorsOneOrTwo,
    mentorsFullMembers,
    recognitionFiled,
    cultivationOneYear,
    cultivationReviewed,
    nominationOpinionsHeard,
    nominationConsented,
    noticeOver,
    noticeLongEnough,
    noticeNoOpenObjection,
    noticeNoFoundedObjection,
    nominationFiled,
    sponsorsTwo,
    sponsorsFullMembers,
    sponsorsNotUnderPenalty,
    vettingBothPlaces,
    vettingPassed,
    trainingLongEnough,
    screeningPassed,
    prereviewPassed,
    prereviewNotLeaving,
    formFilled,
    admissionWithinAMonth,
    bodyLargeEnough,
    ballotAddsUp,
    ballotQuorum,
    ballotSecret,
    ballotAlone,
    ballotMajority,
    interviewHeld,
    approvalAfterVote,
    approvalCollective,
    approvalWithinThreeMonths,
    approvalWithinSixMonths,
    admissionFiled,
    placementMade,
    oathSworn,
    oathWithinAMonth,
    observationMade,
    petitionMade,
    probationOneYear,
    conversionOnTime,
    conversionOpinionsHeard,
    extensionOnce,
    extensionLength,
    postponementTransferredIn,
    postponementAfterEnd,
    postponementAtMostSixMonths,
    archiveComplete,
    transferToABranch,
    transferPapersHandedOver,
    waiverAllowed,
  ],
});
