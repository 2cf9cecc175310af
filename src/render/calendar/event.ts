import type { Deadline } from "../../answers/next/deadline.js";
import { citationIn } from "../../answers/shared/citation-in.js";
import { addDays, type Day } from "../../kernel/day.js";
import { firstOf, isToldDay, lastOf, type ToldDay } from "../../kernel/told-day.js";
import type { Language } from "../../words/language.js";
import { contentLine, escapedText, keyOf } from "../content-line.js";
import { dueIn } from "../deadline-in.js";
import { shortened } from "../digest.js";

/** How the events of one file are written. */
export interface EventOptions {
  readonly file: string;
  readonly label: string | undefined;
  readonly language: Language;
}

/** A deadline as one event. */
export const event = (deadline: Deadline, options: EventOptions): string =>
  [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", uid(deadline, options.file)),
    contentLine(
      "DTSTAMP",
      `${basic(firstOf(isKnown(deadline.anchor.on) ? deadline.anchor.on : deadline.due))}T000000Z`,
    ),
    contentLine("SEQUENCE", String(deadline.minutes)),
    contentLine("DTSTART;VALUE=DATE", basic(firstOf(deadline.due))),
    contentLine("DTEND;VALUE=DATE", basic(addDays(lastOf(deadline.due), 1))),
    contentLine("SUMMARY", escapedText(summary(deadline, options))),
    contentLine("DESCRIPTION", escapedText(clause(deadline, options.language))),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ].join("");

/** Two polls of one day fall due together and are one event. */
export const uid = ({ rule, step, anchor }: Deadline, file: string): string =>
  `${[shortened(file), rule, step, shortened(anchor.on)].map(keyOf).join("/")}@fazhan`;

const summary = (deadline: Deadline, { label, language }: EventOptions): string =>
  label === undefined ? dueIn(deadline, language) : `${label} · ${dueIn(deadline, language)}`;

const clause = ({ rule, cites }: Deadline, language: Language): string =>
  `${cites.text[language]} ${citationIn(cites, language)} (${rule})`;

const isKnown = (told: ToldDay): boolean => isToldDay(told) && told !== "unknown";
const basic = (day: Day): string => day.replaceAll(/\D/g, "");
