import type { Step, Voice } from "../../domain/step.js";
import { addMonths, type Day } from "../../kernel/day.js";
import { committee } from "./bodies.js";
import { type Chapter, type Diary, entry, inOrder, waitUntil, write } from "./diary.js";
import { actor, last } from "./reading.js";
import { entrustAt, moveAt } from "./moving.js";
import { postNomination } from "./notices.js";

const assign: Chapter = (diary) => write(diary, { step: "assign-mentors", mentors: diary.round.mentors }, [0, 30]);
const filed = entry({ step: "file", record: "recognition", by: committee }, [0, 40]);

const review: Chapter = (diary) =>
  write(diary, { step: "examine", mode: diary.round.mode, by: actor(diary, "examination", "origin") }, [30, 190]);
const reviews: Chapter = (diary) => inOrder(...Array.from({ length: diary.round.reviews }, () => review))(diary);

/** Waits until the activist has been cultivated for as long as the policy asks, counted on through every move. */
const ripen: Chapter = (diary) => {
  const recognized = last(diary, "recognize") as Step<"recognize">; // nobody else is cultivated
  return waitUntil(diary, addMonths(recognized.on, diary.policy.termsOn(diary.day).cultivation.lasts.of.count));
};

const nominate: Chapter = (diary) => {
  const opinions = diary.policy.termsOn(diary.day).nomination.opinions.items as readonly Voice[]; // what a policy asks for are voices
  const heard = opinions.filter((voice) => voice !== "party-group" || diary.holder.partyGroups !== false);
  return write(diary, { step: "nominate", opinions: heard, consent: { by: committee, on: agreedOn(diary) } });
};

/** The day on which the committee agreed: the day the notice of the nomination began, or today where there was none. */
const agreedOn = (diary: Diary): Day => {
  const notice = last(diary, "notice");
  return notice?.for === "nomination" ? notice.from : diary.day;
};

/** From the recognition to the nomination, a year later or more. */
export const cultivation: Chapter = inOrder(
  assign,
  filed,
  entrustAt("activist"),
  moveAt("activist"),
  reviews,
  ripen,
  postNomination,
  nominate,
);
