import { fault } from "../kernel/fault.js";
import { frozen } from "../kernel/frozen.js";
import type { Unit } from "../kernel/quantity.js";
import { emptyRanges } from "./ranges.js";
import { shapeOf, shapes } from "./shapes.js";
import { isKnown } from "./values.js";
import { mayReplace, type Term, type TermChanges, type Terms } from "../rules/terms.js";

type Tables = Readonly<Record<string, Readonly<Record<string, Term>>>>;

/** Terms as a table that can be looked up by any name: every value in it is a term. */
const tables = (terms: TermChanges): Tables => terms as Tables;

/** A term that cannot take its place: which one, and why. */
export interface TermProblem {
  readonly subject: string;
  readonly name: string;
  readonly code: "term.unknown" | "term.malformed" | "term.softer";
}

/**
 * What is wrong with some changes of terms, all of it: unknown names, terms that make no sense, softer ones, and then
 * those that no step could keep together with the others.
 */
export const termProblems = (base: Terms, changes: TermChanges): readonly TermProblem[] => {
  const problems = entries(changes).flatMap(([subject, name, next]) => {
    const code = problemOf(termAt(base, subject, name), next, isTerm(next) && isKnown(subject, name, next));
    return code === undefined ? [] : [{ subject, name, code }];
  });
  return problems.length > 0 ? problems : contradictions(merged(base, changes), changes);
};

/** The empty ranges, each named by its lower end if that was changed, else by its upper one. */
const contradictions = (terms: Terms, changes: TermChanges): readonly TermProblem[] =>
  emptyRanges(terms).map(({ subject, from, to }) => {
    const name = termAt(changes, subject, from) === undefined ? to : from;
    return { subject, name, code: "term.malformed" };
  });

/** The terms with some of them replaced; throws a fault that names the first one that cannot stand. */
export const withTerms = (base: Terms, changes: TermChanges): Terms => {
  const [problem] = termProblems(base, changes);
  if (problem !== undefined) throw fault(problem.code, `${problem.subject}.${problem.name}`);
  return merged(base, changes);
};

/** The terms with some of them replaced by those of another edition, softer or stricter; throws as `checkTerms` does. */
export const replaced = (base: Terms, changes: TermChanges): Terms => {
  for (const [subject, name] of entries(changes))
    if (shapeAt(subject, name) === undefined) throw fault("term.unknown", `${subject}.${name}`);
  const terms = merged(base, changes);
  checkTerms(terms);
  return terms;
};

const merged = (base: Terms, changes: TermChanges): Terms => {
  const all: Record<string, Record<string, Term>> = {};
  for (const [subject, named] of Object.entries(tables(base))) all[subject] = { ...named };
  for (const [subject, name, next] of entries(changes)) (all[subject] as Record<string, Term>)[name] = next;
  return frozen(all) as unknown as Terms; // the same subjects and names as the base, checked by the caller
};

/**
 * Whether the terms are all there, each is well made, and a step can keep them together; throws a fault that names the
 * first one of which this is not so.
 */
export const checkTerms = (terms: Terms): void => {
  for (const [subject, name, term] of entries(terms)) {
    const shape = shapeAt(subject, name);
    if (shape === undefined) throw fault("term.unknown", `${subject}.${name}`);
    if (!isTerm(term) || shapeOf(term) !== shape || !isKnown(subject, name, term))
      throw fault("term.malformed", `${subject}.${name}`);
  }
  for (const [subject, names] of Object.entries(shapes))
    for (const name of Object.keys(names))
      if (termAt(terms, subject, name) === undefined) throw fault("term.missing", `${subject}.${name}`);
  for (const { subject, from } of emptyRanges(terms)) throw fault("term.malformed", `${subject}.${from}`);
};

/** The subjects of which some changes name no term. */
export const emptySubjects = (terms: TermChanges): readonly string[] =>
  named(tables(terms), "terms").flatMap(([subject, table]) => (named(table, subject).length === 0 ? [subject] : []));

/** All terms that some changes name, as `subject.name`. */
export const termsIn = (terms: TermChanges): ReadonlyMap<string, Term> =>
  new Map(entries(terms).map(([subject, name, term]) => [`${subject}.${name}`, term]));

const shapeAt = (subject: string, name: string): string | undefined => {
  const named = Object.hasOwn(shapes, subject) ? (shapes as Readonly<Record<string, object>>)[subject] : undefined;
  const own = named === undefined ? undefined : Object.getOwnPropertyDescriptor(named, name);
  return own?.value;
};

const problemOf = (base: Term | undefined, next: Term, known: boolean): TermProblem["code"] | undefined => {
  if (base === undefined) return "term.unknown";
  if (!known) return "term.malformed";
  return mayReplace(base, next) ? undefined : "term.softer";
};

const entries = (terms: TermChanges): readonly (readonly [subject: string, name: string, term: Term])[] =>
  named(tables(terms), "terms").flatMap(([subject, table]) =>
    named(table, subject).map(([name, term]) => [subject, name, term] as const),
  );

/** What a table holds by name; of a text, which has as many entries as letters, a fault. */
const named = <T>(table: Readonly<Record<string, T>>, at: string): readonly (readonly [name: string, of: T])[] => {
  if (typeof table !== "object" || table === null) throw fault("term.malformed", at);
  return Object.entries(table);
};

const termAt = (terms: TermChanges, subject: string, name: string): Term | undefined => {
  const named = Object.hasOwn(terms, subject) ? tables(terms)[subject] : undefined;
  return named !== undefined && Object.hasOwn(named, name) ? named[name] : undefined;
};

const isTerm = (term: Term): boolean => {
  switch (term?.kind) {
    case "at-least":
    case "more-than":
      return isCount(term.part) && isCount(term.whole) && term.whole > 0 && term.part <= term.whole;
    case "minimum":
    case "maximum":
      return isCount(term.of?.count) && term.of.count <= (longest[term.of.unit] ?? -1);
    case "listed":
      return Array.isArray(term.items) && term.items.every((item) => typeof item === "string");
    case "choice":
      return typeof term.value === "string";
    default:
      return false;
  }
};

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= 1_000_000;

/**
 * How much of each unit makes sense: of months and working days a century, so that no day counted from another leaves
 * four-digit years, and working days are soon counted.
 */
const longest: Readonly<Record<Unit, number>> = {
  count: 1_000_000,
  months: 1200,
  days: 1_000_000,
  "working-days": 36_525,
  hours: 1_000_000,
};

/** Whether a rule's own terms are well made; throws a fault that names the first one that is not. */
export const checkOwnTerms = (rule: string, terms: Readonly<Record<string, Term>>): void => {
  for (const [name, term] of Object.entries(terms)) if (!isTerm(term)) throw fault("term.malformed", `${rule} ${name}`);
};
