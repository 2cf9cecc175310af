import { answer, inOrder, ruleIds, versionOf } from "./answer.mjs";
import { factsOf } from "./facts.mjs";
import { Engine, Fact } from "json-rules-engine";

export const name = "json-rules-engine";
export const version = versionOf(name);
export const async = true;

/** Judges by one engine, made once, whose events say which rule is broken or awaits. */
export const prepare = (inputs) => {
  const engine = made();
  const facts = sharedFacts(inputs);
  return async (i) => {
    const { events } = await engine.run(facts[i]);
    events.sort((one, other) => one.params.place - other.params.place); // they come in the order in which promises settle
    return answer(rulesOf(events, "broken"), rulesOf(events, "awaits"));
  };
};

const made = () => {
  const engine = new Engine();
  for (const [operator, compare] of Object.entries(operators)) engine.addOperator(operator, compare);
  for (const [type, table] of Object.entries({ broken, awaits }))
    for (const [rule, conditions] of inOrder(table)) engine.addRule(ruleFor(type, rule, conditions));
  return engine;
};

const ruleFor = (type, rule, conditions) => ({
  conditions: "fact" in conditions ? { all: [conditions] } : conditions,
  event: { type, params: { rule, place: ruleIds.indexOf(rule) } },
});

const rulesOf = (events, type) => events.filter((event) => event.type === type).map(({ params }) => params.rule);

/**
 * The facts of each input, made before the clock runs and without the engine's cache, which is for facts that are
 * dear to find: constants cost it more to keep than to read. Facts that are alike are made once, to save memory.
 */
const sharedFacts = (inputs) => {
  const known = new Map();
  return inputs.map((input) =>
    Object.fromEntries(Object.entries(factsOf(input)).map(([id, value]) => [id, factIn(known, id, value)])),
  );
};

const factIn = (known, id, value) => {
  const key = `${id} ${JSON.stringify(value)}`;
  const fact = known.get(key) ?? new Fact(id, value, { cache: false });
  known.set(key, fact);
  return fact;
};

/**
 * The comparisons that json-rules-engine does not bring along: shares by cross-multiplying, and what is asked of the
 * count of a poll.
 */
const operators = {
  over: (share, mark) => share.of > 0 && share.count * mark.whole > share.of * mark.part,
  addsUp: (poll) => poll.counted === poll.returned && poll.returned <= poll.issued,
  returnedOver: (poll, mark) => poll.issued > 0 && poll.returned * mark.whole > poll.issued * mark.part,
  returnedUnder: (poll, fewest) => poll.returned < fewest,
  approvedUnder: (poll, mark) => poll.valid > 0 && poll.approve * mark.whole < poll.valid * mark.part,
  tooSoon: ({ on, again }) => on < again,
  staleOn: (poll, day) => poll.goodUntil < day,
};

/** One comparison, as json-rules-engine reads it. */
const is = (fact, operator, value) => ({ fact, operator, value });

/** The value of another fact, to compare with. */
const the = (fact) => ({ fact });

const missing = (fact) => is(fact, "equal", null);
const notWaived = (rule) => is("waivers", "doesNotContain", rule);
const all = (...conditions) => ({ all: conditions });
const any = (...conditions) => ({ any: conditions });

const passMark = { part: 80, whole: 100 };
const floor = { part: 60, whole: 100 };
const half = { part: 1, whole: 2 };

const unlikeCounted = is("polls", "someFact:not:addsUp", true);
const invalid = any(is("polls", "someFact:not:returnedOver", half), is("polls", "someFact:returnedUnder", 7));
const stale = is("polls", "someFact:staleOn", the("on"));
const underMark = is("polls", "someFact:approvedUnder", passMark);
const underFloor = is("polls", "someFact:approvedUnder", floor);
const noPoll = is("placesWithoutPoll", "greaterThan", 0);
const noVotes = is("placesWithoutVotes", "greaterThan", 0);
const thirdDeferral = [notWaived("poll.pass-mark"), is("deferrals", "greaterThanInclusive", 2)];

/** Each way in which a rule can be broken. A fact that is `null` is neither more nor less than any number. */
const broken = {
  "ladder.closed": is("stage", "notEqual", "candidate"),
  "edition.in-force": is("on", "lessThan", 20260511),
  "order.forward": is("lastDay", "greaterThan", the("on")),
  "resolution.one-at-a-time": all(is("waiting", "notEqual", null), is("waiting", "notEqual", "admit")),
  "body.competent": any(
    is("isBranch", "equal", false),
    all(is("holder", "notEqual", null), is("by", "notEqual", the("holder"))),
  ),
  "body.qualified": all(is("isFloating", "equal", true), is("qualified", "equal", false)),
  "notice.no-open-objection": is("objections", "contains", "open"),
  "notice.no-founded-objection": is("objections", "contains", "founded"),
  "sponsors.two": any(is("sponsors", "lessThan", 2), is("sponsors", "greaterThan", 2)),
  "sponsors.full-members": is("sponsorsFullMembers", "contains", false),
  "sponsors.not-under-penalty": is("sponsorsPenalties", "contains", "grave"),
  "sponsors.no-lesser-penalty": is("sponsorsPenalties", "contains", "lesser"),
  "sponsors.of-the-holder": is("sponsorsNamed", "lessThan", the("receivedOn")),
  "vetting.both-places": all(
    is("vetting", "notEqual", null),
    is("floating", "equal", true),
    is("placesToAsk", "someFact:notIn", the("placesVetted")),
  ),
  "vetting.passed": is("vetting", "equal", "unqualified"),
  "training.held": all(is("trainedDays", "equal", 0), is("trainedHours", "equal", 0), notWaived("training.held")),
  "training.long-enough": all(is("trainedDays", "lessThan", 3), is("trainedHours", "lessThan", 24)),
  "screening.passed": is("screening", "equal", "failed"),
  "prereview.passed": is("prereview", "equal", "failed"),
  "admission.within-a-month": any(missing("meetBy"), is("meetBy", "lessThan", the("on"))),
  "body.large-enough": is("fullMembers", "lessThan", 3),
  "ballot.adds-up": any(
    is("cast", "notEqual", the("present")),
    is("takingPart", "greaterThan", the("entitled")),
    is("fullMembers", "lessThan", the("counted")),
  ),
  "ballot.roll": is("entitled", "lessThan", the("roll")),
  "ballot.quorum": is("attendance", "not:over", half),
  "ballot.secret": is("secret", "equal", false),
  "ballot.alone": is("alone", "equal", false),
  "ballot.majority": is("approval", "not:over", half),
  "lead.right-side": all(is("side", "notEqual", "residence"), is("placesToAsk", "contains", "origin")),
  "investigation.none-adverse": is("opinionsOfPolice", "contains", "adverse"),
  "investigation.doubts-weighed": any(
    is("opinionsOfOthers", "contains", "adverse"),
    is("opinionsOfOthers", "contains", "reserved"),
    is("opinionsOfPolice", "contains", "reserved"),
  ),
  "investigation.fresh": is("opinionsGoodUntil", "someFact:lessThan", the("on")),
  "poll.adds-up": unlikeCounted,
  "poll.valid": invalid,
  "poll.not-too-soon": is("rests", "someFact:tooSoon", true),
  "poll.fresh": stale,
  "poll.pass-mark": all(underMark, notWaived("poll.pass-mark")),
  "poll.floor": underFloor,
  "deferral.over": any(is("failedPollsStanding", "greaterThan", 0), is("deferredUntil", "greaterThan", the("on"))),
  "deferral.at-most-two": all(...thirdDeferral, underMark),
};

/** Each way in which a rule awaits evidence. What is broken does not await. */
const awaits = {
  "body.competent": all(is("isBranch", "equal", true), missing("holder")),
  "body.qualified": all(is("isFloating", "equal", true), missing("qualified")),
  "sponsors.two": missing("sponsors"),
  "sponsors.full-members": missing("sponsors"),
  "sponsors.not-under-penalty": missing("sponsors"),
  "sponsors.no-lesser-penalty": missing("sponsors"),
  "vetting.both-places": missing("vetting"),
  "vetting.passed": missing("vetting"),
  "training.held": all(missing("trainedDays"), notWaived("training.held")),
  "training.long-enough": missing("trainedDays"),
  "screening.passed": missing("screening"),
  "prereview.passed": missing("prereview"),
  "form.filled": is("formFilled", "equal", false),
  "body.large-enough": all(missing("fullMembers"), is("entitled", "lessThan", 3)),
  "ballot.adds-up": all(
    missing("fullMembers"),
    is("cast", "equal", the("present")),
    is("takingPart", "lessThanInclusive", the("entitled")),
  ),
  "ballot.quorum": all(is("attendance", "over", half), is("attendanceOfRoll", "not:over", half)),
  "ballot.majority": all(is("approval", "over", half), is("approvalOfRoll", "not:over", half)),
  "investigation.full": is("opinionsListed", "contains", null),
  "poll.adds-up": all(noPoll, { not: unlikeCounted }),
  "poll.valid": all(noPoll, { not: invalid }),
  "poll.held": all(is("votesAtEachPlace", "contains", 0), notWaived("poll.held")),
  "poll.held-somewhere": is("votesAtEachPlace", "everyFact:equal", 0),
  "poll.fresh": all(noPoll, { not: stale }),
  "poll.pass-mark": all(noVotes, { not: underMark }, notWaived("poll.pass-mark")),
  "poll.floor": all(noVotes, { not: underFloor }),
  "deferral.at-most-two": all(...thirdDeferral, noVotes, { not: underMark }),
};
