import { onePerSide as mentorsOnePerSide } from "../../rules/mentors/one-per-side.js";
import { beforeRecognition as noticeBeforeRecognition } from "../../rules/notice/before-recognition.js";
import { afterSixMonths as recognitionAfterSixMonths } from "../../rules/recognition/after-six-months.js";
import { twoYears as residenceTwoYears } from "../../rules/residence/two-years.js";
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
  rules: [residenceTwoYears, noticeBeforeRecognition, recognitionAfterSixMonths, mentorsOnePerSide],
};
