import type { Quantity } from "../../kernel/quantity.js";
import { meets, type Share, type Threshold } from "../../kernel/threshold.js";
import type { Term } from "../../rules/terms.js";

/**
 * The smallest case that two terms tell apart: a share, a quantity, a list that lacks just one item, or a way of doing
 * it (or any but one).
 */
export type TermCase =
  | ({ readonly kind: "share" } & Share)
  | { readonly kind: "quantity"; readonly of: Quantity }
  | { readonly kind: "all-but"; readonly item: string }
  | { readonly kind: "choice"; readonly value: string }
  | { readonly kind: "other-than"; readonly value: string };

/** Whether a case keeps a term of its own kind. */
export const keeps = (term: Term, one: TermCase): boolean => {
  switch (one.kind) {
    case "share":
      return isThreshold(term) && meets(term, one);
    case "quantity":
      return isWithin(term, one.of.count);
    case "all-but":
      return term.kind === "listed" && !term.items.includes(one.item);
    case "choice":
      return term.kind === "choice" && term.value === one.value;
    case "other-than":
      return term.kind === "choice" && term.value !== one.value;
  }
};

/** Whether a term is a share that must be reached. */
export const isThreshold = (term: Term): term is Threshold => term.kind === "at-least" || term.kind === "more-than";

const isWithin = (term: Term, count: number): boolean =>
  term.kind === "minimum" ? count >= term.of.count : term.kind === "maximum" && count <= term.of.count;
