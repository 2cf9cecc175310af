import type { Language } from "../../words/language.js";
import type { Deadline } from "../../answers/next/deadline.js";
import { corrected, standing } from "../../domain/corrected.js";
import type { Minute, Outcome } from "../../domain/minute.js";
import { saysNo } from "../../domain/says-no.js";
import { isWholeDay, type ToldDay } from "../../kernel/told-day.js";
import { speech } from "../../words/speech.js";
import { deadlineIn, isOpen } from "../deadline-in.js";
import type { Flag, Mark } from "./flag.js";
import { middleOf, type Scale } from "./scale.js";

/** A flag for each step on file whose day or month is known. A step taken several times on a day, and decided alike, is one flag with its count. */
export const stepFlags = (minutes: readonly Minute[], { x }: Scale, language: Language): readonly Flag[] =>
  counted(
    drawn(minutes).flatMap(({ minute, isStruck }) => {
      const day = middleOf(minute.on);
      const mark = isStruck ? "struck" : ofOutcome[outcomeOf(minute)];
      return day === undefined ? [] : [{ x: x(day), label: `${short(minute.on)} ${stepIn(minute, language)}`, mark }];
    }),
  );

/** Each minute that stands, and before it the one that a correction took out, struck. */
const drawn = (minutes: readonly Minute[]) => {
  const { minutes: all, struck, by } = corrected(minutes);
  return minutes.flatMap((minute, at) => [
    ...(by.has(at) ? [{ minute, isStruck: true }] : []),
    ...(struck.has(at) ? [] : [{ minute: all[at] as Minute, isStruck: false }]),
  ]);
};

/** A flag for each deadline, on the day it falls due or in the middle of the month. */
export const deadlineFlags = (deadlines: readonly Deadline[], { x }: Scale, language: Language): readonly Flag[] =>
  counted(
    deadlines.flatMap((deadline) => {
      const day = middleOf(deadline.due);
      const mark = isOpen(deadline) ? (deadline.status === "overdue" ? "overdue" : "due") : "settled";
      const label = `${short(deadline.due)} ${deadlineIn(deadline, language)}`;
      return day === undefined ? [] : [{ x: x(day), label, mark }];
    }),
  );

/** What happened or falls due on a day that is not known, and so has no place on the axis. */
export const undatedIn = (
  written: readonly Minute[],
  deadlines: readonly Deadline[],
  language: Language,
): readonly string[] =>
  counted(
    [
      ...standing(written)
        .filter(({ on }) => on === "unknown")
        .map((minute) => stepIn(minute, language)),
      ...deadlines.filter(({ due }) => due === "unknown").map((deadline) => deadlineIn(deadline, language)),
    ].map((label) => ({ x: 0, label, mark: "due" })),
  ).map(({ label }) => `${speech[language].day("unknown")}${colon[language]}${label}`);

const colon: Record<Language, string> = { en: ": ", zh: "：" };

const counted = (flags: readonly Flag[]): readonly Flag[] => {
  const counts = new Map<string, { readonly flag: Flag; readonly count: number }>();
  for (const flag of flags) {
    const key = `${flag.x} ${flag.mark} ${flag.label}`;
    counts.set(key, { flag, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ flag, count }) =>
    count === 1 ? flag : { ...flag, label: `${flag.label} ×${count}` },
  );
};

const stepIn = (minute: Minute, language: Language): string => {
  const words = speech[language];
  const outcome = outcomeOf(minute);
  const step = words.step(minute.step);
  return outcome === "grant" ? step : `${step} – ${words.verdict(outcome)}`;
};

const outcomeOf = (minute: Minute): Outcome => (saysNo(minute) ? "deny" : minute.verdict);

const ofOutcome = { grant: "granted", defer: "deferred", deny: "denied" } as const satisfies Record<Outcome, Mark>;

/** The year stands under the axis; a month is written out, so that it does not pass for a day. */
const short = (told: ToldDay): string => (isWholeDay(told) ? told.slice(5) : told);
