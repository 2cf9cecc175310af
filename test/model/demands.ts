import type { Ruling } from "../../src/domain/minute.js";
import { places } from "../../src/domain/place.js";
import type { Step } from "../../src/domain/step.js";
import type { Decision } from "../../src/engine/decision.js";
import type { Dossier } from "../../src/domain/dossier.js";
import { addMonths } from "../../src/kernel/day.js";

/**
 * What the law demands of a granted step, read off the minutes alone and written a second time without the rules: each
 * demand by name. The model asks them at every edge.
 */
export const unmet = (before: Dossier, { step, verdict, edition }: Decision): readonly string[] => {
  const asks = verdict === "grant" ? demands[step.step] : undefined;
  return asks?.(sinceStage(before.minutes as Minutes), step as never, before.minutes as Minutes, edition).flat() ?? [];
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
  const waived = (rule: string) => last(stage, "waive", (one) => one.rule === rule) !== undefined;
  const polls = places.map((at) => last(stage, "poll", (one) => one.at === at));
  const held = polls.filter((one) => one !== undefined);
  const [part, whole] = waived("poll.pass-mark") ? [60, 100] : [80, 100];
  return [
    ...demand("both places are polled", held.length === 2 || (waived("poll.held") && held.length === 1)),
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

const answers = (stage: Minutes, step: Step, vote: Step["step"]): readonly string[] => {
  const resolution = standing(stage);
  return [
    ...demand(`${vote} stands`, resolution?.step === vote),
    ...(vote === "admit" ? demand("approved within six months", within(6, resolution?.on, step.on)) : []),
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
  recognize: (stage) => [done(stage, "talk")],
  nominate: (stage, { on }, _, edition) => [
    done(stage, "assign-mentors"),
    demand("a year of cultivation", stage[0] !== undefined && on >= addMonths(stage[0].on, 12)),
    demand("a notice without objection", edition === "cpc-2014" || last(stage, "notice")?.objections === "none"),
  ],
  admit: (stage, step) => [
    done(stage, "name-sponsors"),
    done(stage, "train"),
    done(stage, "fill-form"),
    demand("vet is qualified", last(stage, "vet")?.conclusion === "qualified"),
    passed(stage, "screen"),
    passed(stage, "prereview"),
    heard(stage, step.on),
    polled(stage, step.on),
    voted(step),
    notAgain(stage),
  ],
  "approve-admission": (stage, step) => [
    answers(stage, step, "admit"),
    done(stage.slice(stage.findLastIndex(({ step }) => step === "admit")), "interview"),
  ],
  convert: (stage, step, all) => [
    done(stage, "petition"),
    passed(stage, "screen"),
    demand("probation is over", step.on >= probation(all)),
    heard(stage, step.on),
    polled(stage, step.on),
    voted(step),
    notAgain(stage),
  ],
  "approve-conversion": (stage, step) => [answers(stage, step, "convert")],
  "approve-extension": (stage, step) => [
    answers(stage, step, "extend"),
    demand("extended once", last(stage, "approve-extension", ({ outcome }) => outcome === "approved") === undefined),
  ],
  "approve-cancellation": (stage, step) => [answers(stage, step, "cancel")],
};
