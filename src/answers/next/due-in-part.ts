import type { Dossier } from "../../domain/dossier.js";
import type { StepName } from "../../domain/ladder.js";
import { keepsAll } from "../../engine/in-part/keeps.js";
import { viewOfDossier } from "../../engine/in-part/view-of-dossier.js";
import { Lacking } from "../../engine/in-part/world.js";
import type { Day } from "../../kernel/day.js";
import { firstOf, lastOf, type ToldDay, toldBetween } from "../../kernel/told-day.js";
import type { Policy } from "../../policy/policy.js";
import type { Awaited } from "../../rules/answer.js";
import type { Anchor, Due } from "../../rules/due.js";
import { waiverOf } from "../../rules/evidence.js";
import type { Rule } from "../../rules/rule.js";
import { type Deadline, type DeadlineStatus, dueOf, inForce, statusOf, termsOf } from "./deadline.js";

/**
 * The deadlines that a rule sets in a file known in part. The rule is asked twice: with each day as early as it can be,
 * and as late. Where a fact is missing without which it cannot say what its period is counted from, there is one deadline
 * of which nothing is known.
 */
export const dueInPart = (policy: Policy, dossier: Dossier, on: Day, rule: Rule): readonly Deadline[] => {
  const terms = termsOf(rule, policy, on);
  const ends = [firstOf, lastOf].map((end) => {
    const view = viewOfDossier(dossier, { days: new Map(), asTold: false, end }, keepsAll);
    return { view, from: ask(() => anchorsIn(rule, view, terms)), met: ask(() => (rule.due as Due).met?.(view)) };
  });
  const [early, late] = ends as [End, End];
  const asked = { policy, dossier, on, rule, view: late.view, met: metBetween(early.met, late.met) };
  const { from: first } = early;
  const { from: last } = late;
  for (const lacking of [first, last]) if (lacking instanceof Lacking) return untold(asked, lacking.awaited);
  const [firsts, lasts] = [first, last] as [Anchors, Anchors]; // nothing is lacking
  const keys = new Set([...firsts.keys(), ...lasts.keys()]);
  return [...keys].flatMap((key) => between(asked, firsts.get(key), lasts.get(key)));
};

/** A file with all its days at one end, and what a rule said of it. */
interface End {
  readonly view: Dossier;
  readonly from: Anchors | Lacking;
  readonly met: Day | undefined | Lacking;
}

/** What is known of the deadlines of a rule in a file, whichever of them. */
interface Asked {
  readonly policy: Policy;
  readonly dossier: Dossier;
  readonly on: Day;
  readonly rule: Rule;
  readonly view: Dossier;
  readonly met: Span | undefined;
}

/** The first and the last day that something can be. */
type Span = readonly [first: Day, last: Day];

/** Anchors by what tells them apart. */
type Anchors = ReadonlyMap<string, Anchor>;

/** What a rule answers, or what it lacks to answer. */
const ask = <T>(question: () => T): T | Lacking => {
  try {
    return question();
  } catch (lacking) {
    if (lacking instanceof Lacking) return lacking;
    throw lacking;
  }
};

const anchorsIn = (rule: Rule, view: Dossier, terms: ReturnType<typeof termsOf>): Anchors => {
  const anchors = new Map<string, Anchor>();
  for (const anchor of [(rule.due as Due).from(view, terms) ?? []].flat()) {
    const same = [...anchors.values()].filter(({ step, at }) => step === anchor.step && at === anchor.at);
    anchors.set(`${anchor.step} ${anchor.at} ${same.length}`, anchor);
  }
  return anchors;
};

/** When it was done; at any time or never, where that is not known. */
const metBetween = (early: End["met"], late: End["met"]): Span | undefined => {
  if (typeof early === "string" && typeof late === "string") return spanOf(early, late);
  return early === late ? undefined : anyDay; // of what is lacking, each lacks by itself
};

const anyDay: Span = [firstOf("unknown"), lastOf("unknown")];
const spanOf = (one: Day, other: Day): Span => (one < other ? [one, other] : [other, one]);

/** A deadline between two ends; where one of them is missing, it is not known whether there is a deadline. */
const between = (asked: Asked, early: Anchor | undefined, late: Anchor | undefined): readonly Deadline[] => {
  const { policy, dossier, rule, on } = asked;
  const anchors = [early ?? late, late ?? early] as [Anchor, Anchor]; // one of them is there
  const from = spanOf(anchors[0].on, anchors[1].on);
  const met = asked.met !== undefined && asked.met[1] >= from[0] ? asked.met : undefined; // what came before meets nothing
  const isMet = met !== undefined && met[0] >= from[1];
  const days = [...(isMet ? [] : [on]), ...(met ?? [])];
  const applied = days.map((day) => inForce(policy, day, rule, dossier.stage));
  const law = applied.flatMap((one) => one ?? []).at(-1);
  if (law === undefined) return [];
  const due = spanOf(dueOf(policy, law, anchors[0]), dueOf(policy, law, anchors[1]));
  const possible = new Set(statuses(due, from, met, on));
  const isThere = early !== undefined && late !== undefined;
  const isSure = isThere && !applied.includes(undefined) && possible.size === 1;
  return [
    {
      ...common(asked),
      at: anchors[0].at,
      due: isThere ? toldBetween(...due) : "unknown",
      status: waivedOr(asked, isSure ? ([...possible][0] as DeadlineStatus) : "unknown"),
      anchor: { step: anchors[0].step, on: isThere ? toldBetween(...from) : "unknown" },
      met: isMet ? toldBetween(...met) : undefined,
      cites: law.cites,
    },
  ];
};

/** Every status that a deadline may have. */
const statuses = (due: Span, from: Span, met: Span | undefined, on: Day): readonly DeadlineStatus[] => {
  const open = due.map((day) => statusOf(day, undefined, on));
  if (met === undefined) return open;
  return [
    ...(met[0] < from[1] ? open : []),
    ...(met[0] <= due[1] ? (["met"] as const) : []),
    ...(met[1] > due[0] ? (["overdue"] as const) : []),
  ];
};

/** A deadline of which nothing is known but that the rule may set one. */
const untold = (asked: Asked, awaited: Awaited): readonly Deadline[] => {
  const { policy, dossier, rule, on } = asked;
  const applied = inForce(policy, on, rule, dossier.stage);
  if (applied === undefined || !("step" in awaited)) return [];
  const unknown: ToldDay = "unknown";
  const anchor = { step: awaited.step, on: unknown };
  const status = waivedOr(asked, "unknown");
  return [{ ...common(asked), at: undefined, due: unknown, status, anchor, met: undefined, cites: applied.cites }];
};

const common = ({ rule, dossier, view }: Asked) => {
  const { step = rule.steps[0] as StepName } = rule.due as Due; // a rule judges at least one step
  const named = typeof step === "function" ? ask(() => step(view)) : step;
  return {
    rule: rule.id,
    step: named instanceof Lacking ? (rule.steps[0] as StepName) : named,
    minutes: dossier.minutes.length,
  };
};

const waivedOr = ({ rule, view }: Asked, status: DeadlineStatus): DeadlineStatus => {
  const waiver = ask(() => waiverOf(view, rule.id));
  if (waiver instanceof Lacking) return "unknown";
  return waiver === undefined ? status : "waived";
};
