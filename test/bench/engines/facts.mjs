import { restAfter } from "./hand/admit/polls.mjs";

/**
 * One candidate's file and the step `admit` as the flat JSON that rule engines like: days are numbers, limits that are
 * counted in months are worked out, and `null` says that something is not on file. What a rule compares, it is left to
 * the engine to compare.
 */
export const factsOf = ({ dossier, step }) => ({
  on: numberOf(step.on),
  stage: dossier.stage,
  ...waitingFacts(dossier.resolution, step.on),
  objections: [...Object.values(dossier.posted).map(({ admission }) => admission), ...raisedIn(dossier)].map(
    (notice) => notice?.objections ?? "none",
  ),
  lastDay: dossier.lastOn === undefined ? null : numberOf(dossier.lastOn),
  waivers: dossier.waivers.map((waiver) => waiver.rule),
  ...bodyFacts(dossier, step),
  ...paperFacts(dossier.latest),
  receivedOn: dossier.received === undefined ? null : numberOf(dossier.received),
  ...ballotFacts(step.ballot, membersAt(dossier, step)),
  ...placeFacts(dossier),
  ...opinionFacts(dossier, placesToAsk(dossier.person)),
  ...pollFacts(dossier, placesToAsk(dossier.person)),
  ...setbackFacts(dossier),
});

const raisedIn = ({ raised }) => raised.admission.map(({ notice }) => notice);

/** Which resolution waits; after six months it waits no more. */
const waitingFacts = (resolution, on) => ({
  waiting: resolution && numberOf(on) <= monthsAfter(resolution.on, 6) ? resolution.step : null,
});

/** The full members of the branch as it was said last, unless more are entitled by now. */
const membersAt = ({ holder }, { by, ballot }) => {
  const last = holder?.kind === by.kind && holder.id === by.id ? (holder.fullMembers ?? null) : null;
  return by.fullMembers ?? (last !== null && last >= ballot.entitled ? last : null);
};

const bodyFacts = ({ holder }, { by, ballot }) => ({
  isBranch: by.kind === "branch" || by.kind === "floating-branch",
  isFloating: by.kind === "floating-branch",
  qualified: by.qualified ?? (holder?.kind === by.kind && holder.id === by.id ? holder.qualified : undefined) ?? null,
  by: `${by.kind}/${by.id}`,
  holder: holder === undefined ? null : `${holder.kind}/${holder.id}`,
  fullMembers: membersAt({ holder }, { by, ballot }),
});

const placeFacts = ({ person, side, vetted }) => ({
  side,
  floating: person?.floating ?? true,
  placesToAsk: placesToAsk(person),
  placesVetted: ["residence", "origin"].filter((at) => vetted[at]),
});

const placesToAsk = (person) =>
  person !== undefined && person.places.residence === person.places.origin ? ["residence"] : ["residence", "origin"];

/**
 * A day as a whole number, 20260616 for 2026-06-16: rule engines compare numbers, and none of them counts months.
 */
const numberOf = (day) => Number(day.replaceAll("-", ""));

/**
 * The same day so many calendar months later, as a number: the last of the month where it has no such day.
 */
const monthsAfter = (day, months) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return to.year * 10_000 + to.month * 100 + Math.min(date, lastOf(to.year, to.month));
};

const lastOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The vote, added up; a share is a count out of all entitled, and no engine is given a quotient. */
const ballotFacts = ({ entitled, present, written, late, excused, secret, alone, ...cast }, fullMembers) => ({
  entitled,
  present,
  cast: votesIn(cast),
  takingPart: present + votesIn(written) + (late === undefined ? 0 : votesIn(late)),
  attendance: { count: present, of: entitled },
  approval: { count: cast.yes + written.yes, of: entitled },
  counted: entitled + (excused?.count ?? 0),
  ...onTheRoll(
    Math.max(entitled, (fullMembers ?? 0) - (excused?.consented === true ? excused.count : 0)),
    present,
    cast.yes + written.yes,
  ),
  secret,
  alone,
});

/** The same shares of all who are not excused. */
const onTheRoll = (roll, present, inFavor) => ({
  roll,
  attendanceOfRoll: { count: present, of: roll },
  approvalOfRoll: { count: inFavor, of: roll },
});

const votesIn = ({ yes, no, abstain }) => yes + no + abstain;

const sources = ["employer", "community", "police", "family-planning", "commerce", "tax"];

/**
 * What was heard at both places, as lists: the opinions that must be heard, `null` where one is missing, until when
 * each of them is good, and all that stand, those of the police apart from the others.
 */
const opinionFacts = ({ heard, away }, placesToAsk) => {
  const standing = [
    ...placesToAsk.flatMap((at) => Object.values(heard[at])),
    ...away.flatMap((site) => Object.values(site.heard)),
  ].filter((one) => one !== undefined);
  const listed = placesToAsk.flatMap((at) => listedAt(at).map((source) => heard[at][source]));
  return {
    opinionsListed: listed.map((one) => one?.opinion ?? null),
    opinionsGoodUntil: listed.filter((one) => one !== undefined).map(({ on }) => monthsAfter(on, 6)),
    opinionsOfPolice: standing.filter(({ source }) => source === "police").map(({ opinion }) => opinion),
    opinionsOfOthers: standing.filter(({ source }) => source !== "police").map(({ opinion }) => opinion),
  };
};

const listedAt = (at) => (at === "residence" ? sources : sources.slice(1));

/** What is on file of the sponsors, the reviews and the training; `null` where it is not. */
const paperFacts = (latest) => {
  const sponsors = latest["name-sponsors"]?.sponsors;
  return {
    sponsors: sponsors === undefined ? null : new Set(sponsors.map((one) => one.id)).size,
    sponsorsNamed: sponsors === undefined ? null : numberOf(latest["name-sponsors"].on),
    sponsorsFullMembers: (sponsors ?? []).map((one) => one.fullMember),
    sponsorsPenalties: (sponsors ?? []).map((one) => one.penalty),
    vetting: latest.vet?.conclusion ?? null,
    trainedDays: latest.train?.days ?? null,
    trainedHours: latest.train?.hours ?? null,
    screening: latest.screen?.outcome ?? null,
    prereview: latest.prereview?.outcome ?? null,
    meetBy: latest.prereview === undefined ? null : monthsAfter(latest.prereview.on, 1),
    formFilled: latest["fill-form"] !== undefined,
  };
};

/**
 * The polls that count, one for each place to be asked. Where `poll.held` was waived, a place without votes is left
 * out, but never both. Places without a poll, or without a vote in it, are counted.
 */
const pollFacts = (dossier, placesToAsk) => {
  const each = placesToAsk.map((at) => pollAt(dossier.polls[at]));
  const voted = each.filter((poll) => (poll?.valid ?? 0) > 0);
  const waived = dossier.waivers.some((waiver) => waiver.rule === "poll.held");
  const standing = waived && voted.length > 0 ? voted : each;
  return {
    polls: standing.filter((poll) => poll !== undefined),
    rests: placesToAsk.flatMap((at) => restsAt(dossier, at)),
    placesWithoutPoll: standing.filter((poll) => poll === undefined).length,
    placesWithoutVotes: standing.filter((poll) => (poll?.valid ?? 0) === 0).length,
    votesAtEachPlace: each.map((poll) => poll?.valid ?? 0),
  };
};

/** The day of the poll that counts at a place, with each day before which the place still rested. */
const restsAt = ({ polls, formerPolls }, at) =>
  polls[at] === undefined
    ? []
    : formerPolls[at].map((last) => ({ on: numberOf(polls[at].on), again: monthsAfter(last.on, restAfter(last)) }));

const pollAt = (poll) => {
  if (poll === undefined) return undefined;
  const valid = poll.approve + poll.against + poll.abstain;
  return {
    issued: poll.issued,
    returned: poll.returned,
    counted: valid + poll.spoiled,
    valid,
    approve: poll.approve,
    goodUntil: monthsAfter(poll.on, 6),
  };
};

/**
 * What earlier meetings left behind: how many deferred, until when the last failed poll holds up the next meeting, and
 * at how many places such a poll still stands.
 */
const setbackFacts = (dossier) => {
  const failed = [...dossier.deferrals, ...dossier.refusals].flatMap((one) => failedAt(one, dossier));
  const waits = failed.map((poll) => monthsAfter(poll.on, reaches(60, poll) ? 6 : 12));
  const standing = [dossier.polls.residence, dossier.polls.origin].filter((poll) => failed.includes(poll));
  return {
    deferrals: dossier.deferrals.length,
    deferredUntil: waits.length === 0 ? null : Math.max(...waits),
    failedPollsStanding: standing.length,
  };
};

/**
 * The polls that a meeting failed on: those under the mark, or under the floor where the mark had been waived by then.
 */
const failedAt = ({ polls, waivers }, dossier) => {
  const waived = dossier.waivers.slice(0, waivers).some(({ rule }) => rule === "poll.pass-mark");
  const held = [polls.residence, polls.origin].filter((poll) => poll !== undefined && validIn(poll) > 0);
  return held.filter((poll) => !reaches(waived ? 60 : 80, poll));
};

const reaches = (percent, poll) => poll.approve * 100 >= validIn(poll) * percent;

const validIn = (poll) => poll.approve + poll.against + poll.abstain;
