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
  const also = (whose: string) => (minute: Minute) => said({ ...minute, ...changes[whose]?.(minute) });
  const before = step === "apply" ? [] : fileTold(toldOf(step, on, what), step);
  const minutes = [...before, ...besides(what, on)].map(changed).map(also("earlier"));
  const asked = also("asked")(changed(stepAsked(step, on, minutes)));
  return unmetTold(askUnder(policies[policy as keyof typeof policies], minutes, asked));
};

// What is not said is left out.
const said = (minute: Minute): Minute => JSON.parse(JSON.stringify(minute));

/** What is on file besides the chart: a waiver, a transfer, a notice for the recognition, what followed the vote. */
const besides = (what: string, on: string): readonly Minute[] => {
  const [name, , side, ...others] = what.split(" ");
  const one = (step: string, carried: object) => [{ ...payloads[step], ...carried, step, on }];
  if (what.endsWith(" waived")) return one("waive", {});
  if (name === "lead" && side !== "none") return one("transfer", { side });
  if (name === "under" && side !== undefined) return [side, ...others].flatMap((event) => followed(event, on));
  return name === "applied" ? one("notice", { for: "recognition", from: addMonths(on, -1), until: on }) : [];
};

const followed = (event: string, on: string): readonly Minute[] => {
  if (event === "vote")
    return [
      { ...payloads["admit"], step: "admit", on },
      { ...payloads["interview"], step: "interview", on },
    ];
  const denied = { verdict: "deny", because: ["body.agrees"], under: { policy: "elsewhere", edition: "cpc-2026" } };
  return [{ ...payloads["deliberate"], step: "deliberate", on, outcome: event, ...(event === "failed" && denied) }];
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
  if (["extend", "cancel", "waive", "transfer", "withdraw"].includes(step)) return `observe:${on}`;
  const vote = { "approve-extension": "extend/6", "approve-cancellation": "cancel" }[step];
  if (vote !== undefined) return `observe:${on} ${vote}:${on}`;
  if (step === "examine") return `nominate:${on}`;
  if (step === "deliberate") return `${what.endsWith(" vote") ? "admit" : "fill-form"}:${on}`;
  if (step !== "convert" && step !== "approve-conversion") return `apply:${on}`;
  const observed = [11, 9, 6, 3].map((months) => `observe:${ago(months)}`).join(" ");
  return `train:${ago(12)}${entrusted(ago(12))} admit:${ago(12)} ${observed}${did("after", on)} screen2:${on}`;
};

agreesOn(
  [
    ["mentors", "none to three mentors", 704],
    ["sponsors", "none to three sponsors", 1044],
    ["heard", "who was heard or agreed, and where one applied", 896],
    ["vetted", "which places the political review asked", 192],
    ["papers", "days and hours of training, papers of the archive", 1112],
    ["ballots", "how a meeting was held, and opinions that came too late", 1116],
    ["acting", "a branch of floating members, qualified or not", 352],
    ["answered", "who approves, together and one by one", 336],
    ["deliberated", "a body between, and what it deliberated", 672],
    ["lead", "which side leads, by venue and transfer", 180],
    ["gulin", "two years at the place, half a year as an applicant", 81],
    ["entrusted", "a duty that was entrusted, done or not", 72],
    ["waivers", "what may be waived, by whom", 512],
    ["handed", "to whom a file is handed, with its papers or without", 56],
  ],
  answerTo,
);
