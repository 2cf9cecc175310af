import type { Day } from "../../kernel/day.js";

/** One place in one of the files: the label that the caller gave the file, and the minute, counted from 0. */
export interface Sighting<F = unknown> {
  readonly file: F;
  readonly minute: number;
}

/** The facts of a meeting that two files may say differently. */
export type MeetingFact = "entitled" | "present" | "branch-size";

/** The two roles in which one person appears in the file of another. */
export type Role = "mentor" | "sponsor";

interface About<F, K extends string, M extends object> {
  readonly kind: K;
  /** The day it is about, where it is about one. */
  readonly on?: Day;
  /** Where it is said, in the order of the labels. */
  readonly among: readonly Sighting<F>[];
  readonly measured: M;
}

/**
 * What files say differently of one thing, or what they can hardly say together. It never says which of them is right.
 *
 * - `meeting.entitled`, `meeting.present`, `meeting.branch-size`: files of one meeting give several numbers; `counts`
 *   stands in the order of `among`. One meeting is one body on one whole day.
 * - `meeting.ballots-alike`: votes on several people at one meeting, not all of them yes, came out alike to the last number.
 * - `sponsor.not-yet-member`, `mentor.not-yet-member`: somebody was named by the day `on`, and their own file makes them
 *   a full member on the day `since`, or not at all. The first of `among` is the naming.
 * - `sponsor.load`, `mentor.load`: one person stood by more people at once than the terms allow.
 * - `person.twice`: two files are about one person. `person.at-two-branches`: two branches held them on the day `on`.
 * - `file.unreadable`: a file, or the named minute of it, cannot be read, and was left out.
 */
export type Disagreement<F = unknown> =
  | About<F, `meeting.${MeetingFact}`, { readonly counts: readonly number[] }>
  | About<F, "meeting.ballots-alike", Alike>
  | About<F, `${Role}.not-yet-member`, { readonly by: string; readonly since: string | undefined }>
  | About<F, `${Role}.load`, { readonly count: number; readonly limit: number }>
  | About<F, "person.twice" | "person.at-two-branches", { readonly count: number }>
  | About<F, "file.unreadable", Readonly<Record<never, never>>>;

/** The numbers in which ballots are alike. */
export interface Alike {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}
