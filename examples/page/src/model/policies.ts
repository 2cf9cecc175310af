import { type Policy, withCalendar } from "fazhan";
import { mainland, migrantWorkers, national } from "fazhan/policies";

/** The rules that somebody may go by here, with the published calendar of working days. */
export const policies = {
  national: withCalendar(national, mainland),
  migrantWorkers: withCalendar(migrantWorkers, mainland),
} as const satisfies Record<string, Policy>;

/** The name of one of them. */
export type PolicyName = keyof typeof policies;

/** Whether a text names one of them. */
export const isPolicyName = (text: string): text is PolicyName => Object.hasOwn(policies, text);
