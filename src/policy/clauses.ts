import { fault } from "../kernel/fault.js";
import type { Rule } from "../rules/rule.js";
import {
  type Article,
  chart,
  type Citation,
  type Clause,
  type Evidence,
  evidences,
  isBilingual,
} from "../rules/source.js";
import type { EditionSpec, OverlaySpec, PolicySpec } from "./spec.js";
import { isStructural } from "./structural.js";

/** The clauses of a page by the ids of their rules; `undefined` takes a rule out of force, whatever overlays cite. */
export type Clauses = ReadonlyMap<string, Citation | undefined>;

/**
 * The clauses of an edition: those of the edition that it follows, without those it repeals, and its own on top. The
 * structural rules stand in every edition, by default where no page names them.
 */
export const clausesOf = (spec: PolicySpec, edition: EditionSpec): Clauses => {
  const earlier = spec.editions.find(({ id }) => id === edition.after);
  const clauses = new Map(earlier && clausesOf(spec, earlier));
  for (const id of edition.repeals ?? []) if (!clauses.delete(id)) throw fault("repeal.unknown", id);
  cite(clauses, spec.rules, edition);
  for (const rule of spec.rules)
    if (isStructural(rule) && clauses.get(rule.id) === undefined) clauses.set(rule.id, byDefault(rule, edition.id));
  return clauses;
};

/** The clauses of an overlay. */
export const clausesOn = (spec: PolicySpec, overlay: OverlaySpec): Clauses => cite(new Map(), spec.rules, overlay);

/** Sets the clauses that a page has, or that rules cite by its id. */
const cite = (
  clauses: Map<string, Citation | undefined>,
  rules: readonly Rule[],
  page: EditionSpec | OverlaySpec,
): Clauses => {
  const articles = page.articles ?? {};
  for (const rule of rules) {
    const clause = Object.hasOwn(articles, rule.id)
      ? clauseAt(rule, articles[rule.id] as Article | string | number, page.evidence ?? "memory")
      : rule.cites?.[page.id];
    const isSaid = clause !== undefined || Object.hasOwn(rule.cites ?? {}, page.id);
    if (isSaid) clauses.set(rule.id, clause && citation(page.id, clause));
  }
  return clauses;
};

/** What stands in an article, in the words of the rule where it has none of its own. */
const clauseAt = (rule: Rule, article: Article | string | number, page: Evidence): Clause => {
  const said: Article = typeof article === "object" ? article : { at: article };
  const { at, text = sentenceOf(rule), evidence = page, ...known } = said;
  if (!isPlace(at) || !evidences.includes(evidence) || !isBilingual(text) || !isWellKnown(known))
    throw fault("article.malformed", rule.id);
  return { at: String(at), text, ...known, evidence };
};

/** Whether an article has a number or a name. */
const isPlace = (at: string | number): boolean =>
  typeof at === "number" ? Number.isSafeInteger(at) && at > 0 : typeof at === "string" && at !== "";

/** Whether nothing else is said of an article but what was read of it, and whether it was verified. */
const isWellKnown = ({ quote = "", verified = true, ...others }: Pick<Article, "quote" | "verified">): boolean =>
  typeof quote === "string" && verified === true && Object.keys(others).length === 0;

/** The sentence of a rule; of one that has only clauses, the sentence of the first. */
const sentenceOf = ({ text, cites = {} }: Rule): Clause["text"] =>
  text ?? (Object.values(cites).find((clause) => clause !== undefined) as Clause).text; // a rule that was checked has one

const citation = (edition: string, { at, verified, ...known }: Clause): Citation =>
  Object.freeze({ edition, article: at, ...known, verified: verified ?? known.evidence === "text" });

const byDefault = (rule: Rule, edition: string): Citation =>
  citation(edition, { at: chart, text: sentenceOf(rule), evidence: "default" });

/** Throws a fault for an article of a page that names no rule there is. */
export const checkNamed = ({ rules }: PolicySpec, { articles = {} }: EditionSpec | OverlaySpec): void => {
  const ids = new Set(rules.map(({ id }) => id));
  for (const id of Object.keys(articles)) if (!ids.has(id)) throw fault("article.unknown", id);
};
