/**
 * The rules by which a branch of the Communist Party of China brings in a new member (发展党员), as code. A dossier moves
 * up the ladder by steps; `decide` judges a step by cited rules, `evolve` files what was decided, `explain` says why.
 *
 * @module fazhan
 */

// Judge, file, say why.
export { decide, judge } from "./engine/decide.js";
export { evolve } from "./engine/evolve.js";
export { replay } from "./engine/replay.js";
export { explain } from "./answers/explain/explain.js";
export { findingIn } from "./answers/explain/finding-in.js";
export { explainMinute } from "./answers/explain/explain-minute.js";

// What people ask of a file.
export type { AgendaKind } from "./answers/next/main-line.js";
export { next } from "./answers/next/next.js";
export { outlook } from "./answers/next/outlook.js";
export { agenda } from "./answers/next/agenda.js";
export { deadlines } from "./answers/next/deadlines.js";
export { remedies } from "./answers/explain/remedies.js";
export { remedyIn } from "./answers/explain/remedy-in.js";
export { membershipSince } from "./answers/membership-since.js";
export { advisePlatform } from "./answers/advise-platform.js";
export { audit } from "./answers/audit/audit.js";
export { type Audited, audited, type Keeping } from "./answers/audit/audited.js";
export { irregularityIn } from "./answers/audit/irregularity-in.js";
export { compare } from "./answers/compare/compare.js";
export { changeIn } from "./answers/compare/change-in.js";
export { changedTerms } from "./answers/compare/changed-terms.js";
export { termChangeIn } from "./answers/compare/term-change-in.js";
export { census } from "./answers/census/census.js";
export { censusIn } from "./answers/census/census-in.js";

// Policies and rules of one's own.
export { definePolicy } from "./policy/policy.js";
export { extend, pin, withCalendar } from "./policy/extend.js";
export { rule } from "./rules/rule.js";
export { awaits } from "./rules/answer.js";
export { every } from "./rules/public.js";
export { choice, listed, maximum, minimum } from "./rules/terms.js";
export { atLeast, moreThan } from "./kernel/threshold.js";
export { days, hours, months, workingDays } from "./kernel/quantity.js";
export { addDays, addMonths, asStrict, daysBetween, meets, years } from "./kernel/public.js";

// The ladder, and the values that steps may carry.
export { ladder, stages } from "./domain/ladder.js";
export { bodyKinds, duties } from "./domain/body.js";
export { opinions, sources } from "./domain/investigation.js";
export { venues } from "./domain/person.js";
export { places } from "./domain/place.js";
export { filings, papers, purposes, voices } from "./domain/step.js";
export { verdicts } from "./kernel/verdict.js";

// The words for all of them.
export { words } from "./words/words.js";

// The nouns.
export type { Advice, Situation } from "./answers/advise-platform.js";
export type { AgendaItem } from "./answers/next/agenda.js";
export type { Census } from "./answers/census/census.js";
export type { TermChange } from "./answers/compare/changed-terms.js";
export type { Change, Difference, StoredFile } from "./answers/compare/change.js";
export type { Duration, Quartiles } from "./answers/census/duration.js";
export type {
  Breach,
  Corrected,
  Irregularity,
  Occurrence,
  Unfounded,
  Unreadable,
  Unrecorded,
} from "./answers/audit/irregularity.js";
export type { Tally } from "./answers/census/tally.js";
export type { TermCase } from "./answers/compare/term-case.js";
export type { Deadline, DeadlineStatus } from "./answers/next/deadline.js";
export type { Mending } from "./answers/explain/remedies.js";
export type { Approvers } from "./domain/actors.js";
export type { Ballot, Excused, Votes } from "./domain/ballot.js";
export type { Body, BodyKind, Cooperation, Duty } from "./domain/body.js";
export type {
  Dossier,
  BranchPapers,
  FormerPolls,
  Heard,
  Landing,
  Notices,
  Polls,
  Raised,
  Records,
  Setback,
  Site,
  Voted,
} from "./domain/dossier.js";
export type { Attachment, Envelope } from "./domain/envelope.js";
export type { Opinion, Source } from "./domain/investigation.js";
export type { From, RecordName, Stage, StepFrom, StepName, To } from "./domain/ladder.js";
export type { Minute, Outcome, Ruling } from "./domain/minute.js";
export type { Person, Venue, WorkUnit } from "./domain/person.js";
export type { PerPlace, Place } from "./domain/place.js";
export type { PollCount } from "./domain/poll.js";
export type {
  Approval,
  Carried,
  Filing,
  Mentor,
  Move,
  Paper,
  Purpose,
  Resolution,
  Review,
  Sponsor,
  Step,
  Voice,
  Vote,
} from "./domain/step.js";
export type { InPart } from "./domain/in-part.js";
export type { InCarried, Told } from "./domain/told.js";
export type { Decision, Finding, Judged, Status } from "./engine/decision.js";
export type { Calendar } from "./kernel/calendar.js";
export type { Day } from "./kernel/day.js";
export type { Fault, FaultCode } from "./kernel/fault.js";
export type { Quantity, Unit } from "./kernel/quantity.js";
export type { Share, Threshold } from "./kernel/threshold.js";
export type { Consequence, Verdict } from "./kernel/verdict.js";
export type { Overlay } from "./policy/extend.js";
export type { Policy } from "./policy/policy.js";
export type { EditionSpec, OverlaySpec, PolicySpec } from "./policy/spec.js";
export type { Applied, Edition, RulesByStage } from "./policy/timeline.js";
export type { Answer, Awaited, Awaiting } from "./rules/answer.js";
export type { Effect, Effects, OnBreach } from "./rules/breach.js";
export type { Anchor, Due } from "./rules/due.js";
export type { Need } from "./rules/needs.js";
export type { Remedy } from "./rules/remedy.js";
export type { Era, Facts, OwnTerms, Reviewed, Rule, RuleSpec, Words } from "./rules/rule.js";
export type { Article, Articles, Bilingual, Citation, Cites, Clause, Evidence } from "./rules/source.js";
export type { Choice, Listed, Maximum, Minimum, Term, TermChanges, Terms } from "./rules/terms.js";
export type { Field, Fields, FieldWords } from "./words/fields.js";
export type { Language } from "./words/language.js";
export type { Names } from "./words/names.js";
export type { Statuses } from "./words/statuses.js";
export type { FormValues } from "./words/values.js";
export type { Vocabulary } from "./words/words.js";
