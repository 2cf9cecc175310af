import type { FormerPolls, Heard, Notices, Polls, Records, Site } from "../../domain/dossier.js";
import { sources } from "../../domain/investigation.js";
import { ladder } from "../../domain/ladder.js";
import type { Place } from "../../domain/place.js";
import { purposes } from "../../domain/step.js";
import { byKey } from "./appended.js";
import { copiedCells, copiedNotices } from "./copied-steps.js";
import type { Draft } from "./draft.js";
import { isLast, itself, placed } from "./is-last.js";
import { openStage } from "./open-stage.js";

/**
 * A probation begins, on the day of the vote. What was filed since the vote is on the probationer's file: reviews, names,
 * moves, and what was gathered since then at each place. Where the person lives, and who holds the file, stays as it is.
 */
export const openProbation = (draft: Draft): void => {
  const { sinceVote, received, polls, formerPolls, heard, notices, posted, unplaced } = draft;
  const away = [...byKey(draft.away, ({ place }) => place).values()];
  openStage(draft, ladder["approve-admission"].to);
  if (sinceVote.length === 0) return;
  const since = new Set<object>(sinceVote);
  const kept = keptOf(since);
  for (const minute of sinceVote) {
    if (isLast(minute, draft.latest[minute.step])) Object.assign(draft.latest, { [minute.step]: minute });
    if (minute.step === "examine" || minute.step === "observe")
      draft.reviews = placed(draft.reviews, minute.on, itself);
    if (minute.step === "transfer") draft.received = received;
  }
  const residence = kept.polls(polls.residence, formerPolls.residence);
  const origin = kept.polls(polls.origin, formerPolls.origin);
  draft.polls = Object.freeze({ residence: residence.poll, origin: origin.poll });
  draft.formerPolls = Object.freeze({ residence: residence.formerPolls, origin: origin.formerPolls });
  draft.heard = { residence: kept.heard(heard.residence), origin: kept.heard(heard.origin) };
  draft.notices = kept.posted(notices);
  draft.posted = Object.freeze({ residence: kept.posted(posted.residence), origin: kept.posted(posted.origin) });
  draft.away = Object.freeze(away.map((site) => kept.site(site)));
  draft.unplaced = unplaced.filter(kept.isSince);
};

/** What of the parts of a file was filed since the vote. */
const keptOf = (since: ReadonlySet<object>) => {
  const isSince = (minute: object | undefined): boolean => minute !== undefined && since.has(minute);
  const polls = (counted: Polls[Place], former: FormerPolls): Pick<Site, "poll" | "formerPolls"> => {
    const all = [...former, ...(counted === undefined ? [] : [counted])].filter(isSince);
    return { poll: all.at(-1), formerPolls: Object.freeze(all.slice(0, -1)) };
  };
  const heard = (from: Heard[Place]): Draft["heard"][Place] => {
    const cells = copiedCells(from);
    for (const source of sources) if (!isSince(cells[source])) cells[source] = undefined;
    return cells;
  };
  const posted = (from: Notices): Records["posted"][Place] => {
    const notices = copiedNotices(from);
    for (const purpose of purposes) if (!isSince(notices[purpose])) notices[purpose] = undefined;
    return Object.freeze(notices);
  };
  const site = (one: Site): Site =>
    Object.freeze({
      place: one.place,
      ...polls(one.poll, one.formerPolls),
      heard: Object.freeze(heard(one.heard)),
      vetted: false,
      posted: posted(one.posted),
    });
  return { isSince, polls, heard, posted, site };
};
