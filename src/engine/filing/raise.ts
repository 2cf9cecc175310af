import { placesToAsk } from "../../domain/person.js";
import type { Raised } from "../../domain/dossier.js";
import type { Place } from "../../domain/place.js";
import type { Minute } from "../../domain/minute.js";
import type { Purpose, Step } from "../../domain/step.js";
import { asWhole } from "../../domain/told.js";
import type { Draft } from "./draft.js";
import { isLast } from "./is-last.js";

/**
 * Notes what a notice raised. It settles what earlier ones raised at the places where it hung, and at no others: not where
 * the person used to live, and not where nobody said where a notice hung. What one that is filed late raised is settled by
 * those of a later day.
 */
export const raise = (draft: Draft, minute: Minute<"notice">, purpose: Purpose): void => {
  const before = draft.raised[purpose];
  const places = placesOf(draft, minute);
  const isEverywhere = placesToAsk(draft.person).every((at) => places.includes(draft.person?.places?.[at] ?? ""));
  const standing = before.flatMap((one) => (isLast(minute, one.notice) ? unsettled(one, places, isEverywhere) : [one]));
  const open = places.filter((place) => isLast(minute, noticeAt(draft, place, purpose)));
  const isSettled = isHarmless(minute.objections) || open.length < Math.min(places.length, 1);
  const raised = isSettled ? standing : [...standing, entry(open, minute)];
  if (raised.length === 0 && before.length === 0) return;
  draft.raised = Object.freeze({ ...draft.raised, [purpose]: Object.freeze(raised) });
};

/** What was raised, at the places that a later notice left out; of no known place, unless that notice hung everywhere. */
const unsettled = (one: Raised, places: readonly string[], isEverywhere: boolean): readonly Raised[] => {
  if (one.places.length === 0) return isEverywhere ? [] : [one];
  const left = one.places.filter((place) => !places.includes(place));
  return left.length === 0 ? [] : [Object.freeze({ ...one, places: Object.freeze(left) })];
};

/** The notice that counts at a place of the person, by the id of the place. */
const noticeAt = ({ person, posted }: Draft, place: string, purpose: Purpose): Step<"notice"> | undefined =>
  posted[person?.places?.residence === place ? "residence" : "origin"][purpose];

const entry = (places: readonly string[], minute: Minute<"notice">) =>
  Object.freeze({ places: Object.freeze(places), notice: asWhole<Step<"notice">>(minute) });

/** The ids of the places where a notice hung: of a person in one place, that place; none where that is not known. */
const placesOf = ({ person }: Draft, { at }: Minute<"notice">): readonly string[] => {
  const asked = person?.floating === false && at === undefined ? residence : at;
  const hung = asked ?? (placesToAsk(person).length === 1 ? placesToAsk(person) : []);
  return hung.flatMap((place) => person?.places?.[place] ?? []);
};

const residence: readonly Place[] = ["residence"];

/** Whether what came in stands in nobody's way; what is not known may. */
const isHarmless = (objections: Step<"notice">["objections"] | undefined): boolean =>
  objections === "none" || objections === "unfounded" || objections === "immaterial";
