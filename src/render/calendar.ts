import { citationIn, type Language } from "../answers/citation.js";
import type { Deadline } from "../answers/deadlines.js";
import { addDays, type Day, isDay } from "../kernel/day.js";
import { orElse } from "../kernel/or-else.js";
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
 * Deadlines as iCalendar text (RFC 5545): an event of one whole day each, with its clause. The UID is made of the file
 * key, the rule, the step and the day counted from, so the same deadline keeps it and a later calendar replaces an
 * earlier one: its SEQUENCE is the number of minutes of the file, which is higher whenever a day has moved. No clock is read: an event is stamped with the day it is counted from. Nothing of the dossier is in it
 * but days and names of steps and rules. A deadline whose day does not exist is passed over, as nothing falls due; of
 * what are no deadlines, or no options, the calendar is empty, and in a language that is none it is English.
 */
export const calendarOf = (deadlines: readonly Deadline[], options: CalendarOptions): string => {
  const events = orElse(
    () => eventsOf(deadlines, { file: shortened(options.file), language: options.language === "zh" ? "zh" : "en" }),
    () => [],
  );
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//fazhan//deadlines//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    ...events,
    contentLine("END", "VCALENDAR"),
  ].join("");
};

const eventsOf = (deadlines: readonly Deadline[], options: CalendarOptions): readonly string[] => {
  const due = deadlines.filter((deadline) => isDay(deadline.due));
  return [...new Map(due.map((deadline) => [uid(deadline, options), event(deadline, options)])).values()];
};

const event = (deadline: Deadline, options: CalendarOptions): string =>
  [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", uid(deadline, options)),
    contentLine("DTSTAMP", `${basic(isDay(deadline.anchor.on) ? deadline.anchor.on : deadline.due)}T000000Z`),
    contentLine("SEQUENCE", String(deadline.minutes)),
    contentLine("DTSTART;VALUE=DATE", basic(deadline.due)),
    contentLine("DTEND;VALUE=DATE", basic(addDays(deadline.due, 1))),
    contentLine("SUMMARY", escapedText(deadlineIn(deadline, options.language))),
    contentLine("DESCRIPTION", escapedText(clause(deadline.cites, options.language))),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ].join("");

/** Two polls of one day fall due together and are one event. */
const uid = ({ rule, step, anchor }: Deadline, { file }: CalendarOptions): string =>
  `${[file, rule, step, shortened(anchor.on)].map(keyOf).join("/")}@fazhan`;

const clause = (cites: Citation, language: Language): string =>
  `${cites.text[language]} ${citationIn(cites, language)}`;

const basic = (day: Day): string => day.replaceAll(/\D/g, "");
