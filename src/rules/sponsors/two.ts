import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { evidence, howMany } from "../evidence.js";
import { rule } from "../rule.js";

/** A candidate has two sponsors. */
export const two = rule({
  id: "sponsors.two",
  text: {
    en: "Two members are the sponsors of a candidate.",
    zh: "发展对象应当有两名入党介绍人。",
  },
  steps: ["name-sponsors", "screen", "admit"],
  stages: ["candidate"],
  measure: (facts, { sponsors }) => ({
    fewest: sponsors.fewest.of,
    most: sponsors.most.of,
    count: howMany(evidence(facts, "name-sponsors")?.sponsors),
  }),
  require: ({ count, fewest, most }) =>
    count === undefined ? awaits([{ step: "name-sponsors" }]) : count >= fewest.count && count <= most.count,
  else: "bar",
  says: {
    en: ({ count, fewest, most }) => `${en.many(count ?? "no", "sponsor")}; ${en.range(fewest, most)} needed`,
    zh: ({ count, fewest, most }) => `入党介绍人${count ?? 0}名；应为${zh.range(fewest, most)}名`,
  },
  remedy: ({ count, fewest, most }) => [
    {
      kind: "amount",
      step: "name-sponsors",
      field: "sponsors",
      to: Math.min(Math.max(count ?? 0, fewest.count), most.count),
    },
  ],
});
