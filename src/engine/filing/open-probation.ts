import type { Heard, Notices, Polls, Records, Site } from "../../domain/dossier.js";
import { sources } from "../../domain/investigation.js";
import { ladder } from "../../domain/ladder.js";
import type { Place } from "../../domain/place.js";
import { purposes } from "../../domain/step.js";
import { byKey } from "./appended.js";
import { copiedCells, copiedNotices } from "./copied-steps.js";
import type { Draft } from "./draft.js";
import { openStage } from "./open-stage.js";

/**
 * A probation begins, on the day of the vote. What was filed since the vote is on the probationer's file: reviews, names,
 * moves, and what was gathered since then at each place. Where the person lives, and who holds the file, stays as it is.
 */
export const openProbation = (draft: Draft): void => {
  const { sinceVote, received, polls, formerPolls, heard, notices, posted, latest, unplaced } = draft;
  const away = [...byKey(draft.away, ({ place }) => place).values()];
  openStage(draft, ladder["approve-admission"].to);
  if (sinceVote.length === 0) return;
  const since = new Set<object>(sinceVote);
  const kept = keptOf(since);
  for (const minute of sinceVote) {
    const last = latest[minute.step];
    Object.assign(draft.latest, { [minute.step]: last !== undefined && since.has(last) ? last : minute });
    if (minute.step === "examine" || minute.step === "observe")
      draft.reviews = Object.freeze([...draft.reviews, minute.on]);
    if (minute.step === "transfer") draft.received = received;
  }
  draft.polls = Object.freeze({ residence: kept.poll(polls.residence), origin: kept.poll(polls.origin) });
  draft.formerPolls = Object.freeze({
    residence: Object.freeze(formerPolls.residence.filter(kept.isSince)),
    origin: Object.freeze(formerPolls.origin.filter(kept.isSince)),
  });
  draft.heard = { residence: kept.heard(heard.residence), origin: kept.heard(heard.origin) };
  draft.notices = kept.posted(notices);
  draft.posted = Object.freeze({ residence: kept.posted(posted.residence), origin: kept.posted(posted.origin) });
  draft.away = away.map((site) => kept.site(site));
  draft.unplaced = unplaced.filter(kept.isSince);
};

/** What of the parts of a file was filed since the vote. */
const keptOf = (since: ReadonlySet<object>) => {
  const isSince = (minute: object | undefined): boolean => minute !== undefined && since.has(minute);
  const poll = (one: Polls[Place]): Polls[Place] => (isSince(one) ? one : undefined);
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
      poll: poll(one.poll),
      formerPolls: Object.freeze(one.formerPolls.filter(isSince)),
      heard: Object.freeze(heard(one.heard)),
      vetted: false,
      posted: posted(one.posted),
    });
  return { isSince, poll, heard, posted, site };
};
