import type { BodyKind } from "../../../domain/body.js";
import type { Minute } from "../../../domain/minute.js";
import type { Purpose } from "../../../domain/step.js";
import { en } from "../../../words/en.js";
import type { FilingMinute, Letters, RequestMinute } from "../wording.js";
import { ballotOf, dayIn, matterOf, meetingOf } from "./vote.js";

const proposals: Record<Purpose, string> = {
  recognition: "recognition of {name} as an activist",
  nomination: "nomination of {name} as a candidate",
  admission: "admission of {name} as a probationer",
  conversion: "conversion of {name} to full membership",
};

const organizations: Record<BodyKind, string> = {
  branch: "{branch}",
  "floating-branch": "{branch}",
  "general-branch": "{general branch}",
  committee: "{committee}",
  "village-committee": "{committee}",
  "county-department": "{organization department}",
  temporary: "{organization}",
};

/** The text of a public notice 公示. */
const notice = ({ by, for: purpose, from, until, at }: Minute<"notice">): readonly string[] => {
  const what = purpose === undefined ? "{matter}" : proposals[purpose];
  return [
    `Public notice: ${what}`,
    `${organizations[by.kind]} has considered the ${what}, and makes it public as the rules ask.`,
    "About the person: {name}, {particulars}.",
    `The notice is up from ${dayIn(from, "first day of the notice")} until ${dayIn(until, "last day of the notice")}.`,
    ...(at ? [`Where: ${en.list(at.map(en.place))}.`] : []),
    "Objections may be raised during this time with {office}, in writing, by phone or in person. Phone: {phone}.",
    organizations[by.kind],
    dayIn(from, "first day of the notice"),
  ];
};

/** A request to the committee: for the pre-review 预审请示, or for the approval of what a meeting resolved. */
const request = (minute: RequestMinute): readonly string[] => {
  const closing = ["We ask for your reply.", "{branch}", "{day of the request}"];
  if (minute.step === "screen" || minute.step === "prereview")
    return [
      "Request for the pre-review of the candidate {name}",
      "To {committee}:",
      "{name} applied on {day of the application}, was recognized as an activist on {day of the recognition} and nominated as a candidate on {day of the nomination}.",
      `${screenedIn(minute)} We ask for your pre-review; the papers are attached.`,
      ...closing,
    ];
  return [
    `Request for the approval of ${matterOf(minute)}`,
    "To {committee}:",
    `${meetingOf(minute)} ${ballotOf(minute)} The meeting passed the resolution on ${matterOf(minute)}.`,
    "The resolution and the papers are attached.",
    ...closing,
  ];
};

/** What the branch committee found: a pre-review does not tell. */
const screenedIn = ({ step, on }: Minute<"screen" | "prereview">): string =>
  step === "screen"
    ? `On ${dayIn(on, "day of the screening")} the committee of {branch} screened the candidate and found everything in order.`
    : "On {day of the screening} the committee of {branch} screened the candidate and found: {finding of the screening}.";

/** A report for filing 备案报告. */
const filing = (minute: FilingMinute): readonly string[] => {
  const isAdmission = minute.step === "approve-admission" || (minute.step === "file" && minute.record === "admission");
  const [from, to] = isAdmission ? ["{committee}", "{organization department}"] : ["{branch}", "{committee}"];
  const on = dayIn(minute.step === "file" ? undefined : minute.on, "day of the decision");
  const what = filedOf(minute);
  return [
    `Report for filing: ${what}`,
    `To ${to}:`,
    `On ${on} ${from} ${isAdmission ? "approved" : "decided on"} the ${what}. We report it for filing.`,
    from,
    minute.step === "file" ? dayIn(minute.on, "day of the report") : "{day of the report}",
  ];
};

const filedOf = (minute: FilingMinute): string => {
  if (minute.step === "file") return minute.record === undefined ? "{matter}" : proposals[minute.record];
  if (minute.step === "approve-admission") return proposals.admission;
  return minute.step === "nominate" ? proposals.nomination : proposals.recognition;
};

/** Notices, requests and reports, in English. */
export const letters: Letters = { notice, request, filing };
