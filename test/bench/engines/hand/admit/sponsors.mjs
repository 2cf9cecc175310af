import { finding, kept } from "./finding.mjs";
import { cites, two } from "./terms.mjs";

const awaited = [{ step: "name-sponsors" }];

/** Two different people, full members, under no penalty. */
export const sponsors = (findings, { latest }) => {
  const named = latest["name-sponsors"];
  if (named === undefined) return unknown(findings);
  const list = named.sponsors;
  let full = 0;
  let free = 0;
  for (const { fullMember, underPenalty } of list) {
    if (fullMember) full++;
    if (!underPenalty) free++;
  }
  const count = different(list);
  add(
    findings,
    kept(count === 2),
    count,
    list.length,
    full,
    free,
    kept(full === list.length),
    kept(free === list.length),
  );
};

const unknown = (findings) => add(findings, "awaits", undefined, undefined, undefined, undefined, "awaits", "awaits");

const add = (findings, enough, people, count, full, free, areFull, areFree) => {
  const awaits = enough === "awaits" ? awaited : undefined;
  const range = { fewest: two, most: two, count: people };
  findings.push(
    finding("sponsors.two", enough, "bar", range, cites["sponsors.two"], awaits),
    finding("sponsors.full-members", areFull, "bar", { count, fit: full }, cites["sponsors.full-members"], awaits),
    finding(
      "sponsors.not-under-penalty",
      areFree,
      "bar",
      { count, fit: free },
      cites["sponsors.not-under-penalty"],
      awaits,
    ),
  );
};

/** How many people a list names; nearly always it has two entries. */
const different = (list) =>
  list.length === 2 ? (list[0].id === list[1].id ? 1 : 2) : new Set(list.map(({ id }) => id)).size;
