import { places } from "../../domain/place.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { evidence } from "../evidence.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** In Gulin one mentor comes from the organization away and one from that at home. */
export const onePerSide = rule({
  id: "mentors.one-per-side",
  text: {
    en: "One mentor belongs to the organization away from home, and one to that at home.",
    zh: "培养联系人由异地党组织和家乡党组织各指定一名。",
  },
  steps: ["assign-mentors", "nominate"],
  measure: (facts) => {
    const named = evidence(facts, "assign-mentors")?.mentors;
    const isOnePerson = new Set(named?.map(({ id }) => id)).size === 1;
    const mentors = isOnePerson ? named?.slice(0, 1) : named; // nobody stands for both sides
    return { without: mentors && places.filter((place) => !mentors.some(({ side }) => side === place)) };
  },
  require: ({ without }) => (without === undefined ? awaits([{ step: "assign-mentors" }]) : without.length === 0),
  else: "bar",
  says: {
    en: ({ without }) =>
      without === undefined ? "no mentors on file" : `sides without a mentor: ${en.list(without.map(en.place))}`,
    zh: ({ without }) =>
      without === undefined ? "尚未指定培养联系人" : `没有培养联系人的一方：${zh.list(without.map(zh.place))}`,
  },
  remedy: () => bring({ step: "assign-mentors", field: "mentors" }),
});
