import { voterOf } from "../domain/settle.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { redoFrom } from "./breach.js";
import { toldDayOf } from "./evidence.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** Where an organization without power to approve stands between, it deliberates on the resolution first. */
export const passed = rule({
  id: "deliberation.passed",
  text: {
    en: "A general branch, or a committee under a township committee, deliberates on the resolution of the meeting before its approval.",
    zh: "党总支、乡镇（街道）党委所属的基层党委，应当对支部大会通过接收的预备党员进行审议。",
  },
  steps: ["approve-admission"],
  measure: ({ dossier }) => {
    const under = voterOf(dossier)?.under;
    const deliberated = under && dossier.latest.deliberate; // a file that does not keep it is asked only where it hangs on it
    return {
      under,
      day: toldDayOf(deliberated),
      passed: deliberated && deliberated.outcome === "passed",
    };
  },
  require: ({ under, passed }) => under === undefined || (passed ?? awaits([{ step: "deliberate" }])),
  else: "bar",
  says: {
    en: ({ under, day, passed }) =>
      under === undefined
        ? "no organization between the branch and the committee"
        : `deliberation by ${en.body(under)}: ${en.onFile(day)}${passed === false ? ", not passed" : ""}`,
    zh: ({ under, day, passed }) =>
      under === undefined
        ? "党支部与审批党委之间无其他党组织"
        : `${zh.body(under)}审议：${zh.onFile(day)}${passed === false ? "，未通过" : ""}`,
  },
  remedy: () => bring({ step: "deliberate" }),
  breach: { effect: { awaits: redoFrom("deliberate") } }, // C11: the deliberation, then the approval
});
