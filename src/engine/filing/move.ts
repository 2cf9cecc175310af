import type { Body } from "../../domain/body.js";
import type { Minute } from "../../domain/minute.js";
import type { Person } from "../../domain/person.js";
import { type Move, moveOf } from "../../domain/step.js";
import { settle } from "../../domain/settle.js";
import { asWhole } from "../../domain/told.js";
import type { Place } from "../../domain/place.js";
import { copiedCells } from "./copied-steps.js";
import type { Draft } from "./draft.js";
import { appended, byKey } from "./appended.js";
import { emptyList } from "./empty.js";
import { noteHolder } from "./note-holder.js";

/**
 * A transfer is one of three things. Where the branch was merged or renamed, nothing changes but the holder. A transfer
 * to the holder itself says only where the person lives now. After a real move another branch holds the file. No clock
 * stands still for any of them.
 */
export const move = (draft: Draft, minute: Minute<"transfer">): void => {
  const kind = moveOf(minute);
  if (kind !== "moved") {
    draft.holder = renamed(draft.holder, asWhole<Body>(minute.to ?? {}), kind);
    return;
  }
  if (isHandOver(draft, minute)) handOver(draft, minute);
  else noteHolder(draft, minute.to as Minute["by"]); // the holder itself, by its kind and id
  draft.side = asWhole<{ side: Place }>(minute).side;
  live(draft, minute);
};

/** The same branch under another id, or in another: what is known of it stays so, but for its size after a merger. */
const renamed = (holder: Body | undefined, to: Body, kind: Move): Body => {
  if (to.id === undefined) return to; // nobody knows into which one
  const { fullMembers, ...known } = holder ?? to;
  return Object.freeze({ ...known, ...(kind === "renamed" && fullMembers !== undefined && { fullMembers }), ...to });
};

/** Whether another branch takes the file over because the person moved; one that is not named may be any. */
export const isHandOver = ({ holder }: Draft, minute: Minute<"transfer">): boolean => {
  if (moveOf(minute) !== "moved") return false;
  const { to } = minute;
  return holder === undefined || to?.id === undefined || to.id !== holder.id || to.kind !== holder.kind;
};

/**
 * Another branch takes the file over. What the one that was left had found of a candidate, the new one finds for itself;
 * a resolution that waits keeps what it relied on.
 */
const handOver = (draft: Draft, minute: Minute<"transfer">): void => {
  draft.holder = asWhole<Body>(minute.to ?? {});
  draft.cooperating = emptyList;
  draft.unnamed = emptyList;
  draft.received = minute.on;
  if (draft.stage !== "candidate" || minute.to?.id === undefined) return;
  const { screen, prereview, "fill-form": form } = draft.latest;
  if (draft.voted !== undefined && draft.voted.papers === undefined)
    draft.voted = Object.freeze({ ...draft.voted, papers: Object.freeze({ screen, prereview, "fill-form": form }) });
  draft.latest.screen = undefined;
  draft.latest.prereview = undefined;
  draft.latest["fill-form"] = undefined;
};

/** Where the person lives and comes from now, and whether that makes them floating. */
const live = (draft: Draft, minute: Minute<"transfer">): void => {
  const { person } = draft;
  if (person === undefined) return;
  const { places, floating } = minute;
  if (places === undefined) {
    if (floating !== undefined) draft.person = Object.freeze({ ...person, floating });
    return;
  }
  const now = asWhole<Person["places"]>(places);
  if (isKnown(now) && isKnown(person.places)) {
    const away = byKey(draft.away, ({ place }) => place);
    const { polls, formerPolls, heard, vetted, posted } = settle(away, draft, person.places, now);
    draft.polls = polls;
    draft.formerPolls = formerPolls;
    draft.heard = { residence: copiedCells(heard.residence), origin: copiedCells(heard.origin) };
    draft.vetted = vetted;
    draft.posted = posted;
    draft.away = away;
  } else draft.unplaced = appended(draft.unplaced, minute); // what was gathered may be of any of the places
  draft.person = Object.freeze(
    asWhole<Person>({ ...person, places: now, floating: floating ?? areApart(now) ?? person.floating }),
  );
};

const isKnown = (at: Person["places"] | undefined): boolean => at?.residence !== undefined && at.origin !== undefined;

/** Whether two places differ, where both are known. */
const areApart = (places: Person["places"]): boolean | undefined =>
  isKnown(places) ? places.residence !== places.origin : undefined;
