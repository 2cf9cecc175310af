import type { Body } from "../../src/domain/body.js";
import type { Ruling } from "../../src/domain/minute.js";
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
  const asks = verdict === "grant" ? demands[step.step] : undefined;
  const all = before.minutes as Minutes;
  const isPreparing = ["apply", "talk", "assign-mentors", "examine", "transfer"].includes(step.step);
  const isFree = edition !== "cpc-2026" || step.by.kind !== "floating-branch" || isPreparing || verdict === "bar";
  return [
    ...demand("an organization without the conditions only prepares", isFree || step.by.qualified === true),
    ...(asks?.(sinceStage(all), step as never, all, edition).flat() ?? []),
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

const moves = ["apply", "recognize", "nominate", "approve-admission"];

/** The minutes of the stage: what was filed after the file last moved. */
const sinceStage = (minutes: Minutes): Minutes =>
  minutes.slice(minutes.findLastIndex((one) => moves.includes(one.step) && one.verdict === "grant"));

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

const isSetback = ({ verdict }: Whole): boolean => verdict === "defer" || verdict === "deny";

const passed = (stage: Minutes, name: "screen" | "prereview"): readonly string[] =>
  demand(`${name} passed`, last(stage, name)?.outcome === "passed");
const done = (stage: Minutes, name: Step["step"]): readonly string[] =>
  demand(`${name} is done`, last(stage, name) !== undefined);

/** The resolution that stands: the newest one granted, unless a committee has answered it. */
const standing = (stage: Minutes): Whole | undefined => {
  const about = stage.filter(
    ({ step, verdict }) =>
      (["admit", "convert", "extend", "cancel"].includes(step) && verdict === "grant") || step.startsWith("approve-"),
  );
  const newest = about.at(-1);
  return newest?.step.startsWith("approve-") ? undefined : newest;
};

const answers = (stage: Minutes, step: Step, edition: string, vote: Step["step"]): readonly string[] => {
  const resolution = standing(stage);
  const isInTime = vote !== "admit" || edition === "cpc-1990" || within(6, resolution?.on, step.on);
  return [
    ...demand(`${vote} stands`, resolution?.step === vote),
    ...demand("approved within six months", isInTime),
    ...approver(step, edition),
  ];
};

/** The day of the vote on admission that was approved, and the months of an approved extension. */
const probation = (all: Minutes): string => {
  const approved = all.findLastIndex(({ step, verdict }) => step === "approve-admission" && verdict === "grant");
  const admitted = last(all.slice(0, approved), "admit", ({ verdict }) => verdict === "grant");
  const extended = all.findLastIndex(
    (one) => one.step === "approve-extension" && one.outcome === "approved" && one.verdict === "grant",
  );
  const more = extended > approved ? last(all.slice(0, extended), "extend")?.months : 0;
  return addMonths(admitted?.on ?? "8000-01-01", 12 + (more ?? 0));
};

const demands: Demands = {
  recognize: (stage, _, __, edition) => (edition === "cpc-1990" ? [] : [done(stage, "talk")]),
  nominate: (stage, step, all, edition) => [
    done(stage, "assign-mentors"),
    demand("a year of cultivation", stage[0] !== undefined && step.on >= addMonths(stage[0].on, 12)),
    demand("all are heard before a nomination", step.opinions.length === 4),
    edition === "cpc-2026" ? noticed(stage, step, all) : [],
  ],
  admit: (stage, step, _, edition) => [
    demand(
      "the nomination is filed",
      edition !== "cpc-2014" || last(stage, "file", ({ record }) => record === "nomination") !== undefined,
    ),
    demand("two fit sponsors", areSponsors(last(stage, "name-sponsors"), edition)),
    demand(
      "there was training",
      isWaived(stage, "training.held") || last(stage, "train", ({ days, hours }) => days + hours > 0) !== undefined,
    ),
    done(stage, "fill-form"),
    demand("vet is qualified", last(stage, "vet")?.conclusion === "qualified"),
    passed(stage, "screen"),
    edition === "cpc-1990" ? [] : passed(stage, "prereview"),
    demand("the ballot is secret", edition === "cpc-1990" || step.ballot.secret),
    demand("the meeting votes one by one", step.ballot.alone),
    heard(stage, step.on),
    polled(stage, step.on),
    voted(step),
    notAgain(stage),
  ],
  deliberate: (stage, { by }, all) => [
    demand("admit stands", standing(stage)?.step === "admit"),
    demand("it stands between", by.kind === holder(all)?.under),
  ],
  "approve-admission": (stage, step, all, edition) => {
    const sinceVote = stage.slice(stage.findLastIndex(({ step }) => step === "admit"));
    const isBetween = edition !== "cpc-1990" && holder(all)?.under !== undefined;
    return [
      answers(stage, step, edition, "admit"),
      done(sinceVote, "interview"),
      demand("deliberated after the vote", !isBetween || last(sinceVote, "deliberate")?.outcome === "passed"),
      demand("the committee decides together", step.collective),
      demand("the committee votes one by one", edition === "cpc-1990" || step.alone),
    ];
  },
  convert: (stage, step, all) => [
    done(stage, "petition"),
    passed(stage, "screen"),
    demand("probation is over", step.on >= probation(all)),
    heard(stage, step.on),
    polled(stage, step.on),
    voted(step),
    notAgain(stage),
  ],
  "approve-conversion": (stage, step, _, edition) => [answers(stage, step, edition, "convert")],
  "approve-extension": (stage, step, _, edition) => [
    answers(stage, step, edition, "extend"),
    demand("extended once", last(stage, "approve-extension", ({ outcome }) => outcome === "approved") === undefined),
  ],
  "approve-cancellation": (stage, step, _, edition) => [answers(stage, step, edition, "cancel")],
};
