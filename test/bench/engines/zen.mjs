import zen from "@gorules/zen-engine";
import { answer, inOrder, versionOf } from "./answer.mjs";
import { factsOf } from "./facts.mjs";

const unlikeCounted = "some(polls, #.counted != #.returned or #.returned > #.issued)";
const invalid = "some(polls, #.issued <= 0 or #.returned * 2 <= #.issued or #.returned < 7)";
const stale = "some(polls, #.goodUntil < on)";
const underMark = "some(polls, #.valid > 0 and #.approve * 100 < #.valid * 80)";
const underFloor = "some(polls, #.valid > 0 and #.approve * 100 < #.valid * 60)";
const noPoll = "placesWithoutPoll > 0";
const noVotes = "placesWithoutVotes > 0";
const thirdDeferral = "'poll.pass-mark' not in waivers and deferrals >= 2";

/** Each way in which a rule can be broken, in the expression language of Zen. */
const broken = {
  "ladder.closed": "stage != 'candidate'",
  "edition.in-force": "on < 20260511",
  "order.forward": "lastDay != null and lastDay > on",
  "resolution.one-at-a-time": "waiting != null and waiting != 'admit'",
  "body.competent": "isBranch == false or (holder != null and by != holder)",
  "body.qualified": "isFloating and qualified == false",
  "notice.no-open-objection": "'open' in objections",
  "notice.no-founded-objection": "'founded' in objections",
  "sponsors.two": "sponsors != null and sponsors != 2",
  "sponsors.full-members": "false in sponsorsFullMembers",
  "sponsors.not-under-penalty": "'grave' in sponsorsPenalties",
  "sponsors.no-lesser-penalty": "'lesser' in sponsorsPenalties",
  "sponsors.of-the-holder": "sponsorsNamed != null and receivedOn != null and sponsorsNamed < receivedOn",
  "vetting.both-places": "vetting != null and floating and some(placesToAsk, # not in placesVetted)",
  "vetting.passed": "vetting == 'unqualified'",
  "training.held": "trainedDays == 0 and trainedHours == 0 and 'training.held' not in waivers",
  "training.long-enough": "trainedDays != null and trainedDays < 3 and trainedHours < 24",
  "screening.passed": "screening == 'failed'",
  "prereview.passed": "prereview == 'failed'",
  "admission.within-a-month": "meetBy == null or meetBy < on",
  "body.large-enough": "fullMembers != null and fullMembers < 3",
  "ballot.adds-up": "cast != present or takingPart > entitled or (fullMembers != null and fullMembers < counted)",
  "ballot.roll": "entitled < roll",
  "ballot.quorum": "attendance.of <= 0 or attendance.count * 2 <= attendance.of",
  "ballot.secret": "secret == false",
  "ballot.alone": "alone == false",
  "ballot.majority": "approval.of <= 0 or approval.count * 2 <= approval.of",
  "lead.right-side": "side != 'residence' and 'origin' in placesToAsk",
  "investigation.none-adverse": "'adverse' in opinionsOfPolice",
  "investigation.doubts-weighed":
    "'adverse' in opinionsOfOthers or 'reserved' in opinionsOfOthers or 'reserved' in opinionsOfPolice",
  "investigation.fresh": "some(opinionsGoodUntil, # < on)",
  "poll.adds-up": unlikeCounted,
  "poll.valid": invalid,
  "poll.not-too-soon": "some(rests, #.on < #.again)",
  "poll.fresh": stale,
  "poll.pass-mark": `'poll.pass-mark' not in waivers and ${underMark}`,
  "poll.floor": underFloor,
  "deferral.over": "failedPollsStanding > 0 or (deferredUntil != null and deferredUntil > on)",
  "deferral.at-most-two": `${thirdDeferral} and ${underMark}`,
};

/** Each way in which a rule awaits evidence. What is broken does not await. */
const awaits = {
  "body.competent": "isBranch and holder == null",
  "body.qualified": "isFloating and qualified == null",
  "sponsors.two": "sponsors == null",
  "sponsors.full-members": "sponsors == null",
  "sponsors.not-under-penalty": "sponsors == null",
  "sponsors.no-lesser-penalty": "sponsors == null",
  "vetting.both-places": "vetting == null",
  "vetting.passed": "vetting == null",
  "training.held": "trainedDays == null and 'training.held' not in waivers",
  "training.long-enough": "trainedDays == null",
  "screening.passed": "screening == null",
  "prereview.passed": "prereview == null",
  "form.filled": "formFilled == false",
  "body.large-enough": "fullMembers == null and entitled < 3",
  "ballot.adds-up": "fullMembers == null and cast == present and takingPart <= entitled",
  "ballot.quorum": "attendance.count * 2 > attendance.of and attendance.count * 2 <= attendanceOfRoll.of",
  "ballot.majority": "approval.count * 2 > approval.of and approval.count * 2 <= approvalOfRoll.of",
  "investigation.full": "null in opinionsListed",
  "poll.adds-up": `${noPoll} and not ${unlikeCounted}`,
  "poll.valid": `${noPoll} and not ${invalid}`,
  "poll.held": "0 in votesAtEachPlace and 'poll.held' not in waivers",
  "poll.held-somewhere": "all(votesAtEachPlace, # == 0)",
  "poll.fresh": `${noPoll} and not ${stale}`,
  "poll.pass-mark": `${noVotes} and 'poll.pass-mark' not in waivers and not ${underMark}`,
  "poll.floor": `${noVotes} and not ${underFloor}`,
  "deferral.at-most-two": `${thirdDeferral} and ${noVotes} and not ${underMark}`,
};

const row = (status, [rule, when]) => ({ _id: `${rule} ${status}`, when, rule: `'${rule}'`, status: `'${status}'` });

const rows = [
  ...inOrder(broken).map((pair) => row("broken", pair)),
  ...inOrder(awaits).map((pair) => row("awaits", pair)),
];

const table = {
  hitPolicy: "collect",
  inputs: [{ id: "when", name: "when" }],
  outputs: [
    { id: "rule", name: "rule", field: "rule" },
    { id: "status", name: "status", field: "status" },
  ],
  rules: rows,
};

const at = (x) => ({ position: { x, y: 0 } });

/** The decision graph: the facts, one table whose every row is a way in which a rule fails, and the rows that did. */
const graph = {
  nodes: [
    { id: "facts", type: "inputNode", name: "facts", ...at(0) },
    { id: "rules", type: "decisionTableNode", name: "rules", content: table, ...at(300) },
    { id: "reasons", type: "outputNode", name: "reasons", ...at(600) },
  ],
  edges: [
    { id: "facts-rules", type: "edge", sourceId: "facts", targetId: "rules" },
    { id: "rules-reasons", type: "edge", sourceId: "rules", targetId: "reasons" },
  ],
};

export const name = "@gorules/zen-engine";
export const version = versionOf(name);
export const async = true;

/** Judges by one decision, read and compiled once, whose table collects a row for each rule that is broken or awaits. */
export const prepare = (inputs) => {
  const decision = new zen.ZenEngine().createDecision(new zen.ZenDecisionContent(graph));
  const facts = inputs.map(factsOf);
  return async (i) => {
    const { result } = await decision.evaluate(facts[i]);
    return answer(rulesOf(result, "broken"), rulesOf(result, "awaits"));
  };
};

const rulesOf = (rows, status) => rows.filter((row) => row.status === status).map(({ rule }) => rule);
