import type { Body } from "../../domain/body.js";
import type { Minute } from "../../domain/minute.js";
import type { Draft } from "./draft.js";

/**
 * Notes what a minute says of the branch that holds the file: what was said last counts, and what a minute leaves out
 * stays as it was.
 */
export const noteHolder = (draft: Draft, by: Minute["by"]): void => {
  const { holder } = draft;
  if (!isHolder(holder, by) || isAsBefore(holder, by)) return;
  const news = facts.filter((fact) => by[fact] !== undefined && by[fact] !== holder[fact]);
  note(draft, holder, by, news);
};

/** Notes what a late record says of the holder: only what nobody has said since. */
export const noteHolderLate = (draft: Draft, by: Minute["by"]): void => {
  const { holder } = draft;
  if (!isHolder(holder, by) || isAsBefore(holder, by)) return;
  const news = facts.filter((fact) => by[fact] !== undefined && holder[fact] === undefined);
  note(draft, holder, by, news);
};

const isHolder = (holder: Body | undefined, by: Minute["by"]): holder is Body =>
  holder !== undefined && by.id === holder.id && by.kind === holder.kind;

/** Whether a minute says nothing new of the holder, as most do: written out name by name, for every minute asks. */
const isAsBefore = (holder: Body, by: Minute["by"]): boolean =>
  by.fullMembers === holder.fullMembers &&
  by.qualified === holder.qualified &&
  by.under === holder.under &&
  by.partyGroups === holder.partyGroups &&
  by.authorized === holder.authorized;

const note = (draft: Draft, holder: Body, by: Minute["by"], news: readonly (keyof Body)[]): void => {
  if (news.length === 0) return;
  draft.holder = Object.freeze({ ...holder, ...Object.fromEntries(news.map((fact) => [fact, by[fact]])) });
};

/** What may be said of a holder and may change, in the order of the type. */
const facts = [
  "fullMembers",
  "qualified",
  "under",
  "partyGroups",
  "authorized",
] as const satisfies readonly (keyof Body)[];
