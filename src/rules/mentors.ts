import { places } from "../domain/place.js";
import type { Mentor } from "../domain/step.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { dayOf, evidence, isFloating } from "./evidence.js";
import { everyOne } from "./kinds/every-one.js";
import type { AnyFacts } from "./kinds/kind.js";
import { named } from "./kinds/named.js";
import { onFile } from "./kinds/on-file.js";
import { sinceTheMove } from "./kinds/since-the-move.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** The step that names the mentors, and its field that lists them. */
const naming = { step: "assign-mentors", field: "mentors" } as const;
const mentorsIn = (facts: AnyFacts): readonly Mentor[] | undefined => evidence(facts, "assign-mentors")?.mentors;

/** Nobody is nominated without having had mentors. */
export const assigned = rule({
  id: "mentors.assigned",
  text: {
    en: "The organization assigns mentors to every activist.",
    zh: "党组织应当为入党积极分子指定培养联系人。",
  },
  steps: ["nominate"],
  ...onFile({ en: "mentors", zh: "指定培养联系人" }, (dossier) => dayOf(dossier, "assign-mentors"), {
    step: "assign-mentors",
  }),
  else: "bar",
});

/** An activist has one or two mentors. */
export const oneOrTwo = rule({
  id: "mentors.one-or-two",
  text: {
    en: "One or two members are named as mentors.",
    zh: "指定一至两名党员作培养联系人。",
  },
  steps: ["assign-mentors", "nominate"],
  ...named(naming, { en: "mentor", zh: "培养联系人" }, mentorsIn, (terms) => terms.mentors),
  else: "bar",
});

/** Mentors are full members. */
export const fullMembers = rule({
  id: "mentors.full-members",
  text: {
    en: "Mentors are full members.",
    zh: "培养联系人应当是正式党员。",
  },
  steps: ["assign-mentors", "nominate"],
  ...everyOne(
    naming,
    "fullMember",
    { en: "mentors", zh: "培养联系人" },
    { en: "full members", zh: "正式党员" },
    mentorsIn,
    ({ fullMember }) => fullMember,
  ),
  else: "bar",
});

/** Mentors belong to the branch that cultivates: after a move those of the branch that was left are assigned anew. */
export const ofTheHolder = rule({
  id: "mentors.of-the-holder",
  text: {
    en: "When an activist has moved, the new branch assigns its own mentors, by our default.",
    zh: "入党积极分子转入后，由现党支部重新指定培养联系人（本库默认）。",
  },
  steps: ["nominate"],
  ...sinceTheMove("assign-mentors", { en: "mentors assigned", zh: "指定培养联系人" }),
  else: "warn",
});

/** One of a floating person's mentors stands on the side where the person lives. */
export const atResidence = rule({
  id: "mentors.at-residence",
  text: {
    en: "Mentors track an activist who works away from home; by our default, at least one of them is at the place of inflow.",
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

/** In Gulin one mentor comes from the organization away from home and one from the organization at home. */
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
