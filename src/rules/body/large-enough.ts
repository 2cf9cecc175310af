import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { unrecognized } from "../breach.js";
import { rule } from "../rule.js";

/** A branch votes when it has enough full members to be a branch. */
export const largeEnough = rule({
  id: "body.large-enough",
  text: {
    en: "A branch has at least three full members; with fewer a joint branch is set up, and it votes.",
    zh: "正式党员三人以上方可成立党支部；不足三人的，应当成立联合党支部，由其表决。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step }, { branch }) => ({
    step: step.step,
    fullMembers: step.by.fullMembers,
    fewest: branch.fullMembers.of,
  }),
  require: ({ step, fullMembers, fewest }) =>
    fullMembers === undefined ? awaits([{ step, field: "by.fullMembers" }]) : fullMembers >= fewest.count,
  else: "bar",
  says: {
    en: ({ fullMembers, fewest }) =>
      `${en.many(fullMembers ?? "an unknown number of", "full member")}; at least ${en.quantity(fewest)} needed`,
    zh: ({ fullMembers, fewest }) => `正式党员${fullMembers ?? "未知"}人；至少须${zh.quantity(fewest)}人`,
  },
  remedy: ({ step, fewest }) => [{ kind: "amount", step, field: "by.fullMembers", to: fewest.count }],
  breach: { effect: { broken: unrecognized } }, // Branch Work Regulations, E2: no branch, no vote
});
