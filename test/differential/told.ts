import type { Answer, Finding } from "./ask.js";

// The library's findings on the bilateral investigation, written as the tables write them.

/** Verdict and rules that do not hold: `!` broken, `?` awaits and where, `~` waived. */
export const told = ({ decision }: Answer): string => {
  const unmet = decision.findings.filter(({ rule, status }) => status !== "holds" && group.test(rule));
  return [decision.verdict, unmet.map(findingTold).sort().join(" ")].join("\t");
};

const group = /^(?:investigation|poll)\./;

const findingTold = (finding: Finding): string => {
  const rule = finding.rule.replace(group, "");
  if (finding.status !== "awaits") return `${rule}${finding.status === "broken" ? "!" : "~"}`;
  const places = ["origin", "residence"].map((place) => whereTold(place, finding.awaits ?? []));
  return `${rule}?${places.filter(Boolean).join(",")}`;
};

// A place and, where cells are meant, the letters of its sources.
const whereTold = (place: string, awaits: NonNullable<Finding["awaits"]>): string => {
  const sources = awaits.flatMap((one) => ("at" in one && one.at === place ? [one.source] : []));
  return sources.length === 0 ? "" : (place[0] ?? "") + sources.map(letterOf).sort().join("");
};

const letterOf = (source = ""): string =>
  source === "family-planning" ? "f" : source === "commerce" ? "m" : (source[0] ?? "");
