import { type Deadline, deadlines, type Dossier, type Policy } from "fazhan";
import * as z from "zod";

/** What a file is reminded of: a deadline of a rule, at the place it is about where there are several. */
export const reminderSchema = z.strictObject({ id: z.string(), rule: z.string(), due: z.iso.date() });

export type Reminder = Readonly<z.infer<typeof reminderSchema>>;

/**
 * The reminders that a file wants on a day: its deadlines that are known by their day, neither met nor waived. The
 * last day is part of the id, so a minute that moves a deadline wants another reminder.
 */
export const remindersOf = (policy: Policy, dossier: Dossier, today: string): readonly Reminder[] =>
  deadlines(policy, dossier, today)
    .filter(({ due, met, status }) => isDay(due) && met === undefined && status !== "waived")
    .map(({ rule, at, due }) => ({ id: [rule, at, due].filter(Boolean).join(" "), rule, due }));

/** Days from one day to another; none where the other is past. */
export const daysUntil = (due: string, today: string): number =>
  Math.max(0, (Date.parse(due) - Date.parse(today)) / 86_400_000);

/** A deadline may be known by its month only, or not at all. */
const isDay = (due: Deadline["due"]): boolean => /^\d{4}-\d\d-\d\d$/.test(due);
