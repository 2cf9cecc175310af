import { addMonths, withCalendar } from "fazhan";
import { gulin, ziyang } from "fazhan/policies";
import { askUnder, unmetTold } from "./ask.js";
import type { Minute } from "./career.js";
import { changesTold } from "./carried.js";
import { payloads } from "./payloads.js";
import { plainly, workdays } from "./policies.js";
import { agreesOn } from "./agreement.js";
import type { Row } from "./tables.js";
import { fileTold, stepAsked } from "./told-file.js";

const policies = { hanshou: plainly, gulin: withCalendar(gulin, workdays), ziyang: withCalendar(ziyang, workdays) };

const answerTo = ({ policy = "", step = "", on = "", what = "" }: Row): string => {
  const changes = changesTold(what);
  const changed = (minute: Minute): Minute => said({ ...minute, ...changes[minute.step]?.(minute) });
  const before = step === "apply" ? [] : fileTold(toldOf(step, on, what), step);
  const minutes = [...before, ...besides(what, on)].map(changed);
  const asked = changed(stepAsked(step, on, minutes));
  return unmetTold(askUnder(policies[policy as keyof typeof policies], minutes, asked));
};

// What is not said is left out.
const said = (minute: Minute): Minute =>
  Object.fromEntries(Object.entries(minute).filter(([, value]) => value !== undefined)) as Minute;

/** What is on file besides the chart: a waiver, a transfer, a notice for the recognition. */
const besides = (what: string, on: string): readonly Minute[] => {
  const [name, , side] = what.split(" ");
  const one = (step: string, carried: object) => [{ ...payloads[step], ...carried, step, on }];
  if (what.endsWith(" waived")) return one("waive", {});
  if (name === "lead" && side !== "none") return one("transfer", { side });
  return name === "applied" ? one("notice", { for: "recognition", from: addMonths(on, -1), until: on }) : [];
};

// All that comes before happened on the day, but for what must be older.
const toldOf = (step: string, on: string, what: string): string => {
  const ago = (months: number) => addMonths(on, -months);
  const [name, first = "", second] = what.split(" ");
  if (name === "applied") return `apply:${first} talk:${first}`;
  const did = (when: string, day: string) => (name === "entrusted" && second === when ? ` did/${first}:${day}` : "");
  const entrusted = (day: string) => (name === "entrusted" ? ` entrust/${first}:${day}` : "") + did("before", day);
  if (step === "nominate") return `file-recognition:${ago(14)} examine:${ago(9)} examine:${ago(4)} notice:${on}`;
  if (step === "prereview") return `train:${on}${entrusted(on)}`;
  if (["extend", "cancel", "waive", "transfer"].includes(step)) return `observe:${on}`;
  if (step !== "convert") return `apply:${on}`;
  return `train:${ago(12)}${entrusted(ago(12))} admit:${ago(12)} observe:${ago(11)}${did("after", on)} screen2:${on}`;
};

agreesOn(
  [
    ["mentors", "none to three mentors", 352],
    ["sponsors", "none to three sponsors", 126],
    ["heard", "who was heard or agreed, and where one applied", 86],
    ["vetted", "which places the political review asked", 96],
    ["papers", "days and hours of training, papers of the archive", 160],
    ["ballots", "how a meeting was held, and opinions that came too late", 1068],
    ["lead", "which side leads, by venue and transfer", 90],
    ["gulin", "two years at the place, half a year as an applicant", 66],
    ["entrusted", "a duty that was entrusted, done or not", 48],
    ["waivers", "what may be waived, by whom", 240],
    ["handed", "to whom a file is handed, with its papers or without", 12],
  ],
  answerTo,
);
