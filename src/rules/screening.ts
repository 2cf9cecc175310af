import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { unrecognized } from "./breach.js";
import { bring } from "./remedy.js";
import { rule } from "./rule.js";

/** The last review by the branch committee passed. */
export const passed = rule({
  id: "screening.passed",
  text: {
    en: "The branch committee reviews the case before it goes on: to the pre-review, to the meeting, to conversion.",
    zh: "支部委员会应当对发展对象、拟转正的预备党员进行严格审查。",
  },
  steps: ["prereview", "admit", "convert"],
  measure: ({ dossier: { latest } }) => ({
    day: latest.screen?.on,
    passed: latest.screen && latest.screen.outcome === "passed",
  }),
  require: ({ day, passed }) => (day === undefined ? awaits([{ step: "screen" }]) : passed === true),
  else: "bar",
  says: {
    en: ({ day, passed }) =>
      `review by the branch committee: ${en.onFile(day)}${passed === false ? ", not passed" : ""}`,
    zh: ({ day, passed }) => `支部委员会审查：${zh.onFile(day)}${passed === false ? "，未通过" : ""}`,
  },
  remedy: () => bring({ step: "screen" }),
  breach: { effect: { broken: unrecognized } }, // C1, C3
});
