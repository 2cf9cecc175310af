import type { Citation } from "fazhan";
import { toRule } from "../model/route.js";
import { usePage } from "../page.js";
import { citationIn } from "../words/citation.js";

/** The clause that a rule stands on, which leads to the row of the rule. What was not read in full says how it is known. */
export const Clause = ({ rule, cites }: { readonly rule: string; readonly cites: Citation }) => {
  const { language, words } = usePage();
  return (
    <a class="clause" href={toRule(rule)}>
      {citationIn(cites, language, words)}
      {!cites.verified && ` · ${words.values.evidences[cites.evidence]}`}
    </a>
  );
};
