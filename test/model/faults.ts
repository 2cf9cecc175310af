import { evolve } from "../../src/engine/evolve.js";
import type { Dossier } from "../../src/domain/dossier.js";
import { voterOf } from "../../src/domain/settle.js";
import { moveOf, type Step } from "../../src/domain/step.js";
import type { Policy } from "../../src/policy/policy.js";
import type { PolicySpec } from "../../src/policy/spec.js";
import { awaits } from "../../src/rules/answer.js";
import { choice, listed } from "../../src/rules/terms.js";
import type { Rule } from "../../src/rules/rule.js";
import { addDays } from "../../src/kernel/day.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";
import { specWith, specWithTerms } from "../support/with-rules.js";
import { again } from "./alphabets/again.js";
import { bodies } from "./alphabets/bodies.js";
import { moves } from "./alphabets/moves.js";
import { notices } from "./alphabets/notices.js";
import { papers } from "./alphabets/papers.js";
import { polls } from "./alphabets/polls.js";
import { sources } from "./alphabets/sources.js";
import { brokenBy } from "./claims.js";
import { lawsWith } from "./laws.js";
import { search } from "./search.js";
import type { Fold, Letter } from "./world.js";

/** A wrong reading of the law: the alphabet that it is searched with, and the claim that it breaks. */
export interface Fault {
  readonly letters: readonly Letter[];
  readonly change?: (policy: Policy) => Partial<PolicySpec>;
  readonly fold?: Fold;
  readonly breaks: string;
}

/** The first claim that a fault breaks, where one is broken at all. */
export const found = ({ letters, change, fold }: Fault): string | undefined => {
  let first: string | undefined;
  const { worlds } = search(lawsWith(change, fold), letters, (step) => {
    first = brokenBy(step)[0];
    return first === undefined ? undefined : "stop";
  });
  if (first !== undefined) return first;
  return worlds.some(({ dossier }) => dossier.stage === "member") ? undefined : "nobody becomes a member";
};

/** The rules with one of them changed. */
const changing =
  (id: string, change: Partial<Rule>) =>
  ({ spec: { rules } }: Policy) => ({ rules: rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)) });

/** The rules with one of them answering otherwise. */
const answering = (id: string, require: (measured: never) => ReturnType<Rule["require"]>) =>
  changing(id, { require: require as Rule["require"] });

/** The rules without some of them. */
const forgetting =
  (...ids: readonly string[]) =>
  (policy: Policy) =>
    specWith(
      policy,
      policy.id,
      policy.spec.rules.filter(({ id }) => !ids.includes(id)),
    );

type Order = Readonly<Record<"ripe" | "agreed" | "noticed", string>>;

interface Places {
  readonly polls: readonly { readonly at: string; readonly count: number; readonly of: number }[];
}

/** The rules on polls looking only at places that were polled. */
const leavingOut = ({ spec: { rules } }: Policy) => ({
  rules: rules.map((rule) =>
    ["poll.adds-up", "poll.held", "poll.valid", "poll.fresh", "poll.pass-mark", "poll.floor"].includes(rule.id)
      ? { ...rule, require: (measured: object) => rule.require({ ...measured, polls: polled(measured) }) }
      : rule,
  ),
});

const polled = (measured: object): readonly object[] =>
  (measured as { readonly polls: readonly object[] }).polls.filter((poll) =>
    Object.entries(poll).every(([name, value]) => value !== undefined && !(name === "of" && value === 0)),
  );

/** A file that keeps what it should have let go. */
const keeping = (after: Dossier, kept: Partial<Dossier["latest"]>): Dossier => ({
  ...after,
  latest: { ...after.latest, ...kept },
});

/** Faults, each with the claim that finds it. */
export const faults: Readonly<Record<string, Fault>> = {
  "one place is enough to be heard (AND turned to OR)": {
    letters: sources,
    change: answering("investigation.full", ({ missing }: { missing: readonly { at: string }[] }) => {
      const places = new Set(missing.map(({ at }) => at));
      return places.size < 2 || awaits([{ step: "consult" }]);
    }),
    breaks: "both places are heard",
  },
  "what was not heard counts as favorable": {
    letters: sources,
    change: forgetting("investigation.full"),
    breaks: "both places are heard",
  },
  "the police of the origin are forgotten": {
    letters: sources,
    change: (policy) => {
      const { cells } = policy.termsOn("2026-06-01").investigation;
      const others = cells.items.filter((cell) => cell !== "origin/police");
      return specWithTerms(policy, { investigation: { cells: listed(others) } });
    },
    breaks: "both places are heard",
  },
  "what the police say is only weighed": {
    letters: sources,
    change: forgetting("investigation.none-adverse"),
    breaks: "no police says no",
  },
  "what was heard never goes stale": {
    letters: sources,
    change: forgetting("investigation.fresh"),
    breaks: "what was heard is fresh",
  },
  "one place with four of five is enough (AND turned to OR)": {
    letters: polls,
    change: answering(
      "poll.pass-mark",
      ({ polls: all }: Places) => all.some((poll) => poll.count * 5 >= poll.of * 4) || awaits([{ step: "poll" }]),
    ),
    breaks: "enough people approve",
  },
  "both places are pooled": {
    letters: polls,
    change: answering("poll.pass-mark", ({ polls: all }: Places) => {
      const sum = (field: "count" | "of") => all.reduce((total, poll) => total + poll[field], 0);
      return sum("count") * 5 >= sum("of") * 3;
    }),
    breaks: "enough people approve",
  },
  "a poll never goes stale": { letters: polls, change: forgetting("poll.fresh"), breaks: "polls are fresh" },
  "a new poll may come at once": {
    letters: polls,
    change: forgetting("poll.not-too-soon"),
    breaks: "a place rests after a poll that fell short",
  },
  "people are deferred for ever": {
    letters: polls,
    change: forgetting("deferral.at-most-two"),
    breaks: "the third deferral on a poll is a denial",
  },
  "an unpolled place is left out": {
    letters: polls,
    change: leavingOut,
    breaks: "both places are polled",
  },
  "half is a majority (>= for >)": {
    letters: papers,
    change: (policy) => specWithTerms(policy, { ballot: { majority: atLeast(1, 2) } }),
    breaks: "more than half say yes",
  },
  "half is a quorum (>= for >)": {
    letters: papers,
    change: (policy) => specWithTerms(policy, { ballot: { quorum: atLeast(1, 2) } }),
    breaks: "more than half are present",
  },
  "the mark itself is not enough (> for >=)": {
    letters: polls.filter(({ steps }) => !steps.includes("waive")),
    change: (policy) => specWithTerms(policy, { poll: { passMark: moreThan(80, 100) } }),
    breaks: "nobody becomes a member",
  },
  "an approval may take as long as it likes": {
    letters: papers,
    change: forgetting("approval.lapsed"),
    breaks: "approved within six months",
  },
  "a year of probation need not be over": {
    letters: papers,
    change: forgetting("probation.one-year"),
    breaks: "probation is over",
  },
  "a new vote needs no new talk": {
    letters: papers,
    change: forgetting("interview.held"),
    breaks: "interview is done",
  },
  "a body's no is not counted as one": {
    letters: papers,
    change: forgetting("body.agrees"),
    breaks: "only a granted step moves anyone",
  },
  "a failed screening is forgotten": {
    letters: papers,
    change: forgetting("screening.passed"),
    breaks: "screen passed",
  },
  "one place is enough for a notice": {
    letters: notices,
    change: forgetting("notice.at-both-places"),
    breaks: "a notice wherever it must be",
  },
  "the notices may come one after the other": {
    letters: notices,
    change: (policy) => {
      const spec = forgetting("notice.long-enough", "notice.next-day")(policy);
      const isOn = ({ missing }: { readonly missing: readonly string[] }) => missing.length === 0;
      return { ...spec, ...answering("notice.at-both-places", isOn)({ ...policy, spec }) };
    },
    breaks: "five working days at the same time",
  },
  "the committee may agree before the year is over": {
    letters: notices,
    change: answering("nomination.in-order", ({ agreed, noticed }: Order) => agreed <= noticed),
    breaks: "agreed after the year",
  },
  "the committee may agree when the notice has begun": {
    letters: notices,
    change: answering("nomination.in-order", ({ agreed, ripe }: Order) => agreed >= ripe),
    breaks: "agreed before the notice",
  },
  "any organization may agree": {
    letters: notices,
    change: forgetting("nomination.consented"),
    breaks: "a committee agreed",
  },
  "a nomination need not be filed": {
    letters: notices,
    change: answering("nomination.filed", () => true),
    breaks: "the nomination is filed",
  },
  "nobody need be trained": { letters: notices, change: forgetting("training.held"), breaks: "there was training" },
  "a grave penalty is a lesser one": {
    letters: notices,
    change: forgetting("sponsors.not-under-penalty"),
    breaks: "two fit sponsors",
  },
  "a lesser penalty is a grave one": {
    letters: notices,
    change: changing("sponsors.no-lesser-penalty", { else: "bar" }),
    breaks: "a lesser penalty stops nobody",
  },
  "nobody need deliberate": {
    letters: bodies,
    change: forgetting("deliberation.passed"),
    breaks: "deliberated after the vote",
  },
  "a deliberation outlasts its vote": {
    letters: bodies,
    change: changing("deliberation.passed", {
      measure: ({ dossier }) => ({
        under: voterOf(dossier)?.under,
        passed: dossier.minutes.some(({ step, verdict }) => step === "deliberate" && verdict === "grant"),
      }),
    }),
    breaks: "deliberated after the vote",
  },
  "the committee may vote on several at a time": {
    letters: bodies,
    change: forgetting("approval.alone"),
    breaks: "the committee votes one by one",
  },
  "an organization without the conditions goes on": {
    letters: bodies,
    change: forgetting("body.qualified"),
    breaks: "an organization without the conditions only prepares",
  },
  "general branches still approve": {
    letters: bodies,
    change: (policy) => specWithTerms(policy, { approval: { by: choice("committee-or-authorized-general-branch") } }),
    breaks: "who approves has the power to",
  },
  "a vote that was lost takes nothing back": {
    letters: again,
    fold: ({ resolution, voted, sinceVote }, { step, verdict }, after) =>
      step === resolution?.step && verdict !== "grant"
        ? ({ ...after, resolution, voted, sinceVote } as Dossier)
        : after,
    breaks: "admit stands",
  },
  "nothing is judged again": {
    letters: again,
    change: ({ spec: { rules } }) => ({ rules: rules.map((rule) => ({ ...rule, once: true })) }),
    breaks: "at the approval: screen passed",
  },
  "what the police say after the vote is not asked": {
    letters: again,
    change: changing("investigation.none-adverse", { once: true }),
    breaks: "at the approval: no police says no",
  },
  "who sponsors is not asked again": {
    letters: again,
    change: changing("sponsors.not-under-penalty", { once: true }),
    breaks: "at the approval: two fit sponsors",
  },
  "an objection is in nobody's way": {
    letters: again,
    change: forgetting("notice.no-founded-objection"),
    breaks: "nobody objects",
  },
  "several resolutions wait at a time": {
    letters: again,
    change: forgetting("resolution.one-at-a-time"),
    breaks: "one resolution at a time",
  },
  "a branch ends a probation": {
    letters: again,
    change: forgetting("withdrawal.not-of-a-probation"),
    breaks: "a probation ends by a conversion, a cancellation, an annulment, the person's wish or death",
  },
  "nobody need say why": {
    letters: again,
    change: forgetting("annulment.reasoned"),
    breaks: "a department does not recognize, and says why",
  },
  "an extension asks for nothing new": {
    letters: again,
    fold: ({ latest }, { step }, after) =>
      step === "approve-extension" ? keeping(after, { petition: latest.petition, screen: latest.screen }) : after,
    breaks: "petition is done",
  },
  "cultivation goes on where it was before a step-down": {
    letters: again,
    fold: ({ days }, { step }, after) => (step === "step-down" ? { ...after, since: days.recognize } : after),
    breaks: "who stepped down begins anew",
  },
  "what was filed since the vote is gone": {
    letters: moves,
    fold: (_, { step }, after) =>
      step === "approve-admission" ? { ...after, polls: { residence: undefined, origin: undefined } } : after,
    breaks: "nothing is lost between vote and approval",
  },
  "a poll goes along to where the person lives now": {
    letters: moves,
    fold: ({ sinceVote }, { step }, after) => {
      const polls = sinceVote.filter((one) => one.step === "poll" && one.at === "residence") as Step<"poll">[];
      const [residence = after.polls.residence] = polls as never[];
      return step === "approve-admission" ? { ...after, polls: { ...after.polls, residence } } : after;
    },
    breaks: "nothing is lost between vote and approval",
  },
  "a merger is a move": {
    letters: moves,
    fold: (before, minute, after) =>
      minute.step === "transfer" ? (evolve(before, { ...minute, move: "moved" } as never) as Dossier) : after,
    breaks: "a branch that was merged or renamed changes nothing but the holder",
  },
  "a move takes what the meeting relied on": {
    letters: moves,
    fold: (_, minute, after) =>
      minute.step === "transfer" && moveOf(minute) === "moved" ? { ...after, voted: undefined } : after,
    breaks: "an approval is barred for a reason",
  },
  "what the branch that was left had found is enough": {
    letters: moves,
    fold: ({ latest: { screen, prereview, ...latest } }, { step }, after) =>
      step === "transfer" && after.stage === "candidate"
        ? keeping(after, { screen, prereview, "fill-form": latest["fill-form"] })
        : after,
    breaks: "what the branch that was left had found goes with a real move",
  },
};

/** Faults that no state of the model can show, and what stands before them. */
export const masked: Readonly<Record<string, Fault & { readonly by: string }>> = {
  "sponsors are not asked for at the meeting": {
    letters: notices,
    change: ({ spec: { rules } }) => ({
      rules: rules.map((rule) =>
        rule.id.startsWith("sponsors.") ? { ...rule, steps: rule.steps.filter((step) => step !== "admit") } : rule,
      ),
    }),
    breaks: "",
    by: "the screening, which asks for them before the meeting; bad ones are barred from being named at all",
  },
  "probation is over a day early": {
    letters: bodies,
    change: answering(
      "probation.one-year",
      ({ ends, on }: { ends?: string; on: string }) => ends !== undefined && on >= addDays(ends, -1),
    ),
    breaks: "",
    by: "the days of the model, which are seven months apart: the vectors on dates tell one day from the next",
  },
};
