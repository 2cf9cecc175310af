import type { Purpose } from "../../domain/step.js";
import { placesToAsk } from "../../domain/person.js";
import { countWorkingDays } from "../../kernel/calendar.js";
import { addDays, type Day } from "../../kernel/day.js";
import { editionOn, type Policy } from "../../policy/policy.js";
import { type Chapter, type Diary, waitUntil, write } from "./diary.js";
import { actor } from "./reading.js";

/** A notice that nobody has to post, where the round has one: it ran the week before it is recorded. */
export const postFor =
  (purpose: Purpose): Chapter =>
  (diary) =>
    diary.round.notices.includes(purpose)
      ? post(waitUntil(diary, addDays(diary.day, 8)), purpose, addDays(diary.day, 1))
      : diary;

/**
 * The notice of a nomination, which the 2026 edition demands and counts in working days. Under a policy without the
 * calendar of those days nobody can be nominated: the career ends there.
 */
export const postNomination: Chapter = (diary) => {
  if (!isDemanded(diary)) return postFor("nomination")(diary);
  const until = lastDay(diary.policy, diary.day, diary.day);
  return until === undefined ? { ...diary, over: true } : post(waitUntil(diary, until), "nomination", diary.day);
};

const post = (diary: Diary, purpose: Purpose, from: Day): Diary =>
  write(
    diary,
    {
      step: "notice",
      by: actor(diary, "notice", "origin"),
      for: purpose,
      from,
      until: diary.day,
      at: placesToAsk(diary.person),
      objections: diary.round.doubts.length > 0 ? "unfounded" : "none",
    },
    [0, 5],
  );

/** Whether a nomination within the next weeks needs a notice. */
const isDemanded = ({ policy, day }: Diary): boolean =>
  editionOn(policy, addDays(day, 40)).rules.nominate.activist.some(({ rule }) => rule.id === "notice.long-enough");

const lastDay = (policy: Policy, from: Day, until: Day): Day | undefined => {
  const needed = policy.termsOn(from).nomination.notice.of.count;
  const { count, provisional } = countWorkingDays(policy.spec.calendar ?? {}, from, until, needed);
  if (provisional.length > 0) return undefined;
  return count < needed ? lastDay(policy, from, addDays(until, 1)) : until;
};
