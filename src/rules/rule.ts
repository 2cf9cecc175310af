import type { Dossier } from "../domain/dossier.js";
import { type From, isOpen, ladder, type Stage, type StepName } from "../domain/ladder.js";
import type { Step } from "../domain/step.js";
import type { Calendar } from "../kernel/calendar.js";
import type { Day } from "../kernel/day.js";
import { fault, orFault } from "../kernel/fault.js";
import { orElse } from "../kernel/or-else.js";
import { type Consequence, consequences, type Verdict } from "../kernel/verdict.js";
import type { Answer } from "./answer.js";
import type { OnBreach } from "./breach.js";
import { isDue, isOnBreach } from "./checks.js";
import type { Due } from "./due.js";
import { isNeed, type Need } from "./needs.js";
import type { Remedy } from "./remedy.js";
import { type Bilingual, type Cites, type Clause, evidences, isBilingual } from "./source.js";
import type { Term, Terms } from "./terms.js";
import { type Language, languages } from "../words/language.js";

/** The edition a step is judged by: its id, the first day it is in force, and what it lets a committee waive. */
export interface Era {
  readonly id: string;
  readonly from: Day;
  readonly waivable: ReadonlySet<string>;
  readonly calendar: Calendar;
}

/** What a rule may look at: the file, the step that somebody wants to take, and the edition in force on its day. */
export interface Facts<K extends StepName = StepName> {
  readonly dossier: Dossier<From<K>>;
  readonly step: Step<K>;
  readonly era: Era;
  /**
   * The terms in force on a day, without those that a rule brings along. A period is judged by the terms of the day it
   * began, so that a later mark never lengthens a wait.
   */
  readonly termsOn: (day: Day) => Terms;
  /** How the step that a correction puts in place was judged, on the file before it and by the law of its day. */
  readonly instead?: Reviewed | undefined;
}

/** How a step was judged: the verdict, and the rules that do not hold. */
export interface Reviewed {
  readonly verdict: Verdict;
  readonly unmet: readonly string[];
}

/** What was measured, said in each of the languages: true whether or not the rule holds. */
export type Words<M> = Readonly<Record<Language, (measured: M) => string>>;

/** Terms that a rule brings along because only it reads them, by name. */
export type OwnTerms = Readonly<Record<string, Term>>;

/** One clause of the law as a rule. The measured data is inferred from `measure`, so it stands before what reads it. */
export interface RuleSpec<K extends StepName, M extends object, T extends OwnTerms> {
  /** `folder.file`; also the code by which a refusal is known. It is never renamed. */
  readonly id: string;
  /** The clause as a sentence of our own, for the pages of editions and overlays that name the rule. */
  readonly text?: Bilingual;
  /** The clause in each edition or overlay whose page does not name the rule. It is in force where one of them has it. */
  readonly cites?: Cites;
  /** The steps it judges. */
  readonly steps: readonly K[];
  /**
   * The stages at which it judges them, where it is not all at which they are open: a probationer is screened too, but
   * needs no sponsors.
   */
  readonly stages?: readonly Stage[];
  /** Terms that only this rule reads. */
  readonly terms?: T;
  /**
   * The facts that it cannot judge without. Where one of them is not on file, the rule awaits it, and `measure` is not
   * called.
   */
  readonly needs?: readonly Need<K>[];
  /**
   * The facts the clause speaks of, as plain data, under the terms of the day of the step. `since` is the first day from
   * which the clause is law without a break: no period that it sets runs before. Years counted without a calendar stand in
   * `provisional`.
   */
  readonly measure: (facts: Facts<K>, terms: Terms & T, since: Day) => M;
  /** Whether the clause is kept: `true`, `false`, or `awaits` the evidence that would tell. Unknown is never a pass. */
  readonly require: (measured: M) => Answer;
  /** What follows where it is not kept. */
  readonly else: Consequence;
  /**
   * Whether it stops records and refusals too. A record states a fact, and a refusal relies on nothing: rules of their
   * content only warn there. What stops them is a wrong stage or body, that they cannot be true, or that they are void.
   * What stops `refusals` alone is filed with a warning where it is a record.
   */
  readonly stops?: true | "refusals";
  /** Whether what breaks it is the no of the meeting or body that decides: a refusal, which is filed whatever else is wrong. */
  readonly refuses?: true;
  /**
   * Whether it judges a vote at the meeting alone. Every other rule of a vote is judged again at its approval, on all that
   * is on file by then.
   */
  readonly once?: true;
  /** Whether a committee or an organization department may waive it for a stated reason. */
  readonly waivable?: true;
  readonly says: Words<M>;
  /** The smallest change that mends it where it is broken; of a rule without, nothing does. */
  readonly remedy?: (measured: M) => readonly Remedy[];
  /** The deadline that it sets: it stands in `deadlines`, and so in calendars. */
  readonly due?: Due<Terms & T>;
  /** What its breach is called and does, where that does not follow from its consequence: for `audit`. */
  readonly breach?: OnBreach;
}

/** A rule as policies hold it: its types are checked where it is written, and erased here. */
export interface Rule
  extends Omit<RuleSpec<StepName, object, OwnTerms>, "needs" | "measure" | "require" | "says" | "remedy" | "due"> {
  readonly needs?: readonly string[];
  readonly measure: (facts: Facts, terms: Terms, since: Day) => object;
  readonly require: (measured: object) => Answer;
  readonly says: Words<object>;
  readonly remedy?: (measured: object) => readonly Remedy[];
  readonly due?: Due;
}

/**
 * Writes one clause of the law as a rule. Throws a fault (`rule.id`, `rule.cites`, `rule.steps`, `rule.malformed`)
 * where the id is not `folder.file` or over 100 letters, it has neither a text nor a clause, a step does not exist, or it
 * lacks a part.
 *
 * @param spec - The parts of the rule: `id`, `text`, `steps`, `terms`, `measure`, `require`, `else`, `says`, and the others
 * that it has.
 *
 * @example
 * ```ts
 * import { awaits, rule } from "fazhan";
 *
 * const residence = rule({
 *   id: "residence.known",
 *   text: { en: "The file says where the applicant lives.", zh: "档案载明申请人现居住地。" },
 *   steps: ["apply"],
 *   measure: ({ step }) => ({ lives: step.person?.places?.residence }),
 *   require: ({ lives }) => lives !== undefined || awaits([{ step: "apply", field: "person.places.residence" }]),
 *   else: "bar",
 *   says: {
 *     en: ({ lives }) => (lives === undefined ? "residence not known" : "residence known"),
 *     zh: ({ lives }) => (lives === undefined ? "现居住地不详" : "现居住地已载明"),
 *   },
 * });
 * console.log(residence.id, residence.steps);
 * // residence.known [ 'apply' ]
 * ```
 */
// A function declaration, for of these alone bundlers read that a call of it may be left out with what it makes.
// @__NO_SIDE_EFFECTS__
export function rule<K extends StepName, M extends object, T extends OwnTerms = Record<never, Term>>(
  spec: RuleSpec<K, M, T>,
): Rule {
  return orFault("rule.malformed", "rule", () => {
    const written = { ...unwritten, ...spec } as unknown as Rule; // the one erasure: `decide` only ever hands a rule the facts of its own steps
    return checkedRule(written);
  });
}

/** Every field a rule may have, in one order, so that all rules are of one shape. */
const unwritten: { readonly [F in keyof Required<Rule>]: undefined } = {
  id: undefined,
  text: undefined,
  cites: undefined,
  steps: undefined,
  stages: undefined,
  terms: undefined,
  needs: undefined,
  measure: undefined,
  require: undefined,
  else: undefined,
  stops: undefined,
  refuses: undefined,
  once: undefined,
  waivable: undefined,
  says: undefined,
  remedy: undefined,
  due: undefined,
  breach: undefined,
};

/** The rule, if it can stand; throws a fault that says why it cannot. */
export const checkedRule = (one: Rule): Rule =>
  orFault(
    "rule.malformed",
    orElse(
      () => one.id,
      () => "rule",
    ),
    () => {
      if (typeof one.id !== "string" || !isRuleId(one.id)) throw fault("rule.id", one.id);
      if (!isCited(one)) throw fault("rule.cites", one.id);
      if (
        !Array.isArray(one.steps) ||
        one.steps.length === 0 ||
        !one.steps.every((step) => Object.hasOwn(ladder, step))
      )
        throw fault("rule.steps", one.id);
      if (!areItsStages(one)) throw fault("rule.stages", one.id);
      if (!consequences.includes(one.else)) throw fault("rule.else", one.id);
      if (!areItsNeeds(one)) throw fault("rule.needs", one.id);
      if (one.waivable !== undefined && one.waivable !== true) throw fault("rule.waivable", one.id);
      for (const mark of ["stops", "refuses", "once"] as const)
        if (!marks[mark].includes(one[mark])) throw fault("rule.malformed", `${one.id} ${mark}`);
      if (one.due !== undefined && !isDue(one.due)) throw fault("rule.due", one.id);
      if (one.breach !== undefined && !isOnBreach(one.breach)) throw fault("rule.breach", one.id);
      const part = partThatCannotStand(one);
      if (part !== undefined) throw fault("rule.malformed", partOf(one.id, part));
      return one;
    },
  );

/** What may stand at each mark of a rule. */
const marks: Readonly<Record<"stops" | "refuses" | "once", readonly unknown[]>> = {
  stops: [undefined, true, "refusals"],
  refuses: [undefined, true],
  once: [undefined, true],
};

/** Whether it has a sentence or a clause, and each is one. */
const isCited = ({ text, cites = {} }: Rule): boolean => {
  if (typeof cites !== "object") return false;
  const clauses = Object.values(cites).filter((clause) => clause !== undefined);
  return (text === undefined ? clauses.length > 0 : isBilingual(text)) && clauses.every(isClause);
};

const isClause = ({ at, text, evidence }: Clause): boolean =>
  typeof at === "string" && isBilingual(text) && evidences.includes(evidence);

/** Whether the stages, where a rule names any, are some at which one of its steps is open: at others it never judges. */
const areItsStages = ({ stages, steps }: Rule): boolean =>
  stages === undefined ||
  (Array.isArray(stages) && stages.length > 0 && stages.every((stage) => steps.some((step) => isOpen(step, stage))));

const areItsNeeds = ({ needs = [], steps }: Rule): boolean =>
  Array.isArray(needs) && needs.every((path) => isNeed(path, steps));

/** The name of the first part that no rule has, or that should be a function and is not. */
const partThatCannotStand = (one: Rule): string | undefined => {
  const { measure, require, says, remedy } = one;
  const said = languages.map((language) => [`says.${language}`, Object(says)[language]]);
  const parts = { measure, require, ...Object.fromEntries(said), remedy: remedy ?? require };
  const unknown = Object.keys(one).find((key) => !Object.hasOwn(unwritten, key));
  return unknown ?? Object.entries(parts).find(([, part]) => typeof part !== "function")?.[0];
};

/** A rule and a part of it, as a fault tells it in one line of up to 100 letters: or else the rule alone. */
const partOf = (id: string, part: string): string => (`${id} ${part}`.length <= 100 ? `${id} ${part}` : id);

/** Whether a text could be the id of a rule: `folder.file`, up to 100 letters, as `waive` takes it. */
const isRuleId = (text: string): boolean => text.length <= 100 && /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$/.test(text);
