import type { Outcome } from "../../../domain/minute.js";
import type { Resolution } from "../../../domain/step.js";
import type { ToldDay } from "../../../kernel/told-day.js";
import { en } from "../../../words/en.js";
import { formValues } from "../../../words/values.js";
import { dayOr, orSlot, type ToldVotes, type VoteMinute, votesIn } from "../votes-in.js";
import type { Votes } from "../wording.js";

/** A day in English, or the slot that stands for it. */
export const dayIn = (day: ToldDay | undefined, slot: string): string =>
  dayOr(day, slot, { day: en.day, month: (month) => `${month}-{day}` });

const matters: Record<Resolution["step"], string> = {
  admit: "the admission of {name} as a probationer",
  convert: "the conversion of {name} to full membership",
  extend: "a longer probation of {name}",
  cancel: "the cancellation of the probation of {name}",
};

/** What a meeting votes on; of a longer probation, by how long. */
export const matterOf = (minute: VoteMinute): string => {
  if (minute.step !== "extend") return matters[minute.step];
  const { months } = minute;
  return `${matters.extend} by ${orSlot(months === undefined ? undefined : en.quantity({ unit: "months", count: months }), "length of the extension")}`;
};

const results: Record<Outcome, string> = { grant: "passed", deny: "not passed", defer: "deferred" };

const decisions: Record<Outcome, (matter: string) => string> = {
  grant: (matter) =>
    `The meeting passed the resolution on ${matter} and submits it to the higher committee for approval.`,
  deny: (matter) => `The meeting did not pass the resolution on ${matter}.`,
  defer: (matter) => `The meeting put off its resolution on ${matter} until what stands in the way is settled.`,
};

const mannerOf = ({ ballot: { secret } = {} }: VoteMinute): string => {
  if (secret === undefined) return "{manner of voting}";
  return secret ? "secret ballot" : "open vote";
};

const votes = ({ yes, no, abstain }: ToldVotes, of: string): string =>
  `${orSlot(yes, `${of}votes for`)} for, ${orSlot(no, `${of}votes against`)} against, ${orSlot(abstain, `${of}abstentions`)} abstaining`;

/** The count in a sentence: both kinds of votes together where both are known, and otherwise each of its own. */
const countOf = (minute: VoteMinute): string => {
  const { room, written, total, wrote } = votesIn(minute);
  if (wrote === undefined)
    return `those present: ${votes(room, "")}; written opinions, which count: ${votes(written, "written ")}`;
  return wrote ? `${votes(total, "")}, among them written opinions: ${votes(written, "written ")}` : votes(total, "");
};

/** The meeting and who was there. */
export const meetingOf = (minute: VoteMinute): string => {
  const { entitled, present } = minute.ballot ?? {};
  return `On ${dayIn(minute.on, "day of the meeting")} the general meeting of {branch} discussed ${matterOf(minute)}. Full members entitled to vote: ${orSlot(entitled, "entitled")}; present: ${orSlot(present, "present")}.`;
};

/** How the meeting voted. */
export const ballotOf = (minute: VoteMinute): string => `The meeting voted by ${mannerOf(minute)}: ${countOf(minute)}.`;

/** The resolution: what Art. 22 of 2014 and Art. 21 of 2026 say that it holds. */
const resolution = (minute: VoteMinute): readonly string[] => [
  `Resolution on ${matterOf(minute)}`,
  meetingOf(minute),
  "The meeting found that {name} {conduct}.",
  `${ballotOf(minute)} ${decisions[minute.verdict](matterOf(minute))}`,
  "Secretary of the branch: {signature of the secretary}",
  dayIn(minute.on, "day of the meeting"),
];

/** The tally sheet 票决情况统计表. */
const tally = (minute: VoteMinute): readonly string[] => {
  const { entitled, present, excused, alone } = minute.ballot ?? {};
  const { room, written, total, late } = votesIn(minute);
  return [
    "Tally sheet of the general meeting of {branch}",
    `Matter: ${matterOf(minute)}`,
    `Day: ${dayIn(minute.on, "day of the meeting")}`,
    `Full members entitled to vote: ${orSlot(entitled, "entitled")}`,
    ...(excused ? [`Left off the roll: ${orSlot(excused.count, "left off the roll")}`] : []),
    `Present: ${orSlot(present, "present")}`,
    `One person at a time: ${orSlot(alone === undefined ? undefined : formValues.en.booleans[`${alone}`], "one person at a time")}`,
    `Manner: ${mannerOf(minute)}`,
    "Ballots issued: {ballots issued}",
    "Ballots returned: {ballots returned}",
    `In the room: ${votes(room, "room ")}`,
    `Written opinions: ${votes(written, "written ")}`,
    `Total: ${votes(total, "total ")}`,
    ...(late ? [`Written opinions that came too late and do not count: ${votes(late, "late ")}`] : []),
    `Result: ${results[minute.verdict]}`,
    "Scrutineer: {scrutineer}",
    "Teller: {teller}",
    "Secretary of the branch: {signature of the secretary}",
  ];
};

/** What is written of a vote, in English. */
export const vote: Votes = { resolution, tally };
