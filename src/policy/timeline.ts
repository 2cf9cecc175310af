import { approvalOf, isVote } from "../domain/approvals.js";
import { isRecord, type Stage, stages, type StepName, stepNames } from "../domain/ladder.js";
import type { Ruling } from "../domain/minute.js";
import { type Day, later } from "../kernel/day.js";
import { fault } from "../kernel/fault.js";
import { isSame } from "../kernel/frozen.js";
import { isPeriod } from "../rules/checks.js";
import { type Effect, unrecognized } from "../rules/breach.js";
import type { Due } from "../rules/due.js";
import type { Era, Rule } from "../rules/rule.js";
import type { Citation } from "../rules/source.js";
import type { Terms } from "../rules/terms.js";
import { checkNamed, type Clauses, clausesOf, clausesOn } from "./clauses.js";
import type { EditionSpec, OverlaySpec, PolicySpec } from "./spec.js";
import { isStructural } from "./structural.js";
import { replaced, termsIn, withTerms } from "./terms.js";

/** A rule as one edition applies it: with its terms and its clause. */
export interface Applied {
  readonly rule: Rule;
  readonly terms: Terms;
  readonly cites: Citation;
  /** The first day from which it is in force without a break: no period that it sets runs before. */
  readonly since: Day;
}

/**
 * The law of a stretch of time: an edition with the overlays that are in force from its first day on, and the rules of
 * each step at each stage in the order of the procedure. Where an overlay begins within an edition, the edition has two.
 */
export interface Edition {
  readonly id: string;
  readonly from: Day;
  readonly terms: Terms;
  readonly era: Era;
  /** What becomes of a decision whose breach leaves it unrecognized. */
  readonly unrecognized: Effect | "none";
  /** What a minute says it was decided under: the policy and this edition, by id. */
  readonly under: Ruling["under"];
  readonly rules: RulesByStage;
  /** The rules of each vote that are judged again at its approval: by what breaks them the approval is barred. */
  readonly again: RulesByStage;
}

/** The rules of each step at each stage. */
export type RulesByStage = { readonly [K in StepName]: { readonly [S in Stage]: readonly Applied[] } };

/** The law of a policy from its first day on, oldest first. */
export const timelineOf = (spec: PolicySpec): readonly Edition[] => {
  const pages = spec.overlays ?? [];
  const overlays = pages.map((overlay) => ({ overlay, clauses: clausesOn(spec, overlay) }));
  const editions = spec.editions.map((edition) => ({ edition, clauses: clausesOf(spec, edition) }));
  checkInForce(
    spec,
    editions.map(({ clauses }) => clauses),
    overlays.map(({ clauses }) => clauses),
  );
  for (const page of [...spec.editions, ...pages]) checkNamed(spec, page);
  checkUsed(spec);
  const judging = editions.filter(({ edition }) => (spec.pinned ?? edition.id) === edition.id);
  const since = new Map<string, Day>();
  return Object.freeze(
    judging.flatMap((page, at) => stretchesOf(spec, page, judging[at + 1]?.edition.from, { overlays, since })),
  );
};

interface Page {
  readonly edition: EditionSpec;
  readonly clauses: Clauses;
}

interface Laid {
  readonly overlay: OverlaySpec;
  readonly clauses: Clauses;
}

/** What the stretches of a policy share: its overlays, and since when each rule is in force by the stretch before. */
interface Shared {
  readonly overlays: readonly Laid[];
  readonly since: Map<string, Day>;
}

/** An edition from its first day on, and anew from the first day of each overlay that begins before the next edition. */
const stretchesOf = (
  spec: PolicySpec,
  page: Page,
  until: Day | undefined,
  { overlays, since }: Shared,
): readonly Edition[] => {
  const from = spec.pinned === undefined ? page.edition.from : "0001-01-01";
  const firstDays = [from, ...overlays.map(({ overlay }) => later(from, overlay.from ?? from))];
  const days = [...new Set(firstDays)].filter((day) => until === undefined || day < until).sort();
  return days.map((day) => {
    const inForce = overlays.filter(({ overlay }) => (overlay.from ?? day) <= day);
    return stretch(spec, page, from, day, { overlays: inForce, since });
  });
};

/** Throws a fault for an edition in which no clause is in force, and for a rule that is in force nowhere. */
const checkInForce = (spec: PolicySpec, editions: readonly Clauses[], overlays: readonly Clauses[]): void => {
  const own = spec.rules.filter((rule) => !isStructural(rule));
  const isIn = (clauses: Clauses) => own.some(({ id }) => clauses.get(id) !== undefined);
  const empty = editions.findIndex((clauses) => !isIn(clauses));
  if (empty !== -1) throw fault("edition.empty", (spec.editions[empty] as EditionSpec).id);
  const pages = [...editions, ...overlays];
  for (const { id } of own) if (!pages.some((clauses) => clauses.get(id))) throw fault("rule.nowhere", id);
};

/** Throws a fault for a term of the policy that each edition which follows none sets otherwise: it would never be read. */
const checkUsed = ({ editions, terms }: PolicySpec): void => {
  const first = editions.filter(({ after }) => after === undefined).map((edition) => termsIn(edition.terms ?? {}));
  for (const [name, term] of termsIn(terms)) {
    const others = first.map((own) => own.get(name));
    if (others.every((other) => other !== undefined && !isSame(other, term))) throw fault("term.overridden", name);
  }
};

/** An edition from a day on, with the overlays that are in force then. */
const stretch = (
  spec: PolicySpec,
  { edition, clauses }: Page,
  from: Day,
  day: Day,
  { overlays, since }: Shared,
): Edition => {
  const terms = overlays.reduce((base, { overlay }) => withTerms(base, overlay.terms ?? {}), termsOf(spec, edition));
  const shared = Object.freeze({ ...terms }); // most rules have no terms of their own
  const applied = spec.rules.flatMap((rule) => {
    const cites = isBrought(spec, rule, overlays)
      ? citationOf(rule, [clauses, ...overlays.map((one) => one.clauses).reverse()])
      : undefined;
    const own = rule.terms === undefined ? shared : Object.freeze({ ...terms, ...rule.terms });
    if (rule.due !== undefined && !isPeriod(() => (rule.due as Due).within(own))) throw fault("rule.due", rule.id);
    if (cites === undefined) since.delete(rule.id);
    else if (!since.has(rule.id)) since.set(rule.id, day);
    const first = since.get(rule.id);
    return cites === undefined || first === undefined ? [] : [Object.freeze({ rule, terms: own, cites, since: first })];
  });
  const waivable = new Set(applied.filter(({ rule }) => rule.waivable).map(({ rule }) => rule.id));
  let [rules, again]: [RulesByStage?, RulesByStage?] = []; // six policies are made at every import, and few are asked
  return Object.freeze({
    id: edition.id,
    from: day,
    terms,
    era: Object.freeze({ id: edition.id, from, waivable, calendar: spec.calendar ?? {} }),
    unrecognized: unrecognizedIn(spec, edition),
    under: Object.freeze({ policy: spec.id, edition: edition.id }),
    get rules() {
      rules ??= byStepAndStage(applied);
      return rules;
    },
    get again() {
      again ??= judgedAgain(applied);
      return again;
    },
  });
};

/** Whether a rule belongs to the policy itself, or came with an overlay that is in force. */
const isBrought = ({ overlays = [] }: PolicySpec, { id }: Rule, inForce: readonly Laid[]): boolean => {
  const bringing = overlays.filter(({ rules }) => rules?.includes(id));
  return bringing.length === 0 || inForce.some(({ overlay }) => bringing.includes(overlay));
};

/** The clause a rule stands on here: of the edition if it has one, else of the overlay added last. */
const citationOf = ({ id }: Rule, pages: readonly Clauses[]): Citation | undefined =>
  pages.find((clauses) => clauses.has(id))?.get(id);

/** The terms of an edition: its own on those of the edition that it follows, or of the policy. */
const termsOf = (spec: PolicySpec, edition: EditionSpec): Terms => {
  const earlier = spec.editions.find(({ id }) => id === edition.after);
  return replaced(earlier === undefined ? spec.terms : termsOf(spec, earlier), edition.terms ?? {});
};

/** What an edition says of a decision that is not recognized, or the edition that it follows. */
const unrecognizedIn = (spec: PolicySpec, { after, unrecognized: own }: EditionSpec): Effect | "none" => {
  const earlier = spec.editions.find(({ id }) => id === after);
  return own ?? (earlier === undefined ? unrecognized : unrecognizedIn(spec, earlier));
};

const byStepAndStage = (applied: readonly Applied[]): RulesByStage => {
  const rules = table(stepNames, (): Applied[] => []);
  for (const one of applied) {
    const atRecords = one.rule.stops === true ? one : leadingTo("warn", one);
    for (const step of new Set(one.rule.steps)) rules[step].push(isRecord(step) ? atRecords : one);
  }
  return table(stepNames, (step) => byStage(rules[step]));
};

/** The rules of each vote that are judged again at its approval: what would bar, deny or defer at the vote bars there. */
const judgedAgain = (applied: readonly Applied[]): RulesByStage => {
  const again = applied.filter(({ rule }) => !rule.once).map((one) => leadingTo("bar", one));
  return table(stepNames, (step) => {
    if (!isVote(step)) return byStage([]);
    const approval = approvalOf(step);
    return byStage(again.filter(({ rule: { steps } }) => steps.includes(step) && !steps.includes(approval)));
  });
};

/** A rule that leads to nothing but this where it is broken; one that warns goes on warning. */
const leadingTo = (consequence: "warn" | "bar", one: Applied): Applied =>
  one.rule.else === "warn" || one.rule.else === consequence
    ? one
    : Object.freeze({ ...one, rule: Object.freeze({ ...one.rule, else: consequence }) });

/**
 * A rule that names no stages judges at all of them; where no rule names any, one list serves for every stage. The lists
 * are nobody's but the policy's own and are not frozen, for V8 takes longer to map one that is.
 */
const byStage = (rules: readonly Applied[]): RulesByStage[StepName] =>
  rules.every(({ rule }) => rule.stages === undefined)
    ? table(stages, () => rules)
    : table(stages, (stage) => rules.filter(({ rule }) => rule.stages?.includes(stage) ?? true));

const table = <K extends string, V>(keys: readonly K[], value: (key: K) => V): { readonly [P in K]: V } =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as { readonly [P in K]: V }; // every key has its value
