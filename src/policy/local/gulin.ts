import * as mentors from "../../rules/mentors.js";
import * as notice from "../../rules/notice/index.js";
import * as recognition from "../../rules/recognition.js";
import * as residence from "../../rules/residence.js";
import type { Overlay } from "../extend.js";

/** The paper that all of it stands in. */
const flow = "异地农民工党员发展流程";

/**
 * Gulin county 古蔺县 (docs/research.md#floating-members): two years at the place of inflow before applying there, six months before
 * recognition, which is on notice, and a mentor for each side. Contracts and thought reports are left to people.
 */
export const gulin: Overlay = {
  id: "gulin",
  evidence: "mirror",
  articles: {
    "residence.two-years": flow,
    "notice.before-recognition": flow,
    "recognition.after-six-months": flow,
    "mentors.one-per-side": flow,
  },
  rules: [residence.twoYears, notice.beforeRecognition, recognition.afterSixMonths, mentors.onePerSide],
};
