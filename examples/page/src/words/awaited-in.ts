import type { Awaited, StepName, Vocabulary } from "fazhan";
import { labelOf } from "./label-of.js";
import type { PageWords } from "./page-words.js";

/** Something that is missing, as its step with the place, the source, or the field of the form that it goes into; of the step at hand only the latter. */
export const awaitedIn = (one: Awaited, page: PageWords, words: Vocabulary, own?: StepName): string => {
  if ("calendar" in one) return page.calendarOf(one.calendar);
  const about = [
    one.at && words.places[one.at],
    one.source && words.sources[one.source],
    one.record && words.values.filings[one.record],
    one.field && labelOf(words, one.step, one.field),
  ].filter((part) => part !== undefined);
  if (one.step === own && about.length > 0) return about.join(" · ");
  return about.length === 0 ? words.steps[one.step] : `${words.steps[one.step]}${page.colon}${about.join(" · ")}`;
};
