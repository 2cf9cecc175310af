import { audit, type Irregularity, type Minute, type Policy, withCalendar } from "fazhan";
import { submit } from "fazhan/io";
import { mainland, migrantWorkers } from "fazhan/policies";

/** What the services know of the law, and how long a day lasts: a test may pass others. */
export interface Office {
  readonly policy: Policy;
  /** Judges a step on a file, as `submit` of the library does. */
  readonly submit: typeof submit;
  /** What is irregular in a file. */
  readonly audit: (minutes: readonly Minute[]) => readonly Irregularity[];
  /** Milliseconds from one day to the next: the deadlines of years pass in seconds where it is small. */
  readonly dayLength: number;
}

const policy = withCalendar(migrantWorkers, mainland);

/** The office as it works: the rules for migrant workers, and days as long as days are. */
export const office: Office = {
  policy,
  submit,
  audit: (minutes) => audit(policy, minutes),
  dayLength: 86_400_000,
};
