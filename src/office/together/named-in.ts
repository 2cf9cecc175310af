import type { StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import type { Day } from "../../kernel/day.js";
import { firstOf, lastOf, type ToldDay } from "../../kernel/told-day.js";
import type { Role } from "./disagreement.js";

/** Somebody who is named in the file of another person, and until when at the latest they were named. */
export interface Named {
  readonly id: string;
  readonly role: Role;
  readonly minute: number;
  readonly by: Day;
  readonly from: ToldDay;
  /** The first day on which the role is over, as far as the file tells. */
  readonly until: Day | undefined;
}

interface Task {
  readonly role: Role;
  /** The acts that rely on the naming, so that it came before them. */
  readonly before: readonly StepName[];
  /** The steps that end the role. */
  readonly ends: readonly StepName[];
}

const none: readonly Named[] = [];

const tasks: { readonly [K in StepName]?: Task } = {
  "assign-mentors": {
    role: "mentor",
    before: ["nominate", "admit", "approve-admission"],
    ends: ["assign-mentors", "approve-admission", "withdraw"],
  },
  "name-sponsors": {
    role: "sponsor",
    before: ["admit", "approve-admission"],
    ends: ["name-sponsors", "approve-conversion", "approve-cancellation", "annul", "withdraw"],
  },
};

/**
 * The mentors and sponsors whom a file names and takes for full members. Where the day of the naming is not known, the
 * first act that relies on it says by when it was.
 */
export const namedIn = (minutes: readonly Minute[], places: readonly number[]): readonly Named[] =>
  minutes.flatMap((minute, at) => {
    const task = tasks[minute.step];
    if (task === undefined) return none;
    const after = minutes.slice(at + 1).filter(({ verdict }) => verdict === "grant");
    const relying = after.flatMap(({ step, on }) => (task.before.includes(step) ? lastOf(on) : []));
    const ending = after.findIndex(({ step }) => task.ends.includes(step));
    const by = relying.reduce((one, other) => (one < other ? one : other), lastOf(minute.on));
    const until = ending === -1 ? undefined : lastKnown(after.slice(0, ending + 1));
    return peopleIn(minute).map((id) => ({
      id,
      role: task.role,
      minute: places[at] ?? at,
      by,
      from: minute.on,
      until,
    }));
  });

/** The latest day that minutes tell. */
const lastKnown = (minutes: readonly Minute[]): Day =>
  minutes.map(({ on }) => firstOf(on)).reduce((one, other) => (one > other ? one : other));

/** The ids of the people whom a minute names, except those who, as it says itself, are not full members. */
const peopleIn = (minute: Minute): readonly string[] => {
  const people = "mentors" in minute ? minute.mentors : "sponsors" in minute ? minute.sponsors : undefined;
  const ids = (people ?? []).flatMap(({ id, fullMember }) => (id === undefined || fullMember === false ? [] : [id]));
  return [...new Set(ids)];
};
