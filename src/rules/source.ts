import { type Language, languages } from "../words/language.js";

/**
 * How well a clause is known: its full `text` was read in a copy and compared with another, it was quoted in a `mirror`
 * of some of the text, `inferred` from a clause like it, known from `memory`, or it is a `default` of this library where
 * no source fixes the point.
 */
export type Evidence = (typeof evidences)[number];

/** All ways in which a clause may be known. */
export const evidences = ["text", "mirror", "inferred", "memory", "default"] as const;

/** A sentence in each of the languages: in English and in Chinese. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Whether a sentence is there in each of the languages. */
export const isBilingual = (text: Bilingual): boolean =>
  languages.every((language) => typeof text[language] === "string");

/** A clause as one edition or overlay has it; see {@link Citation}. */
export interface Clause {
  readonly at: string;
  readonly text: Bilingual;
  readonly quote?: string;
  readonly evidence: Evidence;
  readonly verified?: true;
}

/** The clauses a rule stands on, by the id of the edition or overlay; `undefined` takes it out of force there. */
export type Cites = Readonly<Record<string, Clause | undefined>>;

/** Where a clause stands on the page of an edition or overlay; its sentence is the rule's own unless one is given. */
export interface Article {
  readonly at: string | number;
  readonly text?: Bilingual;
  readonly quote?: string;
  /** How well it is known, where that is not how the page is known. */
  readonly evidence?: Evidence;
  readonly verified?: true;
}

/** The articles of a page by the ids of the rules that hold them: a number, a text such as `18、32`, or more than that. */
export type Articles = Readonly<Record<string, Article | string | number>>;

/**
 * The clause a finding stands on. `text` is our own sentence; `quote` only words that were read; `verified` says
 * whether the full text was read: true for the essay, and for every clause known by its `text`.
 */
export interface Citation {
  readonly edition: string;
  readonly article: string;
  readonly text: Bilingual;
  readonly quote?: string;
  readonly evidence: Evidence;
  readonly verified: boolean;
}

/** Where a default stands: on the national chart of 25 steps, because no article says it. */
export const chart = "流程图";
