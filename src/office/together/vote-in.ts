import type { Minute } from "../../domain/minute.js";
import type { Resolution } from "../../domain/step.js";
import type { Day } from "../../kernel/day.js";
import { isWholeDay } from "../../kernel/told-day.js";
import type { Alike, MeetingFact } from "./disagreement.js";

/** The numbers that a minute gives of a meeting, as far as it gives them. */
export type Counts = Readonly<Record<MeetingFact, number | undefined>>;

/** One vote of a general meeting on one person, with what its minute says of the meeting. */
export interface Voted {
  readonly on: Day;
  readonly counts: Counts;
  readonly split: Alike | undefined;
}

/** What the minute of a vote says of the meeting, and the key of that meeting; nothing where it is not known which it was. */
export const voteIn = (minute: Minute<Resolution["step"]>): (Voted & { readonly meeting: string }) | undefined => {
  const { on, by, ballot } = minute;
  if (!isWholeDay(on) || by.id === undefined || ballot === undefined) return undefined;
  const { entitled, present, yes, no, abstain } = ballot;
  const counts = { entitled, present, "branch-size": by.fullMembers };
  const split = yes === undefined || no === undefined || abstain === undefined ? undefined : { yes, no, abstain };
  return { meeting: `${by.kind} ${on} ${by.id}`, on, counts, split };
};
