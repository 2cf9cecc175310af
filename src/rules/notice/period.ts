import type { Records } from "../../domain/dossier.js";
import { type Person, placesToAsk } from "../../domain/person.js";
import type { Place } from "../../domain/place.js";
import type { Purpose, Step } from "../../domain/step.js";
import { countWorkingDays } from "../../kernel/calendar.js";
import { addDays } from "../../kernel/day.js";
import type { Quantity } from "../../kernel/quantity.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { type Answer, awaits } from "../answer.js";
import { isFloating } from "../evidence.js";
import type { Era, Words } from "../rule.js";

/** The days of a notice, from the first to the last. */
export type Period = Pick<Step<"notice">, "from" | "until">;

/** Where a person is put on notice: a floating one at both places, any other at the residence. */
export const placesOfNotice = (person: Person | undefined): readonly Place[] =>
  isFloating(person) ? placesToAsk(person) : residence;

const residence = ["residence"] as const;

/** The notices for a purpose that count: the last one at each place where the person is put on notice. */
export const postedFor = ({ person, posted }: Records, purpose: Purpose): readonly Step<"notice">[] =>
  placesOfNotice(person).flatMap((at) => posted[at][purpose] ?? []);

/** The days on which all of these notices ran at once; nothing where there is no notice. */
export const shared = (notices: readonly Period[]): Period | undefined => {
  const from = notices.map((one) => one.from).sort();
  const until = notices.map((one) => one.until).sort();
  const [first] = until;
  const last = from.at(-1);
  return first === undefined || last === undefined ? undefined : { from: last, until: first };
};

/** The notices for a purpose that a rule measures: the one at hand if it is for the purpose, or those that count. */
export const noticesFor = (
  { dossier, step }: { readonly dossier: Records; readonly step: Step },
  purpose: Purpose,
): readonly Period[] => {
  if (step.step !== "notice") return postedFor(dossier, purpose);
  return step.for === purpose ? [step] : [];
};

/**
 * A notice measured in working days; `days` is missing where there is no notice, `provisional` names years without a
 * calendar.
 */
export interface NoticeLength {
  readonly days: number | undefined;
  readonly needed: Quantity;
  readonly provisional: readonly number[];
}

/** The length of the shortest of some notices, each counted in the same way. */
export const shortest = (
  notices: readonly Period[],
  count: (notice: Period | undefined) => NoticeLength,
): NoticeLength => {
  const lengths = notices.map(count).sort((one, other) => Number(one.days) - Number(other.days)); // each is of a notice
  const { days, needed } = lengths[0] ?? count(undefined);
  return { days, needed, provisional: [...new Set(lengths.flatMap(({ provisional }) => provisional))] };
};

/** The working days of a notice from the day of posting on, as far as they are needed. */
export const lengthFromPosting = (period: Period | undefined, needed: Quantity, era: Era): NoticeLength =>
  lengthAfter(period && { ...period, from: addDays(period.from, -1) }, needed, era);

/** The working days of a notice from the day after posting on, as far as they are needed. */
export const lengthAfter = (period: Period | undefined, needed: Quantity, { calendar }: Era): NoticeLength => {
  const days = period && countWorkingDays(calendar, period.from, period.until, needed.count);
  return { days: days?.count, needed, provisional: days?.provisional ?? [] };
};

/** Whether a notice was long enough: without the calendar of its year that cannot be told, so it awaits it. */
export const isLongEnough = ({ days, needed, provisional }: NoticeLength): Answer => {
  if (days === undefined) return awaits([{ step: "notice" }]);
  return provisional.length > 0 ? awaits(provisional.map((calendar) => ({ calendar }))) : days >= needed.count;
};

/** The length of a notice in both languages. */
export const noticeWords: Words<NoticeLength> = {
  en: ({ days, needed, provisional }) =>
    `${en.many(days ?? "no", "working day")} of notice${provisional.length > 0 ? ", counting weekdays only" : ""}; at least ${en.quantity(needed)} needed`,
  zh: ({ days, needed, provisional }) =>
    `公示${days ?? 0}个工作日${provisional.length > 0 ? "（仅按星期推算）" : ""}；不少于${zh.quantity(needed)}`,
};
