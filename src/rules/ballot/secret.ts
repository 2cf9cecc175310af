import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** The meeting votes by secret ballot. */
export const secret = rule({
  id: "ballot.secret",
  text: {
    en: "The general meeting votes by secret ballot.",
    zh: "支部大会采取无记名投票的方式进行表决。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step }) => ({ step: step.step, secret: step.ballot.secret }),
  require: ({ secret }) => secret,
  else: "bar",
  says: {
    en: ({ secret }) => (secret ? "voted by secret ballot" : "not voted by secret ballot"),
    zh: ({ secret }) => (secret ? "无记名投票" : "未采取无记名投票"),
  },
  remedy: ({ step }) => bring({ step, field: "ballot.secret" }),
});
