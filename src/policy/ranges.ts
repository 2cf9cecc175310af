import type { Terms } from "../rules/terms.js";

/** A range that no number is in, by its subject and its two terms. */
export interface EmptyRange {
  readonly subject: "mentors" | "sponsors" | "extension";
  readonly from: "fewest" | "shortest";
  readonly to: "most" | "longest";
}

/** How many mentors or sponsors a step can name: as many as a list in a minute holds. */
const mostNamed = 100;

/** The ranges of some terms within which no step can stay, so that nobody would ever get beyond it. */
export const emptyRanges = ({ mentors, sponsors, extension }: Terms): readonly EmptyRange[] => {
  const isEmpty = ({ fewest, most }: Terms["mentors"]) => fewest.of.count > Math.min(most.of.count, mostNamed);
  return [
    ...(isEmpty(mentors) ? [{ subject: "mentors", from: "fewest", to: "most" } as const] : []),
    ...(isEmpty(sponsors) ? [{ subject: "sponsors", from: "fewest", to: "most" } as const] : []),
    ...(extension.shortest.of.count > extension.longest.of.count
      ? [{ subject: "extension", from: "shortest", to: "longest" } as const]
      : []),
  ];
};
