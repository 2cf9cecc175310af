import type { Deadline } from "../answers/next/deadline.js";
import { orUnreadable, unreadableAt } from "../kernel/fault.js";
import { isMany } from "../kernel/many.js";
import { type Language, languageOf } from "../words/language.js";
import { calendarText, type Events, eventsOf } from "./calendar/events-of.js";

/** The deadlines of one file, for the calendar of an office. */
export interface CalendarFile {
  /** The caller's own key for the file, from which the UIDs are made; each file has another. */
  readonly file: string;
  /** What the office calls the file; it stands in front of the words of each event. */
  readonly label: string;
  /** What `deadlines` answered for it. */
  readonly deadlines: readonly Deadline[];
}

/**
 * Writes the deadlines of many files as one iCalendar text, which `calendarOf` describes for one file. Each event begins with
 * the label of its file, and keeps the UID that it has in the calendar of that file alone, so either replaces the other.
 *
 * Throws a fault at `files`, or at the first that cannot be read, such as `files.3` or `files.3.deadlines.2`. A key that an
 * earlier file has cannot be read either: the events of one would replace those of the other.
 *
 * @param files - The files, each with its key, its label and its deadlines.
 * @param language - `zh`, or `en`, which stands in for any other.
 *
 * @example
 * ```ts
 * import { deadlines, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 * import { officeCalendarOf } from "fazhan/render";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const read = readMinutes([{ step: "apply", on: "2024-01-08", by, person, venue: "unit" }]);
 * const file = replay(read.ok ? read.minutes : []);
 * const due = deadlines(national, file, "2024-01-20");
 * const text = officeCalendarOf([{ file: "f-1", label: "甲某", deadlines: due }], "zh");
 * console.log(text.split("\r\n").find((line) => line.startsWith("SUMMARY")));
 * // SUMMARY:甲某 · 党组织派人谈话期限：即将到期
 * ```
 */
export const officeCalendarOf = (files: Iterable<CalendarFile>, language: Language): string => {
  if (!isMany(files)) throw unreadableAt("files");
  const events = new Map<string, Events>();
  for (const one of files) {
    const place = `files.${events.size}` as const;
    const { file, label, deadlines } = orUnreadable(place, () => readFile(one));
    if (events.has(file)) throw unreadableAt(place);
    events.set(file, eventsOf(deadlines, `${place}.deadlines`, { file, label, language: languageOf(language) }));
  }
  return calendarText(new Map([...events.values()].flatMap((some) => [...some])));
};

const readFile = ({ file, label, deadlines }: CalendarFile): CalendarFile | undefined =>
  typeof file === "string" && typeof label === "string" ? { file, label, deadlines } : undefined;
