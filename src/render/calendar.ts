import { citationIn } from "../answers/shared/citation-in.js";
import { type Language, languageOf } from "../words/language.js";
import type { Deadline } from "../answers/next/deadline.js";
import { addDays, type Day } from "../kernel/day.js";
import { orUnreadable } from "../kernel/fault.js";
import { firstOf, isToldDay, lastOf, type ToldDay } from "../kernel/told-day.js";
import type { Citation } from "../rules/source.js";
import { contentLine, escapedText, keyOf } from "./content-line.js";
import { deadlineIn } from "./deadline-in.js";
import { shortened } from "./digest.js";

/**
 * How a calendar is written: `file` is a key of the caller's own for this file, which says nothing of the person. Of a
 * key of more than 200 letters a digest stands in the UID.
 */
export interface CalendarOptions {
  readonly file: string;
  readonly language: Language;
}

/**
 * Deadlines as iCalendar text (RFC 5545): an event of one whole day each, with its clause; of the whole month where only
 * that is known, and none where not even that is. Where nothing falls due the text is empty, for a calendar without an event is none. The UID is made of the file key, the rule, the step and the
 * day counted from, so the same deadline keeps it and a later calendar replaces an earlier one: its SEQUENCE is the
 * number of minutes of the file, which is higher whenever a day has moved. No clock is read: an event is stamped with
 * the day it is counted from. Nothing of the dossier is in it but days and names of steps and rules. A language that is
 * not known is English. Throws a fault where it comes to what cannot be read: at `options`, `deadlines`, or one of them
 * such as `deadlines.2`, also where its day does not exist.
 */
export const calendarOf = (deadlines: readonly Deadline[], options: CalendarOptions): string => {
  const { file, language } = orUnreadable("options", () => readOptions(options));
  const events = eventsOf(deadlines, file, language);
  if (events.size === 0) return "";
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//fazhan//deadlines//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    ...events.values(),
    contentLine("END", "VCALENDAR"),
  ].join("");
};

/** The events by their UID. A hole in the list is a deadline that cannot be read. */
const eventsOf = (deadlines: readonly Deadline[], file: string, language: Language): ReadonlyMap<string, string> => {
  const length = orUnreadable("deadlines", () => (Array.isArray(deadlines) ? deadlines.length : undefined));
  const eventAt = (_: unknown, at: number): readonly (readonly [string, string])[] =>
    orUnreadable(`deadlines.${at}`, () => {
      const deadline = deadlines[at];
      if (!deadline || !isToldDay(deadline.due)) return undefined;
      return deadline.due === "unknown" ? [] : [[uid(deadline, file), event(deadline, file, language)]];
    });
  return new Map(Array.from({ length }, eventAt).flat());
};

const readOptions = ({ file, language }: CalendarOptions): CalendarOptions => ({
  file: shortened(file),
  language: languageOf(language),
});

const event = (deadline: Deadline, file: string, language: Language): string =>
  [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", uid(deadline, file)),
    contentLine(
      "DTSTAMP",
      `${basic(firstOf(isKnown(deadline.anchor.on) ? deadline.anchor.on : deadline.due))}T000000Z`,
    ),
    contentLine("SEQUENCE", String(deadline.minutes)),
    contentLine("DTSTART;VALUE=DATE", basic(firstOf(deadline.due))),
    contentLine("DTEND;VALUE=DATE", basic(addDays(lastOf(deadline.due), 1))),
    contentLine("SUMMARY", escapedText(deadlineIn(deadline, language))),
    contentLine("DESCRIPTION", escapedText(clause(deadline.cites, language))),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ].join("");

/** Two polls of one day fall due together and are one event. */
const uid = ({ rule, step, anchor }: Deadline, file: string): string =>
  `${[file, rule, step, shortened(anchor.on)].map(keyOf).join("/")}@fazhan`;

const clause = (cites: Citation, language: Language): string =>
  `${cites.text[language]} ${citationIn(cites, language)}`;

const isKnown = (told: ToldDay): boolean => isToldDay(told) && told !== "unknown";
const basic = (day: Day): string => day.replaceAll(/\D/g, "");
