import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { evidence, howMany } from "../evidence.js";
import { rule } from "../rule.js";

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
