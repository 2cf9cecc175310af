import { inTurn } from "../counts.js";
import type { Cell } from "../../domain/investigation.js";
import type { Stage } from "../../domain/ladder.js";
import { placesToAsk } from "../../domain/person.js";
import type { Place } from "../../domain/place.js";
import { addMonths } from "../../kernel/day.js";
import { cellsToHear } from "../../domain/heard.js";
import { lostPoll, wonPoll } from "../polls.js";
import { committee } from "./bodies.js";
import { type Chapter, type Diary, inOrder, waitUntil, write } from "./diary.js";
import { actor } from "./reading.js";

/** What both votes rest on: a waiver if there is one, every opinion that the policy lists, and a poll at each place. */
export const evidenceAt = (stage: Stage): Chapter => inOrder(waive, fallShortAt(stage), investigate, pollEverywhere);

/** The rule that the round waives, if the policy lets a committee waive it. */
const waivedBy = ({ policy, round }: Diary): string | undefined =>
  policy.spec.rules.find(({ id, waivable }) => id === round.waived && waivable)?.id;

/** Whether the round waives a rule that the policy lets a committee waive. */
export const isWaived = (diary: Diary, id: string): boolean => waivedBy(diary) === id;

const waive: Chapter = (diary) => {
  const rule = waivedBy(diary);
  if (rule === undefined) return diary;
  return write(diary, { step: "waive", by: committee, rule, reason: "a special case" }, [0, 5]);
};

/** A first poll falls short, so that the place rests before it is asked again. */
const fallShortAt =
  (stage: Stage): Chapter =>
  (diary) => {
    const { setback, responses } = diary.round;
    const terms = diary.policy.termsOn(diary.day);
    const { poll } = terms;
    if (setback?.at !== stage || poll[setback.of].part === 0) return diary;
    const count = lostPoll(terms, inTurn(responses, diary), setback.of);
    const asked = write(diary, { step: "poll", at: "residence", ...count });
    return waitUntil(asked, addMonths(asked.day, Math.max(poll.deferral.of.count, poll.refusal.of.count)));
  };

const investigate: Chapter = (diary) =>
  inOrder(...cellsToHear(diary, diary.policy.termsOn(diary.day).investigation.cells.items).map(consult))(diary);

const consult =
  ({ at, source }: Cell): Chapter =>
  (diary) => {
    const opinion = diary.round.doubts.includes(source) ? "reserved" : "favorable";
    return write(diary, { step: "consult", by: actor(diary, "opinions", at), at, source, opinion }, [0, 2]);
  };

const pollEverywhere: Chapter = (diary) => {
  const asked = placesToAsk(diary.person).filter((at) => at === "residence" || !isWaived(diary, "poll.held"));
  return inOrder(...asked.map(poll))(diary);
};

const poll =
  (at: Place): Chapter =>
  (diary) => {
    const count = wonPoll(diary.policy.termsOn(diary.day), inTurn(diary.round.responses, diary));
    return write(diary, { step: "poll", by: actor(diary, "poll", at), at, ...count }, [0, 8]);
  };
