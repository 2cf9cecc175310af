import { addMonths, withCalendar } from "fazhan";
import { gulin, mainland, migrantWorkers, qingshan } from "fazhan/policies";
import { askUnder, unmetTold } from "./ask.js";
import { bothPlaces, branch } from "./payloads.js";
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
    ...{ step: "notice", on, by: branch, for: purpose, at: bothPlaces, objections: raised },
    ...{ from: from ?? addMonths(on, -1), until: until ?? on },
  }));

// Up to the notice, nothing is amiss; what came before happened at the latest on the day it was put up.
const toldOf = (step: string, on: string): string => {
  if (step === "recognize") return `apply:${addMonths(on, -7)} talk:${addMonths(on, -7)}`;
  if (step === "admit") return `fill-form:${on}`;
  if (step === "convert")
    return `admit:${addMonths(on, -12)} ${[9, 6, 3, 0].map((ago) => `observe:${addMonths(on, -ago)}`).join(" ")} screen2:${on}`;
  const [early, half, late] = [-14, -9, -4].map((months) => addMonths(on, months));
  return `file-recognition:${early} examine:${half} examine:${late} notice:never`;
};

agreesOn(
  [
    ["notices", "a notice that is a day too short, long enough, or a day longer", 998],
    ["objections", "what was raised while it was up", 1440],
  ],
  answerTo,
);

const answerAtPlaces = ({ floating, places, since = "", consent = "", notices = "", on = "" }: Row): string => {
  const told = `file-recognition:${since} examine:${addMonths(since, 5)} examine:${addMonths(since, 10)} notice:never`;
  const where = places === "one" && { places: { residence: "here", origin: "here" } };
  const [apply, ...before] = fileTold(told, "nominate");
  const person = { ...(apply?.person as object), floating: floating === "yes", ...where };
  const agreed =
    consent === "never"
      ? undefined
      : { by: { kind: "committee", id: "c-4" }, ...(consent !== "unknown" && { on: consent }) };
  const { consent: _, ...nominate } = stepAsked("nominate", on, []);
  const filed = notices === "" ? [] : notices.split(" ").map((notice) => noticeAt(notice, on));
  const file = [{ ...apply, step: "apply", on: since, person }, ...before, ...filed];
  return unmetTold(
    askUnder(withCalendar(migrantWorkers, mainland), file, {
      ...nominate,
      step: "nominate",
      on,
      ...(agreed && { consent: agreed }),
    }),
  );
};

const placesOf: Readonly<Record<string, readonly string[]>> = { r: ["residence"], o: ["origin"], ro: bothPlaces };
const noticeAt = (told: string, on: string) => {
  const [at = "", from, until, objections] = told.split("/");
  return {
    ...{ step: "notice", on, by: branch, for: "nomination", from, until, objections },
    ...(at in placesOf && { at: placesOf[at] }),
  };
};

agreesOn(
  [["places", "a notice at two places, at one of them, or somewhere, and when the committee agreed", 580]],
  answerAtPlaces,
);
