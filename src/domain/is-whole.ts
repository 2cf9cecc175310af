import { isWholeDay } from "../kernel/told-day.js";
import type { Ballot, Votes } from "./ballot.js";
import type { Body } from "./body.js";
import type { InPart } from "./in-part.js";
import type { StepName } from "./ladder.js";
import type { Person } from "./person.js";
import type { Approval } from "./step.js";
import type { Told } from "./told.js";

/**
 * Whether a step says all the facts that it should, each day to the day. It is asked of every minute that is filed, so
 * each step has its facts written out: to go through the table of shapes takes ten times as long. A test holds the two
 * together.
 */
export const isWhole = (step: Told): boolean => {
  if (!isWholeDay(step.on) || step.by.id === undefined) return false;
  const saysAll = carried[step.step];
  return saysAll === undefined || saysAll(step as never); // the check of this very step; of others there is nothing to say
};

const isDay = (day: string | undefined): boolean => day !== undefined && isWholeDay(day);

const isBody = (body: InPart<Body> | undefined): boolean => body?.kind !== undefined && body.id !== undefined;

const arePlaces = (places: InPart<Person["places"]> | undefined): boolean =>
  places?.residence !== undefined && places.origin !== undefined;

const isPerson = (person: InPart<Person> | undefined): boolean =>
  person?.id !== undefined &&
  isDay(person.born) &&
  person.floating !== undefined &&
  arePlaces(person.places) &&
  (person.residenceSince === undefined || isWholeDay(person.residenceSince));

const areVotes = (votes: InPart<Votes> | undefined): boolean =>
  votes?.yes !== undefined && votes.no !== undefined && votes.abstain !== undefined;

const isExcused = (excused: InPart<Ballot>["excused"]): boolean =>
  excused === undefined || (excused.count !== undefined && excused.consented !== undefined);

const isBallot = (ballot: InPart<Ballot> | undefined): boolean =>
  ballot?.entitled !== undefined &&
  ballot.present !== undefined &&
  areVotes(ballot) &&
  areVotes(ballot.written) &&
  (ballot.late === undefined || areVotes(ballot.late)) &&
  isExcused(ballot.excused) &&
  ballot.secret !== undefined &&
  ballot.alone !== undefined;

const isVote = ({ ballot }: { readonly ballot?: InPart<Ballot> }): boolean => isBallot(ballot);
const isAnswer = (one: InPart<Approval>): boolean =>
  one.outcome !== undefined && one.collective !== undefined && one.alone !== undefined;

/** Whether a step says all that it carries besides its day and its body; steps that carry nothing are not here. */
const carried: { readonly [K in StepName]?: (step: Told<K>) => boolean } = {
  apply: ({ person, venue }) => isPerson(person) && venue !== undefined,
  recognize: ({ recommendedBy }) => recommendedBy !== undefined,
  file: ({ record }) => record !== undefined,
  "assign-mentors": ({ mentors }) =>
    mentors?.every(({ id, fullMember, side }) => id !== undefined && fullMember !== undefined && side !== undefined) ===
    true,
  examine: ({ mode }) => mode !== undefined,
  entrust: ({ to, duties }) => isBody(to) && duties !== undefined,
  notice: ({ for: purpose, from, until, objections }) =>
    purpose !== undefined && isDay(from) && isDay(until) && objections !== undefined,
  nominate: ({ opinions, consent }) =>
    opinions !== undefined && (consent === undefined || (isBody(consent.by) && isDay(consent.on))),
  "name-sponsors": ({ sponsors }) =>
    sponsors?.every((one) => one.id !== undefined && one.fullMember !== undefined && one.penalty !== undefined) ===
    true,
  consult: ({ at, source, opinion }) => at !== undefined && source !== undefined && opinion !== undefined,
  poll: (poll) =>
    poll.at !== undefined &&
    poll.issued !== undefined &&
    poll.returned !== undefined &&
    poll.spoiled !== undefined &&
    poll.approve !== undefined &&
    poll.against !== undefined &&
    poll.abstain !== undefined,
  vet: ({ conclusion, consulted }) => conclusion !== undefined && consulted !== undefined,
  train: ({ days, hours }) => days !== undefined && hours !== undefined,
  screen: ({ outcome }) => outcome !== undefined,
  prereview: ({ outcome, leavingBy }) => outcome !== undefined && (leavingBy === undefined || isWholeDay(leavingBy)),
  admit: isVote,
  deliberate: ({ outcome }) => outcome !== undefined,
  "approve-admission": isAnswer,
  convert: ({ ballot, opinions }) => isBallot(ballot) && opinions !== undefined,
  extend: ({ ballot, months }) => isBallot(ballot) && months !== undefined,
  cancel: isVote,
  "approve-conversion": isAnswer,
  "approve-extension": isAnswer,
  "approve-cancellation": isAnswer,
  archive: ({ papers }) => papers !== undefined,
  transfer: ({ to, side, papersHandedOver, places }) =>
    isBody(to) && side !== undefined && papersHandedOver !== undefined && (places === undefined || arePlaces(places)),
  postpone: ({ until }) => isDay(until),
  correct: ({ minute, reason }) => minute !== undefined && reason !== undefined,
  annul: ({ reason }) => reason !== undefined,
  withdraw: ({ why }) => why !== undefined,
  waive: ({ rule, reason }) => rule !== undefined && reason !== undefined,
};
