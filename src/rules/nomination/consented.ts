import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { awaits } from "../answer.js";
import { bring } from "../remedy.js";
import { rule } from "../rule.js";

/** Since the 2026 edition nobody is nominated before the higher committee has agreed. */
export const consented = rule({
  id: "nomination.consented",
  text: {
    en: "The branch committee's choice is listed when the higher committee agrees.",
    zh: "支部委员会研究同意后，须报上级党委同意。",
  },
  steps: ["nominate"],
  measure: ({ step }) => ({ by: step.consent?.kind }),
  require: ({ by }) => (by === undefined ? awaits([{ step: "nominate", field: "consent" }]) : by === "committee"),
  else: "bar",
  says: {
    en: ({ by }) =>
      `consent of ${by === undefined ? "nobody yet" : en.body(by)}; a committee with power to approve must agree`,
    zh: ({ by }) => `${by === undefined ? "尚无组织同意" : `由${zh.body(by)}同意`}；须经有审批权限的基层党委同意`,
  },
  remedy: () => bring({ step: "nominate", field: "consent" }),
});
