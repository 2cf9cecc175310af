import type { Minute } from "../../domain/minute.js";
import { placeOf } from "../../domain/person.js";
import { type Place, places } from "../../domain/place.js";
import type { Purpose, Step } from "../../domain/step.js";
import { asWhole } from "../../domain/told.js";
import { copiedNotices } from "./copied-steps.js";
import type { Draft } from "./draft.js";
import { isLast } from "./is-last.js";

/** Notes at which places a notice hung. Where it does not say so it hung at the residence; rules ask of whom that holds. */
export const post = (draft: Draft, minute: Minute<"notice">, purpose: Purpose): void => {
  const at = (minute.at ?? ["residence"]).map((place) => placeOf(draft.person, place));
  const posted = { ...draft.posted };
  for (const place of places) if (at.includes(place)) posted[place] = withNotice(draft, place, minute, purpose);
  draft.posted = Object.freeze(posted);
};

const withNotice = (draft: Draft, place: Place, minute: Minute<"notice">, purpose: Purpose): Draft["posted"][Place] => {
  const notices = copiedNotices(draft.posted[place]);
  if (isLast(minute, notices[purpose])) notices[purpose] = asWhole<Step<"notice">>(minute);
  return Object.freeze(notices);
};
