import { answer, inOrder, versionOf } from "./answer.mjs";
import { factsOf } from "./facts.mjs";
import { LogicEngine } from "json-logic-engine";

export const name = "json-logic-engine";
export const version = versionOf(name);

/** Judges by one compiled function for each way in which a rule fails: one function for all of them is slower. */
export const prepare = (inputs) => {
  const engine = new LogicEngine();
  const tests = { broken: compiled(engine, broken), awaits: compiled(engine, awaits) };
  const facts = inputs.map(factsOf);
  return (i) => answer(rulesThat(tests.broken, facts[i]), rulesThat(tests.awaits, facts[i]));
};

const compiled = (engine, table) => inOrder(table).map(([rule, logic]) => ({ rule, test: engine.build(logic) }));

const rulesThat = (tests, facts) => {
  const rules = [];
  for (const { rule, test } of tests) if (test(facts)) rules.push(rule);
  return rules;
};

/** The value of a fact, and of a fact of the file while a list is gone through. */
const the = (fact) => ({ val: fact });
const outer = (fact) => ({ val: [[2], fact] });

const is = (fact, value) => ({ "===": [the(fact), value] });
const isNot = (fact, value) => ({ "!==": [the(fact), value] });
const below = (one, other) => ({ "<": [one, other] });
const times = (one, other) => ({ "*": [one, other] });
const has = (fact, value) => ({ in: [value, the(fact)] });
const some = (fact, condition) => ({ some: [the(fact), condition] });
const and = (...conditions) => ({ and: conditions });
const or = (...conditions) => ({ or: conditions });
const not = (condition) => ({ "!": [condition] });

const known = (fact) => isNot(fact, null);
const missing = (fact) => is(fact, null);
const notWaived = (rule) => not(has("waivers", rule));

/** Of nobody no share is reached, and half is not more than half. */
const notMoreThanHalf = (count, of) => or(not(below(0, of)), not(below(of, times(count, 2))));

const notHalfOf = (fact) => notMoreThanHalf({ val: [fact, "count"] }, { val: [fact, "of"] });
/** More than half of those entitled, and not of all who are not excused. */
const onlyOfEntitled = (fact) => and(not(notHalfOf(fact)), notHalfOf(`${fact}OfRoll`));

/** Polls with a vote in which fewer percent approved: compared by whole numbers. */
const approvedUnder = (percent) =>
  some("polls", and(below(0, the("valid")), below(times(the("approve"), 100), times(the("valid"), percent))));

const unlikeCounted = some(
  "polls",
  or({ "!==": [the("counted"), the("returned")] }, below(the("issued"), the("returned"))),
);
const invalid = some("polls", or(notMoreThanHalf(the("returned"), the("issued")), below(the("returned"), 7)));
const stale = some("polls", below(the("goodUntil"), outer("on")));
const noPoll = below(0, the("placesWithoutPoll"));
const noVotes = below(0, the("placesWithoutVotes"));
const thirdDeferral = and(notWaived("poll.pass-mark"), not(below(the("deferrals"), 2)));

/** Each way in which a rule can be broken. A number that is not known is asked for first: `null` would count as zero. */
const broken = {
  "ladder.closed": isNot("stage", "candidate"),
  "edition.in-force": below(the("on"), 20260511),
  "order.forward": and(known("lastDay"), below(the("on"), the("lastDay"))),
  "resolution.one-at-a-time": and(known("waiting"), isNot("waiting", "admit")),
  "body.competent": or(not(the("isBranch")), and(known("holder"), { "!==": [the("by"), the("holder")] })),
  "body.qualified": and(the("isFloating"), is("qualified", false)),
  "notice.no-open-objection": has("objections", "open"),
  "notice.no-founded-objection": has("objections", "founded"),
  "sponsors.two": and(known("sponsors"), isNot("sponsors", 2)),
  "sponsors.full-members": has("sponsorsFullMembers", false),
  "sponsors.not-under-penalty": has("sponsorsPenalties", "grave"),
  "sponsors.no-lesser-penalty": has("sponsorsPenalties", "lesser"),
  "sponsors.of-the-holder": and(
    known("sponsorsNamed"),
    known("receivedOn"),
    below(the("sponsorsNamed"), the("receivedOn")),
  ),
  "vetting.both-places": and(
    known("vetting"),
    the("floating"),
    some("placesToAsk", not({ in: [{ val: [] }, outer("placesVetted")] })),
  ),
  "vetting.passed": is("vetting", "unqualified"),
  "training.held": and(is("trainedDays", 0), is("trainedHours", 0), notWaived("training.held")),
  "training.long-enough": and(known("trainedDays"), below(the("trainedDays"), 3), below(the("trainedHours"), 24)),
  "screening.passed": is("screening", "failed"),
  "prereview.passed": is("prereview", "failed"),
  "admission.within-a-month": or(missing("meetBy"), below(the("meetBy"), the("on"))),
  "body.large-enough": and(known("fullMembers"), below(the("fullMembers"), 3)),
  "ballot.adds-up": or(
    { "!==": [the("cast"), the("present")] },
    below(the("entitled"), the("takingPart")),
    and(known("fullMembers"), below(the("fullMembers"), the("counted"))),
  ),
  "ballot.roll": below(the("entitled"), the("roll")),
  "ballot.quorum": notHalfOf("attendance"),
  "ballot.secret": not(the("secret")),
  "ballot.alone": not(the("alone")),
  "ballot.majority": notHalfOf("approval"),
  "lead.right-side": and(isNot("side", "residence"), has("placesToAsk", "origin")),
  "investigation.none-adverse": has("opinionsOfPolice", "adverse"),
  "investigation.doubts-weighed": or(
    has("opinionsOfOthers", "adverse"),
    has("opinionsOfOthers", "reserved"),
    has("opinionsOfPolice", "reserved"),
  ),
  "investigation.fresh": some("opinionsGoodUntil", below({ val: [] }, outer("on"))),
  "poll.adds-up": unlikeCounted,
  "poll.valid": invalid,
  "poll.not-too-soon": some("rests", below(the("on"), the("again"))),
  "poll.fresh": stale,
  "poll.pass-mark": and(notWaived("poll.pass-mark"), approvedUnder(80)),
  "poll.floor": approvedUnder(60),
  "deferral.over": or(
    below(0, the("failedPollsStanding")),
    and(known("deferredUntil"), below(the("on"), the("deferredUntil"))),
  ),
  "deferral.at-most-two": and(thirdDeferral, approvedUnder(80)),
};

/** Each way in which a rule awaits evidence. What is broken does not await. */
const awaits = {
  "body.competent": and(the("isBranch"), missing("holder")),
  "body.qualified": and(the("isFloating"), missing("qualified")),
  "sponsors.two": missing("sponsors"),
  "sponsors.full-members": missing("sponsors"),
  "sponsors.not-under-penalty": missing("sponsors"),
  "sponsors.no-lesser-penalty": missing("sponsors"),
  "vetting.both-places": missing("vetting"),
  "vetting.passed": missing("vetting"),
  "training.held": and(missing("trainedDays"), notWaived("training.held")),
  "training.long-enough": missing("trainedDays"),
  "screening.passed": missing("screening"),
  "prereview.passed": missing("prereview"),
  "form.filled": not(the("formFilled")),
  "body.large-enough": and(missing("fullMembers"), below(the("entitled"), 3)),
  "ballot.adds-up": and(
    missing("fullMembers"),
    { "===": [the("cast"), the("present")] },
    not(below(the("entitled"), the("takingPart"))),
  ),
  "ballot.quorum": onlyOfEntitled("attendance"),
  "ballot.majority": onlyOfEntitled("approval"),
  "investigation.full": has("opinionsListed", null),
  "poll.adds-up": and(noPoll, not(unlikeCounted)),
  "poll.valid": and(noPoll, not(invalid)),
  "poll.held": and(has("votesAtEachPlace", 0), notWaived("poll.held")),
  "poll.held-somewhere": { all: [the("votesAtEachPlace"), { "===": [{ val: [] }, 0] }] },
  "poll.fresh": and(noPoll, not(stale)),
  "poll.pass-mark": and(noVotes, notWaived("poll.pass-mark"), not(approvedUnder(80))),
  "poll.floor": and(noVotes, not(approvedUnder(60))),
  "deferral.at-most-two": and(thirdDeferral, noVotes, not(approvedUnder(80))),
};
