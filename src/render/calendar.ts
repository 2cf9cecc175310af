import type { Deadline } from "../answers/next/deadline.js";
import { orUnreadable } from "../kernel/fault.js";
import { type Language, languageOf } from "../words/language.js";
import type { EventOptions } from "./calendar/event.js";
import { calendarText, eventsOf } from "./calendar/events-of.js";

/** How the calendar of one file is written. */
export interface CalendarOptions {
  /**
   * The caller's own key for the file, from which the UIDs are made. It should say nothing about the person. A digest stands
   * in the UID for a key of more than 200 letters.
   */
  readonly file: string;
  /** What the caller's readers call the file; it stands in front of the words of each event. Left out, the events do not name it. */
  readonly label?: string;
  readonly language: Language;
}

/**
 * Writes the deadlines of one file as iCalendar text (RFC 5545). Each deadline is an event of one whole day with its clause, or
 * of the whole month where only the month is known; a deadline whose day is not known at all makes no event. Without an event
 * the text is empty, since a calendar without one is not valid.
 *
 * The UID is made of the key of the file, the rule, the step and the day counted from. The same deadline keeps its UID, so a
 * later calendar replaces an earlier one: its SEQUENCE is the number of minutes of the file, which is higher whenever a day has
 * moved. No clock is read: an event is stamped with the day it is counted from. The text holds days, names of steps and rules
 * and the label, and nothing else of the dossier.
 *
 * Throws a fault at `options`, at `deadlines`, or at the first deadline that cannot be read, such as `deadlines.2`.
 *
 * @param deadlines - What `deadlines` answered.
 * @param options - The key and the label of the file, and the language; an unknown language is read as English.
 *
 * @example
 * ```ts
 * import { deadlines, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 * import { calendarOf } from "fazhan/render";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2026-06-01", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * const text = calendarOf(deadlines(national, dossier, "2026-06-10"), { file: "f-1", label: "甲某", language: "zh" });
 * console.log(text.split("\r\n").find((line) => line.startsWith("SUMMARY")));
 * // SUMMARY:甲某 · 党组织派人谈话期限：即将到期
 * ```
 */
export const calendarOf = (deadlines: readonly Deadline[], options: CalendarOptions): string => {
  const read = orUnreadable("options", () => readOptions(options));
  return calendarText(eventsOf(deadlines, "deadlines", read));
};

const readOptions = ({ file, label, language }: CalendarOptions): EventOptions | undefined =>
  typeof file === "string" && (label === undefined || typeof label === "string")
    ? { file, label, language: languageOf(language) }
    : undefined;
