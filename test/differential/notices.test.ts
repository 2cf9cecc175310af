import { addMonths, withCalendar } from "fazhan";
import { gulin, mainland, migrantWorkers, qingshan } from "fazhan/policies";
import { askUnder, unmetTold } from "./ask.js";
import { branch } from "./payloads.js";
import { agreesOn } from "./agreement.js";
import type { Row } from "./tables.js";
import { fileTold, stepAsked } from "./told-file.js";

const policies = { hanshou: migrantWorkers, gulin, qingshan };

const answerTo = (row: Row): string => {
  const { step = "nominate", policy = "", on = "" } = row;
  const law = withCalendar(policies[policy as keyof typeof policies], mainland);
  const notices = noticesOf(row);
  const before = fileTold(toldOf(step, row.from ?? notices[0]?.from ?? on), step);
  if (step === "notice") return unmetTold(askUnder(law, before, { ...notices[0], step, on }));
  return unmetTold(askUnder(law, [...before, ...notices], stepAsked(step, on, [])));
};

const noticesOf = ({ for: purpose, from, until, on = "", objections = "none" }: Row) =>
  objections.split(",").map((raised) => ({
    ...{ step: "notice", on, by: branch, for: purpose, objections: raised },
    ...{ from: from ?? addMonths(on, -1), until: until ?? on },
  }));

// Up to the notice, nothing is amiss; what came before happened at the latest on the day it was put up.
const toldOf = (step: string, on: string): string => {
  if (step === "recognize") return `apply:${addMonths(on, -7)} talk:${addMonths(on, -7)}`;
  if (step === "admit") return `fill-form:${on}`;
  const [early, half, late] = [-14, -9, -4].map((months) => addMonths(on, months));
  return `file-recognition:${early} examine:${half} examine:${late} notice:never`;
};

agreesOn(
  [
    ["notices", "a notice that is a day too short, long enough, or a day longer", 890],
    ["objections", "what was raised while it was up", 192],
  ],
  answerTo,
);
