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
  readonly before: ReadonlySet<StepName>;
  /** The steps that end the role. */
  readonly ends: ReadonlySet<StepName>;
}

const tasks: Readonly<Record<"assign-mentors" | "name-sponsors", Task>> = {
  "assign-mentors": {
    role: "mentor",
    before: /* @__PURE__ */ new Set<StepName>(["nominate", "admit", "approve-admission"]),
    ends: /* @__PURE__ */ new Set<StepName>(["assign-mentors", "approve-admission", "withdraw"]),
  },
  "name-sponsors": {
    role: "sponsor",
    before: /* @__PURE__ */ new Set<StepName>(["admit", "approve-admission"]),
    ends: /* @__PURE__ */ new Set<StepName>([
      "name-sponsors",
      "approve-conversion",
      "approve-cancellation",
      "annul",
      "withdraw",
    ]),
  },
};

/**
 * The mentors or sponsors whom a minute of a file names and takes for full members. Where the day of the naming is not known, the
 * first act that relies on it says by when it was.
 */
export const namedIn = (minutes: readonly Minute[], at: number, place: number): readonly Named[] => {
  const minute = minutes[at] as Minute<keyof typeof tasks>; // a minute that names
  const { role, before, ends } = tasks[minute.step];
  let by = lastOf(minute.on);
  let last = firstOf("unknown"); // the latest day that the minutes after it tell
  let until: Day | undefined;
  for (const { step, on, verdict } of minutes.slice(at + 1)) {
    if (verdict !== "grant") continue;
    if (before.has(step) && lastOf(on) < by) by = lastOf(on);
    if (until !== undefined) continue;
    if (firstOf(on) > last) last = firstOf(on);
    if (ends.has(step)) until = last;
  }
  return peopleIn(minute).map((id) => ({ id, role, minute: place, by, from: minute.on, until }));
};

/** Whether a step names mentors or sponsors. */
export const isNaming = (step: StepName): boolean => step === "assign-mentors" || step === "name-sponsors";

/** The ids of the people whom a minute names, except those who, as it says itself, are not full members. */
const peopleIn = (minute: Minute): readonly string[] => {
  const people = "mentors" in minute ? minute.mentors : "sponsors" in minute ? minute.sponsors : undefined;
  const ids = (people ?? []).flatMap(({ id, fullMember }) => (id === undefined || fullMember === false ? [] : [id]));
  return [...new Set(ids)];
};
