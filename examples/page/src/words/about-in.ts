import type { Minute, Vocabulary } from "fazhan";

/** What a minute is about, beside its step: the place and the source that were asked, the record, the notice. */
export const aboutIn = (minute: Minute, { places, sources, values }: Vocabulary): readonly string[] => {
  switch (minute.step) {
    case "consult":
      return [minute.at && places[minute.at], minute.source && sources[minute.source]].filter(
        (one) => one !== undefined,
      );
    case "poll":
      return minute.at === undefined ? [] : [places[minute.at]];
    case "file":
      return minute.record === undefined ? [] : [values.filings[minute.record]];
    case "notice":
      return minute.for === undefined ? [] : [values.purposes[minute.for]];
    default:
      return [];
  }
};
