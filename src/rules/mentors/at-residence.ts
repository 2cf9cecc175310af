import { isFloating } from "../evidence.js";
import { en } from "../../words/en.js";
import { rule } from "../rule.js";

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
