import { unrecognized } from "./breach.js";
import { passed as passedAs } from "./kinds/passed.js";
import { rule } from "./rule.js";

/** The last review by the branch committee passed. */
export const passed = rule({
  id: "screening.passed",
  text: {
    en: "The branch committee reviews the case before the pre-review, before the meeting and before conversion.",
    zh: "支部委员会应当对发展对象、拟转正的预备党员进行严格审查。",
  },
  steps: ["prereview", "admit", "convert"],
  ...passedAs(
    "screen",
    { en: "review by the branch committee", zh: "支部委员会审查" },
    ({ outcome }) => outcome === "passed",
  ),
  else: "bar",
  breach: { effect: { broken: unrecognized } }, // C1, C3
});
