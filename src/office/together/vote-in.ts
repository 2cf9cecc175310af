import { isVote } from "../../domain/approvals.js";
import type { Minute } from "../../domain/minute.js";
import type { Day } from "../../kernel/day.js";
import { isWholeDay } from "../../kernel/told-day.js";
import type { Alike, MeetingFact } from "./disagreement.js";

/** One vote of a general meeting on one person, with what its minute says of the meeting. */
export interface Voted {
  readonly on: Day;
  readonly counts: readonly (readonly [MeetingFact, number])[];
  readonly split: Alike | undefined;
}

/** What a minute says of the meeting that voted, and the key of that meeting; nothing where it is not known which it was. */
export const voteIn = (minute: Minute): (Voted & { readonly meeting: string }) | undefined => {
  if (!isVote(minute.step) || !("ballot" in minute)) return undefined;
  const { on, by, ballot } = minute;
  if (!isWholeDay(on) || by.id === undefined || ballot === undefined) return undefined;
  const { entitled, present, yes, no, abstain } = ballot;
  const said = [
    ["entitled", entitled],
    ["present", present],
    ["branch-size", by.fullMembers],
  ] as const;
  const counts = said.flatMap(([fact, count]) => (count === undefined ? [] : [[fact, count] as const]));
  const split = yes === undefined || no === undefined || abstain === undefined ? undefined : { yes, no, abstain };
  return { meeting: JSON.stringify([by.kind, by.id, on]), on, counts, split };
};
