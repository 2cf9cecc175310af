import type { Deadline } from "../../answers/next/deadline.js";
import { type GivenAt, orUnreadable } from "../../kernel/fault.js";
import { isToldDay } from "../../kernel/told-day.js";
import { contentLine } from "../content-line.js";
import { type EventOptions, event, uid } from "./event.js";

/** Events by their UID. */
export type Events = ReadonlyMap<string, string>;

/** The events of one file. A hole in the list is a deadline that cannot be read. */
export const eventsOf = (deadlines: readonly Deadline[], place: GivenAt, options: EventOptions): Events => {
  const length = orUnreadable(place, () => (Array.isArray(deadlines) ? deadlines.length : undefined));
  const eventAt = (_: unknown, at: number): readonly (readonly [string, string])[] =>
    orUnreadable(`${place}.${at}` as const, () => {
      const deadline = deadlines[at];
      if (!deadline || !isToldDay(deadline.due)) return undefined;
      return deadline.due === "unknown" ? [] : [[uid(deadline, options.file), event(deadline, options)]];
    });
  return new Map(Array.from({ length }, eventAt).flat());
};

/** Events as the text of a calendar; no event makes an empty text, since a calendar without one is not valid. */
export const calendarText = (events: Events): string =>
  events.size === 0
    ? ""
    : [
        contentLine("BEGIN", "VCALENDAR"),
        contentLine("VERSION", "2.0"),
        contentLine("PRODID", "-//fazhan//deadlines//EN"),
        contentLine("CALSCALE", "GREGORIAN"),
        ...events.values(),
        contentLine("END", "VCALENDAR"),
      ].join("");
