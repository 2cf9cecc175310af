import { fault } from "../kernel/fault.js";
import type { Unit } from "../kernel/quantity.js";
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

/** What is wrong with some changes of terms, all of it: unknown names, terms that make no sense, softer ones. */
export const termProblems = (base: Terms, changes: TermChanges): readonly TermProblem[] =>
  entries(changes).flatMap(([subject, name, next]) => {
    const code = problemOf(termAt(base, subject, name), next, isKnown(subject, name, next));
    return code === undefined ? [] : [{ subject, name, code }];
  });

/** The terms with some of them replaced; throws a fault that names the first one that cannot stand. */
export const withTerms = (base: Terms, changes: TermChanges): Terms => {
  const [problem] = termProblems(base, changes);
  if (problem !== undefined) throw fault(problem.code, `${problem.subject}.${problem.name}`);
  const merged: Record<string, Record<string, Term>> = {};
  for (const [subject, named] of Object.entries(tables(base))) merged[subject] = { ...named };
  for (const [subject, name, next] of entries(changes)) (merged[subject] as Record<string, Term>)[name] = next;
  return merged as unknown as Terms; // the same subjects and names as the base, checked above
};

/** Whether each of the terms is well made; throws a fault that names the first one that is not. */
export const checkTerms = (terms: Terms): void => {
  for (const [subject, name, term] of entries(terms))
    if (!isTerm(term) || !isKnown(subject, name, term)) throw fault("term.malformed", `${subject}.${name}`);
};

const problemOf = (base: Term | undefined, next: Term, known: boolean): TermProblem["code"] | undefined => {
  if (base === undefined) return "term.unknown";
  if (!isTerm(next) || !known) return "term.malformed";
  return mayReplace(base, next) ? undefined : "term.softer";
};

const entries = (terms: TermChanges): readonly (readonly [subject: string, name: string, term: Term])[] =>
  named(tables(terms)).flatMap(([subject, table]) =>
    named(table).map(([name, term]) => [subject, name, term] as const),
  );

/** What a table holds by name; of a text, which has as many entries as letters, a fault. */
const named = <T>(table: Readonly<Record<string, T>>): readonly (readonly [name: string, of: T])[] => {
  if (typeof table !== "object") throw fault("term.malformed", "terms");
  return Object.entries(table);
};

const termAt = (terms: Terms, subject: string, name: string): Term | undefined => {
  const named = Object.hasOwn(terms, subject) ? tables(terms)[subject] : undefined;
  return named !== undefined && Object.hasOwn(named, name) ? named[name] : undefined;
};

const isTerm = (term: Term): boolean => {
  switch (term.kind) {
    case "at-least":
    case "more-than":
      return isCount(term.part) && isCount(term.whole) && term.whole > 0 && term.part <= term.whole;
    case "minimum":
    case "maximum":
      return isCount(term.of.count) && term.of.count <= (longest[term.of.unit] ?? -1);
    case "listed":
      return term.items.every((item) => typeof item === "string");
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
