import { numbered, numberedAfter } from "./day.mjs";
import { finding, kept } from "./finding.mjs";
import { cites, sixMonths } from "./terms.mjs";

const atResidence = ["employer", "community", "police", "family-planning", "commerce", "tax"];
const atOrigin = ["community", "police", "family-planning", "commerce", "tax"];

/** The bilateral investigation: every source asked, none of the police adverse, doubts told, no opinion stale. */
export const investigation = (findings, { person, heard, away }, { on }) => {
  const isOnePlace = person !== undefined && person.places.residence === person.places.origin;
  const found = { today: numbered(on), known: "", isStale: false, missing: [], stale: [], adverse: [], doubts: [] };
  lookFor(found, "residence", atResidence, heard.residence);
  if (!isOnePlace) {
    lookFor(found, "origin", atOrigin, heard.origin);
  }
  weighAll(found, heard, away, isOnePlace);
  report(findings, found, isOnePlace ? atResidence.length : atResidence.length + atOrigin.length);
};

/** Those of a place that were not heard, and those whose opinion is more than half a year old. */
const lookFor = (found, at, sources, opinions) => {
  for (let turn = 0; turn < sources.length; turn++) {
    const source = sources[turn];
    const opinion = opinions[source];
    if (opinion === undefined) found.missing.push({ at, source });
    else if (isStale(found, opinion.on)) found.stale.push({ at, source });
  }
};

/** Opinions of one place are mostly of one day, so the last day is remembered. */
const isStale = (found, day) => {
  if (day !== found.known) {
    found.known = day;
    found.isStale = found.today > numberedAfter(day, sixMonths.count);
  }
  return found.isStale;
};

const weighAll = (found, heard, away, isOnePlace) => {
  weighPlace(found, "residence", heard.residence);
  if (!isOnePlace) weighPlace(found, "origin", heard.origin);
  for (const { heard: left } of away)
    for (const opinion of Object.values(left))
      if (opinion !== undefined) weigh(found, opinion.at, opinion.source, opinion.opinion);
};

const weighPlace = (found, at, opinions) => {
  for (let turn = 0; turn < atResidence.length; turn++) {
    const opinion = opinions[atResidence[turn]];
    if (opinion !== undefined) weigh(found, at, atResidence[turn], opinion.opinion);
  }
};

const weigh = ({ adverse, doubts }, at, source, opinion) => {
  if (opinion === "favorable") return;
  if (opinion === "adverse" && source === "police") adverse.push({ at, source });
  else doubts.push({ at, source });
};

const report = (findings, { missing, adverse, doubts, stale }, needed) => {
  const awaits = missing.length === 0 ? undefined : missing.map(({ at, source }) => ({ step: "consult", at, source }));
  const full = awaits === undefined ? "holds" : "awaits";
  const fresh = { stale, fresh: sixMonths };
  findings.push(
    finding("investigation.full", full, "bar", { needed, missing }, cites["investigation.full"], awaits),
    finding(
      "investigation.none-adverse",
      kept(adverse.length === 0),
      "bar",
      { adverse },
      cites["investigation.none-adverse"],
    ),
    finding(
      "investigation.doubts-weighed",
      kept(doubts.length === 0),
      "warn",
      { doubts },
      cites["investigation.doubts-weighed"],
    ),
    finding("investigation.fresh", kept(stale.length === 0), "bar", fresh, cites["investigation.fresh"]),
  );
};
