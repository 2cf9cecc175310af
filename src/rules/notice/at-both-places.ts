import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";
import { isLongEnough, lengthFromPosting, noticeWords, placesOfNotice, postedFor, shared } from "./period.js";

/** Since the 2026 edition a floating person is on notice at both places at the same time before a nomination. */
export const atBothPlaces = rule({
  id: "notice.at-both-places",
  text: {
    en: "A floating person who is to be nominated is put on notice at the place of outflow and the place of inflow at the same time.",
    zh: "拟列为发展对象的流动人员，在流出地和流入地同时公示。",
  },
  steps: ["nominate"],
  measure: ({ dossier, era }, { nomination }) => {
    const places = placesOfNotice(dossier.person);
    const posted = postedFor(dossier, "nomination");
    return {
      places: places.length,
      missing: places.filter((at) => dossier.posted[at].nomination === undefined),
      unplaced: posted.some(({ at }) => at === undefined),
      ...lengthFromPosting(shared(posted), nomination.notice.of, era),
    };
  },
  require: ({ places, missing, unplaced, ...length }) => {
    if (places === 1) return true;
    if (unplaced) return awaits([{ step: "notice", field: "at" }]);
    return missing.length > 0 ? awaits(missing.map((at) => ({ step: "notice", at }))) : isLongEnough(length);
  },
  else: "bar",
  says: {
    en: ({ places, missing, unplaced, ...length }) => {
      if (places === 1) return "only one place needs a notice";
      if (unplaced) return "on notice; the places are not known";
      if (missing.length > 0) return `no notice at ${en.list(missing)}`;
      return `${noticeWords.en(length)} at both places at the same time`;
    },
    zh: ({ places, missing, unplaced, ...length }) => {
      if (places === 1) return "只需在一地公示";
      if (unplaced) return "已公示，公示地点未载明";
      if (missing.length > 0) return `未在${zh.list(missing.map(zh.place))}公示`;
      return `两地同时${noticeWords.zh(length)}`;
    },
  },
  remedy: () => bring({ step: "notice" }),
});
