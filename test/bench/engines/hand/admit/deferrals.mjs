import { dayOf, numberedAfter } from "./day.mjs";
import { finding, kept, waiverOf } from "./finding.mjs";
import { awaited, reached } from "./marks.mjs";
import { counted } from "./standing.mjs";
import { cites, floor, passMark, two } from "./terms.mjs";

/** Whether earlier deferrals are over and no poll is used twice, and whether this would be a third one. */
export const deferrals = (findings, dossier, { on }, { standingShares }) => {
  findings.push(over(dossier, on), atMostTwo(dossier, standingShares));
};

const over = (dossier, on) => {
  const found = { until: 0, residence: false, origin: false };
  for (const setback of dossier.deferrals) weigh(found, setback, dossier);
  for (const setback of dossier.refusals) weigh(found, setback, dossier);
  const until = found.until === 0 ? undefined : dayOf(found.until);
  const stillStanding = [];
  if (found.residence) stillStanding.push("residence");
  if (found.origin) stillStanding.push("origin");
  const isOver = stillStanding.length === 0 && (until === undefined || on >= until);
  return finding("deferral.over", kept(isOver), "bar", { on, until, stillStanding }, cites["deferral.over"]);
};

const weigh = (found, { polls, waivers }, dossier) => {
  const isWaived = dossier.waivers.slice(0, waivers).some(({ rule }) => rule === "poll.pass-mark");
  const mark = isWaived ? floor.part : passMark.part;
  for (const at of ["residence", "origin"]) {
    const { count, of, poll } = counted(at, polls[at]);
    if (of === 0 || count * 100 >= of * mark) continue;
    const months = count * 100 >= of * floor.part ? 6 : 12;
    found.until = Math.max(found.until, numberedAfter(poll.on, months));
    for (const place of ["residence", "origin"]) if (dossier.polls[place] === poll) found[place] = true;
  }
};

const atMostTwo = (dossier, polls) => {
  const before = dossier.deferrals.length;
  const waived = waiverOf(dossier, "poll.pass-mark") !== undefined;
  const status = waived || before < two.count ? "holds" : reached(polls, passMark.part);
  const measured = { before, most: two, polls, mark: passMark, waived };
  const awaits = status === "awaits" ? awaited(polls) : undefined;
  return finding("deferral.at-most-two", status, "deny", measured, cites["deferral.at-most-two"], awaits);
};
