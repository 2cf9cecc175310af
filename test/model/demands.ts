import type { Body } from "../../src/domain/body.js";
import type { Minute, Ruling } from "../../src/domain/minute.js";
import { places } from "../../src/domain/place.js";
import type { Step } from "../../src/domain/step.js";
import type { Decision } from "../../src/engine/decision.js";
import type { Dossier } from "../../src/domain/dossier.js";
import { addDays, addMonths, type Day } from "../../src/kernel/day.js";

/**
 * What the law demands of a granted step, read off the minutes alone and written a second time without the rules: each
 * demand by name. The model asks them at every edge.
 */
export const unmet = (before: Dossier, { step, verdict, edition }: Decision): readonly string[] => {
  const all = before.minutes as Minutes;
  const stage = sinceStage(all);
  const asked = demands[step.step]?.(stage, step as never, all, edition).flat() ?? [];
  const isApproval = "outcome" in step && step.step.startsWith("approve-");
  if (isApproval && step.outcome === "refused") return [];
  if (verdict !== "grant") return demand("an approval is barred for a reason", !isApproval || asked.length > 0);
  const waiting = standing(stage);
  const isFirst = ["step-down", "postpone"].includes(step.step) || (isVote(step) && waiting?.last.step !== step.step);
  const isPreparing = ["apply", "talk", "assign-mentors", "examine", "transfer"].includes(step.step);
  const isFree = edition !== "cpc-2026" || step.by.kind !== "floating-branch" || isPreparing;
  return [
    ...demand("an organization without the conditions only prepares", isFree || step.by.qualified === true),
    ...demand("one resolution at a time", !isFirst || !within(6, waiting?.on, step.on)),
    ...asked,
  ];
};

type Whole<K extends Step["step"] = Step["step"]> = Step<K> & Ruling;
type Minutes = readonly Whole[];
type Demands = {
  readonly [K in Step["step"]]?: (
    stage: Minutes,
    step: Step<K>,
    all: Minutes,
    edition: string,
  ) => readonly (readonly string[])[];
};

const moves = ["apply", "recognize", "nominate", "approve-admission", "step-down"];
const votes = ["admit", "convert", "extend", "cancel"];
const isVote = ({ step }: Step): boolean => votes.includes(step);

/** The minutes since the last step of some: of the stage, what was filed after the file last moved up or down. */
const since = (minutes: Minutes, steps: readonly string[]): Minutes =>
  minutes.slice(minutes.findLastIndex((one) => steps.includes(one.step) && one.verdict === "grant"));
/** A probation has the records, too, that were filed after the vote on its admission. */
const sinceStage = (minutes: Minutes): Minutes => {
  const stage = since(minutes, moves);
  if (stage[0]?.step !== "approve-admission") return stage;
  const before = since(minutes.slice(0, minutes.indexOf(stage[0])), moves);
  return [...carried(before), ...stage];
};
const carried = (stage: Minutes): Minutes =>
  sinceFirst(stage).filter(({ step }) => ["consult", "poll", "name-sponsors", "examine", "notice"].includes(step));

const last = <K extends Step["step"]>(minutes: Minutes, name: K, wanted: (one: Whole<K>) => boolean = () => true) =>
  minutes.findLast((one) => one.step === name && wanted(one as Whole<K>)) as Whole<K> | undefined;

const demand = (name: string, met: boolean): readonly string[] => (met ? [] : [name]);
const within = (months: number, from: string | undefined, to: string): boolean =>
  from !== undefined && to <= addMonths(from, months);

const sources = ["community", "police", "family-planning", "commerce", "tax"] as const;

/** Every source of both places was heard in the last six months, and no police said no. */
const heard = (stage: Minutes, on: string): readonly string[] => {
  const cells = places.flatMap((at) => sources.map((source) => ({ at, source })));
  const opinions = [...cells, { at: "residence", source: "employer" } as const].map((cell) =>
    last(stage, "consult", (one) => one.at === cell.at && one.source === cell.source),
  );
  return [
    ...demand(
      "both places are heard",
      opinions.every((one) => one !== undefined),
    ),
    ...demand(
      "what was heard is fresh",
      opinions.every((one) => one === undefined || within(6, one.on, on)),
    ),
    ...demand("no police says no", !opinions.some((one) => one?.source === "police" && one.opinion === "adverse")),
  ];
};

/** At both places a fresh poll with four of five in favor; three of five, or one place, where a committee waived it. */
const polled = (stage: Minutes, on: string): readonly string[] => {
  const polls = places.map((at) => last(stage, "poll", (one) => one.at === at));
  const held = polls.filter((one) => one !== undefined);
  const [part, whole] = isWaived(stage, "poll.pass-mark") ? [60, 100] : [80, 100];
  return [
    ...demand("both places are polled", held.length === 2 || (isWaived(stage, "poll.held") && held.length === 1)),
    ...demand(
      "enough papers come back",
      held.every((one) => one.returned - one.spoiled > 6),
    ),
    ...demand(
      "polls are fresh",
      held.every((one) => within(6, one.on, on)),
    ),
    ...demand(
      "enough people approve",
      held.every((one) => one.approve * whole >= part * (one.returned - one.spoiled)),
    ),
  ];
};

/** Since 2026: on notice wherever the person must be, at the same time, after the year and after a committee agreed. */
const noticed = (stage: Minutes, { consent }: Step<"nominate">, all: Minutes): readonly string[] => {
  const floating = last(all, "apply")?.person.floating === true;
  const notices = (floating ? places : (["residence"] as const)).map((place) =>
    last(stage, "notice", ({ at = floating ? [] : places }) => at.includes(place)),
  );
  const [until = ""] = notices.map((one) => one?.until ?? "").sort();
  const [first = "", from = first] = notices.map((one) => one?.from ?? "9000").sort();
  return [
    ...demand("a notice wherever it must be", !notices.includes(undefined)),
    ...demand("five working days at the same time", workingDays(from, until) >= 5),
    ...demand(
      "a notice without objection",
      notices.every((one) => one === undefined || one.objections === "none"),
    ),
    ...demand("a committee agreed", consent?.by.kind === "committee"),
    ...demand("agreed after the year", consent !== undefined && consent.on >= addMonths(stage[0]?.on ?? "", 12)),
    ...demand("agreed before the notice", consent !== undefined && consent.on <= first),
  ];
};

/** In the calendar of the model every weekday is a working day. */
const workingDays = (from: Day, until: Day): number => {
  let count = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) if (new Date(day).getUTCDay() % 6 > 0) count += 1;
  return count;
};

/** Two full members sponsor, neither of them, as far as we know the law, under a grave penalty. */
export const areSponsors = (named: Step<"name-sponsors"> | undefined, edition: string): boolean =>
  named?.sponsors.length === 2 &&
  named.sponsors.every(({ fullMember, penalty }) => fullMember && (penalty !== "grave" || edition === "cpc-1990"));

/** The branch that holds the file. */
const holder = (all: Minutes): Body | undefined => {
  const moved = all.findLast(({ step, verdict }) => (step === "apply" || step === "transfer") && verdict === "grant");
  return moved?.step === "transfer" ? moved.to : moved?.by;
};

/** A committee approves; under the oldest edition so does a general branch that was authorized. */
const approver = ({ by }: Step, edition: string): readonly string[] =>
  demand(
    "who approves has the power to",
    by.kind === "committee" || (edition === "cpc-1990" && by.kind === "general-branch" && by.authorized === true),
  );

const isWaived = (stage: Minutes, rule: string): boolean =>
  last(stage, "waive", (one) => one.rule === rule) !== undefined;

/** More than half of those entitled are there, and more than half say yes. */
const voted = ({ ballot }: Step<"admit" | "convert">): readonly string[] => [
  ...demand("more than half are present", ballot.present * 2 > ballot.entitled),
  ...demand("more than half say yes", (ballot.yes + ballot.written.yes) * 2 > ballot.entitled),
];

/** Nobody meets again on a poll that a meeting failed on, nor, after two deferrals, is granted on a third such poll. */
const notAgain = (stage: Minutes): readonly string[] => {
  const polls = places.map((at) => last(stage, "poll", (one) => one.at === at));
  const failed = last(stage, "admit", isSetback)?.on ?? last(stage, "convert", isSetback)?.on;
  const short = polls.filter(
    (one) => one !== undefined && failed !== undefined && one.on <= failed && one.approve < 30,
  );
  return demand("no meeting goes on a poll that failed", short.length === 0);
};

/** After a poll under four of five people there are not asked again for six months, under three of five for twelve. */
const rested = (stage: Minutes): readonly string[] => {
  const polls = places.map((at) => stage.filter((one): one is Whole<"poll"> => one.step === "poll" && one.at === at));
  return demand(
    "a place rests after a poll that fell short",
    polls.every((all) => all.slice(0, -1).every((one) => (all.at(-1)?.on ?? "") >= addMonths(one.on, rest(one)))),
  );
};

const rest = ({ approve, returned, spoiled }: Step<"poll">): number => {
  const isUnder = (percent: number): boolean => approve * 100 < percent * (returned - spoiled);
  return isUnder(60) ? 12 : isUnder(80) ? 6 : 0;
};

const isSetback = ({ verdict }: Whole): boolean => verdict === "defer" || verdict === "deny";

/** No objection of the last notice stands in the way. */
const unopposed = (stage: Minutes, purpose: string): readonly string[] => {
  const objections = last(stage, "notice", (one) => one.for === purpose)?.objections;
  return demand("nobody objects", objections !== "founded" && objections !== "open");
};

/** What the branch that holds the file has found itself: since a real move, unless the meeting had resolved by then. */
const sinceMove = (stage: Minutes, all: Minutes): Minutes => {
  const isReal = (one: Whole, nth: number) =>
    one.step === "transfer" &&
    (one.move ?? "moved") === "moved" &&
    one.to.id !== holder(all.slice(0, all.indexOf(one)))?.id &&
    standing(stage.slice(0, nth)) === undefined;
  return stage.slice(stage.findLastIndex(isReal) + 1);
};

const extendedBefore = (stage: Minutes): readonly string[] =>
  demand("extended once", last(stage, "approve-extension", ({ verdict }) => verdict === "grant") === undefined);

const isProbationer = (all: Minutes): boolean =>
  all.findLast(({ step, verdict }) => exits.includes(step) && verdict === "grant")?.step === "approve-admission";
const exits = [...moves, "approve-conversion", "approve-cancellation", "annul", "withdraw"];

const passed = (stage: Minutes, name: "screen" | "prereview"): readonly string[] =>
  demand(`${name} passed`, last(stage, name)?.outcome === "passed");
const done = (stage: Minutes, name: Step["step"]): readonly string[] =>
  demand(`${name} is done`, last(stage, name) !== undefined);

/** The resolution that stands: the meeting's last word on its matter, unless a committee has answered it. */
const standing = (stage: Minutes) =>
  stage.reduce<{ on: Day; first: Whole; last: Whole } | undefined>((waiting, one) => {
    if (one.step.startsWith("approve-")) return undefined;
    if (!isVote(one)) return waiting;
    if (one.verdict !== "grant") return waiting?.last.step === one.step ? undefined : waiting;
    const confirms = waiting?.last.step === one.step && within(6, waiting.on, one.on);
    const { on, first } = confirms ? waiting : { on: one.on, first: one };
    return { on, first, last: one };
  }, undefined);

const sinceFirst = (stage: Minutes): Minutes => {
  const first = standing(stage)?.first;
  return first === undefined ? [] : stage.slice(stage.indexOf(first));
};
/** What was filed since the first vote on the resolution that stands: a vote that confirms it moves nothing. */
export const sinceVote = ({ minutes }: Dossier): readonly Minute[] => sinceFirst(since(minutes as Minutes, moves));

/** The branch whose meeting passed the resolution that stands. */
const voter = (stage: Minutes, all: Minutes): Body | undefined => {
  const vote = standing(stage)?.last;
  return holder(vote === undefined ? all : all.slice(0, all.indexOf(vote) + 1));
};

/** What an approval demands: a resolution that stands, and once more what the meeting relied on, on the file of now. */
const answers = (stage: Minutes, step: Step, all: Minutes, edition: string, vote: Step["step"]): readonly string[] => {
  const resolution = standing(stage);
  const isInTime = vote !== "admit" || edition === "cpc-1990" || within(6, resolution?.on, step.on);
  const again = relied[vote]?.(stage, resolution?.on ?? step.on, all, edition).flat() ?? [];
  return [
    ...demand(`${vote} stands`, resolution?.last.step === vote),
    ...demand("approved within six months", isInTime),
    ...demand("the committee decides together", "collective" in step && step.collective),
    ...approver(step, edition),
    ...again.map((name) => `at the approval: ${name}`),
  ];
};

/** The day of the vote on admission that was approved, and the months of an approved extension. */
const probation = (all: Minutes): string => {
  const approved = all.findLastIndex(({ step, verdict }) => step === "approve-admission" && verdict === "grant");
  const admitted = standing(since(all.slice(0, approved), moves));
  const extended = all.findLastIndex(
    (one) => one.step === "approve-extension" && one.outcome === "approved" && one.verdict === "grant",
  );
  const more = extended > approved ? last(all.slice(0, extended), "extend")?.months : 0;
  return addMonths(admitted?.on ?? "8000-01-01", 12 + (more ?? 0));
};

/** What a meeting relies on, whose resolution waits for approval: on a day, of what is on file. */
type Relied = (stage: Minutes, on: Day, all: Minutes, edition: string) => readonly (readonly string[])[];
const relied: { readonly admit: Relied; readonly convert: Relied; readonly [vote: string]: Relied } = {
  admit: (stage, on, all, edition) => {
    const own = sinceMove(stage, all);
    return [
      demand(
        "the nomination is filed",
        edition !== "cpc-2014" ||
          last(since(all, ["apply", "recognize", "step-down"]), "file", ({ record }) => record === "nomination") !==
            undefined,
      ),
      demand("two fit sponsors", areSponsors(last(stage, "name-sponsors"), edition)),
      demand(
        "there was training",
        isWaived(stage, "training.held") || last(stage, "train", ({ days, hours }) => days + hours > 0) !== undefined,
      ),
      done(own, "fill-form"),
      demand("vet is qualified", last(stage, "vet")?.conclusion === "qualified"),
      passed(own, "screen"),
      edition === "cpc-1990" ? [] : passed(own, "prereview"),
      unopposed(stage, "admission"),
      heard(stage, on),
      polled(stage, on),
      notAgain(stage),
      rested(stage),
    ];
  },
  convert: (stage, on, all) => {
    const anew = stage.slice(
      stage.findLastIndex((one) => one.step === "approve-extension" && one.verdict === "grant") + 1,
    );
    return [
      done(anew, "petition"),
      passed(anew, "screen"),
      demand("probation is over", on >= probation(all)),
      unopposed(stage, "conversion"),
      heard(stage, on),
      polled(stage, on),
      notAgain(stage),
      rested(stage),
    ];
  },
};

const demands: Demands = {
  recognize: (_, __, all, edition) => (edition === "cpc-1990" ? [] : [done(since(all, ["apply"]), "talk")]),
  nominate: (stage, step, all, edition) => [
    done(stage, "assign-mentors"),
    demand("a year of cultivation", stage[0] !== undefined && step.on >= addMonths(stage[0].on, 12)),
    demand("all are heard before a nomination", step.opinions.length === 4),
    edition === "cpc-2026" ? noticed(stage, step, all) : [],
  ],
  admit: (stage, step, all, edition) => [
    demand("the ballot is secret", edition === "cpc-1990" || step.ballot.secret),
    demand("the meeting votes one by one", step.ballot.alone),
    relied.admit(stage, step.on, all, edition).flat(),
    voted(step),
  ],
  deliberate: (stage, { by }, all) => [
    demand("admit stands", standing(stage)?.last.step === "admit"),
    demand("it stands between", by.kind === voter(stage, all)?.under),
  ],
  "approve-admission": (stage, step, all, edition) => {
    const isBetween = edition !== "cpc-1990" && voter(stage, all)?.under !== undefined;
    return [
      answers(stage, step, all, edition, "admit"),
      done(sinceFirst(stage), "interview"),
      demand("deliberated after the vote", !isBetween || last(sinceFirst(stage), "deliberate")?.outcome === "passed"),
      demand("the committee votes one by one", edition === "cpc-1990" || step.alone),
    ];
  },
  convert: (stage, step, all, edition) => [relied.convert(stage, step.on, all, edition).flat(), voted(step)],
  extend: (stage) => [extendedBefore(stage)],
  "approve-conversion": (stage, step, all, edition) => [answers(stage, step, all, edition, "convert")],
  "approve-extension": (stage, step, all, edition) => [
    answers(stage, step, all, edition, "extend"),
    extendedBefore(stage),
  ],
  "approve-cancellation": (stage, step, all, edition) => [answers(stage, step, all, edition, "cancel")],
  withdraw: (_, { why }, all) => [demand("no branch ends a probation", why !== "ended" || !isProbationer(all))],
  annul: (_, { by, reason }) => [
    demand("a department does not recognize, and says why", by.kind === "county-department" && reason !== ""),
  ],
};
