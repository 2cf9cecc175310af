/**
 * How well a clause is known: seen in a `mirror` of the text, `inferred` from the numbering, from `memory`, or a
 * `default` of this library where no source fixes the point.
 */
export type Evidence = (typeof evidences)[number];

/** All ways in which a clause may be known. */
export const evidences = ["mirror", "inferred", "memory", "default"] as const;

/** A sentence in English and in Chinese. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** A clause as one edition or overlay has it; see {@link Citation}. */
export interface Clause {
  readonly at: string;
  readonly text: Bilingual;
  readonly quote?: string;
  readonly evidence: Evidence;
  readonly verified?: true;
}

/** The clauses a rule stands on, by the id of the edition or overlay. A rule is in force where it cites a clause. */
export type Cites = Readonly<Record<string, Clause>>;

/**
 * The clause a finding stands on. `text` is our own sentence; `quote` only words that were read; `verified` says
 * whether the primary text was: true for the essay, false for every article today.
 */
export interface Citation {
  readonly edition: string;
  readonly article: string;
  readonly text: Bilingual;
  readonly quote?: string;
  readonly evidence: Evidence;
  readonly verified: boolean;
}

/** The national editions and the first day each is in force, oldest first (procedure §1.1). */
export const editions = [
  { id: "cpc-2014", from: "2014-05-28" },
  { id: "cpc-2026", from: "2026-05-11" },
] as const;

/** The id of the edition in force on a day, or `none` before the first one that is modelled. */
export const editionIdOn = (day: string): string => editions.findLast(({ from }) => from <= day)?.id ?? "none";

/**
 * The same sentence as an article of both national editions. `evidence` is one mark for both, or one for each where
 * the two are not known equally well.
 */
export const articles = (
  at: { readonly "cpc-2014": number | string; readonly "cpc-2026": number | string },
  evidence: Evidence | readonly [in2014: Evidence, in2026: Evidence],
  text: Bilingual,
) => {
  const [in2014, in2026] = typeof evidence === "string" ? [evidence, evidence] : evidence;
  return {
    "cpc-2014": { at: String(at["cpc-2014"]), text, evidence: in2014 },
    "cpc-2026": { at: String(at["cpc-2026"]), text, evidence: in2026 },
  };
};

/** A point on which no article was found, so that both editions are read by a default of this library. */
export const byDefault = (text: Bilingual) => articles({ "cpc-2014": chart, "cpc-2026": chart }, "default", text);

/** Where a default stands: on the national chart of 25 steps, for no article says it. */
export const chart = "流程图";
