import { places } from "../domain/place.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { dayOf, evidence, howMany, isFloating } from "./evidence.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** Nobody is nominated without having had mentors. */
export const assigned = rule({
  id: "mentors.assigned",
  text: {
    en: "The organization assigns mentors to every activist.",
    zh: "党组织应当为入党积极分子指定培养联系人。",
  },
  steps: ["nominate"],
  measure: ({ dossier }) => ({ assigned: dayOf(dossier, "assign-mentors") }),
  require: ({ assigned }) => assigned !== undefined || awaits([{ step: "assign-mentors" }]),
  else: "bar",
  says: {
    en: ({ assigned }) => `mentors: ${en.onFile(assigned)}`,
    zh: ({ assigned }) => `指定培养联系人：${zh.onFile(assigned)}`,
  },
});

/** An activist has one or two mentors. */
export const oneOrTwo = rule({
  id: "mentors.one-or-two",
  text: {
    en: "One or two members are named as mentors.",
    zh: "指定一至两名党员作培养联系人。",
  },
  steps: ["assign-mentors", "nominate"],
  measure: (facts, { mentors }) => ({
    count: howMany(evidence(facts, "assign-mentors")?.mentors),
    fewest: mentors.fewest.of,
    most: mentors.most.of,
  }),
  require: ({ count, fewest, most }) =>
    count === undefined ? awaits([{ step: "assign-mentors" }]) : count >= fewest.count && count <= most.count,
  else: "bar",
  says: {
    en: ({ count, fewest, most }) => `${en.many(count ?? "no", "mentor")}; ${en.range(fewest, most)} needed`,
    zh: ({ count, fewest, most }) => `培养联系人${count ?? 0}名；应为${zh.range(fewest, most)}名`,
  },
  remedy: ({ count, fewest, most }) => [
    {
      kind: "amount",
      step: "assign-mentors",
      field: "mentors",
      to: Math.min(Math.max(count ?? 0, fewest.count), most.count),
    },
  ],
});

/** Mentors are full members. */
export const fullMembers = rule({
  id: "mentors.full-members",
  text: {
    en: "Mentors are full members.",
    zh: "培养联系人应当是正式党员。",
  },
  steps: ["assign-mentors", "nominate"],
  measure: (facts) => {
    const mentors = evidence(facts, "assign-mentors")?.mentors;
    return { count: mentors?.length, full: mentors?.filter(({ fullMember }) => fullMember).length };
  },
  require: ({ count, full }) => (count === undefined ? awaits([{ step: "assign-mentors" }]) : full === count),
  else: "bar",
  says: {
    en: ({ count, full }) => `full members among the mentors: ${full ?? 0} of ${count ?? 0}`,
    zh: ({ count, full }) => `培养联系人${count ?? 0}名，其中正式党员${full ?? 0}名`,
  },
  remedy: () => bring({ step: "assign-mentors", field: "mentors" }),
});

/** One of a floating person's mentors stands on the side where the person lives. */
export const atResidence = rule({
  id: "mentors.at-residence",
  text: {
    en: "Mentors track an activist who works away from home; by our default one of them stands on that side.",
    zh: "指定培养联系人跟踪培养外出务工人员；本库默认至少一名在流入地一方。",
  },
  steps: ["assign-mentors"],
  measure: ({ dossier, step }) => ({
    floating: isFloating(dossier.person),
    atResidence: step.mentors.filter(({ side }) => side === "residence").length,
  }),
  require: ({ floating, atResidence }) => !floating || atResidence > 0,
  else: "warn",
  says: {
    en: ({ floating, atResidence }) =>
      `${en.many(atResidence, "mentor")} at residence; ${floating ? "a floating person" : "not a floating person"}`,
    zh: ({ floating, atResidence }) => `流入地一方培养联系人${atResidence}名；${floating ? "属" : "不属"}流动人员`,
  },
});

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
