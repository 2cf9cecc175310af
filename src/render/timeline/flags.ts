import type { Language } from "../../words/language.js";
import type { Deadline } from "../../answers/next/deadlines.js";
import type { Minute, Outcome } from "../../domain/minute.js";
import { saysNo } from "../../domain/says-no.js";
import { type Day, isDay } from "../../kernel/day.js";
import { speech } from "../../words/speech.js";
import { deadlineIn, isOpen } from "../deadline-in.js";
import type { Flag, Mark } from "./flag.js";
import type { Scale } from "./scale.js";

/** A flag for each step on file. A step taken several times on a day, and decided alike, is one flag with its count. */
export const stepFlags = (minutes: readonly Minute[], { x }: Scale, language: Language): readonly Flag[] =>
  counted(
    minutes
      .filter(({ on }) => isDay(on))
      .map((minute) => ({ x: x(minute.on), label: stepIn(minute, language), mark: ofOutcome[outcomeOf(minute)] })),
  );

/** A flag for each deadline, on the day it falls due. */
export const deadlineFlags = (deadlines: readonly Deadline[], { x }: Scale, language: Language): readonly Flag[] =>
  counted(
    deadlines
      .filter(({ due }) => isDay(due))
      .map((deadline) => ({
        x: x(deadline.due),
        label: `${short(deadline.due)} ${deadlineIn(deadline, language)}`,
        mark: isOpen(deadline) ? (deadline.status === "overdue" ? "overdue" : "due") : "settled",
      })),
  );

const counted = (flags: readonly Flag[]): readonly Flag[] => {
  const counts = new Map<string, { readonly flag: Flag; readonly count: number }>();
  for (const flag of flags) {
    const key = `${flag.x} ${flag.label}`;
    counts.set(key, { flag, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ flag, count }) =>
    count === 1 ? flag : { ...flag, label: `${flag.label} ×${count}` },
  );
};

const stepIn = (minute: Minute, language: Language): string => {
  const words = speech[language];
  const outcome = outcomeOf(minute);
  const step = `${short(minute.on)} ${words.step(minute.step)}`;
  return outcome === "grant" ? step : `${step} – ${words.verdict(outcome)}`;
};

const outcomeOf = (minute: Minute): Outcome => (saysNo(minute) ? "deny" : minute.verdict);

const ofOutcome = { grant: "granted", defer: "deferred", deny: "denied" } as const satisfies Record<Outcome, Mark>;

/** The year stands under the axis. */
const short = (day: Day): string => day.slice(5);
