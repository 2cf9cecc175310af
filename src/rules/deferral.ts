import type { Records, Setback } from "../domain/dossier.js";
import { places } from "../domain/place.js";
import { type Day, later } from "../kernel/day.js";
import { addMonthsTo } from "../kernel/told-day.js";
import { meets } from "../kernel/threshold.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits, every } from "./answer.js";
import { isSameMinute, waiverOf } from "./evidence.js";
import { restOf } from "./poll/rest.js";
import { type Standing, standing, standingThen, under } from "./poll/standing.js";
import { bring, moreApprovals, waitUntil } from "./remedy.js";
import { rule } from "./rule.js";
import type { Terms } from "./terms.js";

/** A meeting that a poll deferred or refused does not meet again until the time is over, and on a new poll. */
export const over = rule({
  id: "deferral.over",
  text: {
    en: "A deferral runs for six months from the day of the poll, a refusal for twelve; the next meeting needs a new poll.",
    zh: "暂缓自民意调查之日起六个月，不予为十二个月；再次讨论须重新进行民意调查。",
  },
  steps: ["admit", "convert"],
  measure: ({ dossier, step, termsOn }) => {
    if (dossier.deferrals.length + dossier.refusals.length === 0)
      return { on: step.on, until: undefined, stillStanding: [] };
    const after = waivedAfter(dossier);
    const then = (on: Day): Terms["poll"] => termsOn(on).poll;
    const failed = [...dossier.deferrals, ...dossier.refusals].flatMap((setback) =>
      failing(setback, after, then(setback.on)),
    );
    return {
      on: step.on,
      until: failed.map((one) => endOf(one, then)).reduce(latest, undefined),
      stillStanding: places.filter((at) => failed.some(({ poll }) => isSameMinute(poll, dossier.polls[at]))),
    };
  },
  require: ({ on, until, stillStanding }) => stillStanding.length === 0 && (until === undefined || on >= until),
  else: "bar",
  says: {
    en: ({ until, stillStanding }) =>
      `${until === undefined ? "no deferral on file" : `deferred until ${en.day(until)}`}; ${stillStanding.length > 0 ? "the poll that led to it still stands" : "no poll is used twice"}`,
    zh: ({ until, stillStanding }) =>
      `${until === undefined ? "无暂缓记录" : `暂缓至${zh.day(until)}`}；${stillStanding.length > 0 ? "仍为据以暂缓的同一民意调查" : "未重复使用民意调查"}`,
  },
  remedy: ({ on, until, stillStanding }) => [
    ...(on < (until ?? on) ? waitUntil(until) : []),
    ...(stillStanding.length > 0 ? bring(...stillStanding.map((at) => ({ step: "poll", at }) as const)) : []),
  ],
});

const latest = (one: Day | undefined, other: Day | undefined): Day | undefined =>
  one && other ? later(one, other) : (one ?? other);

/**
 * The polls that a meeting failed on: those under the mark, or under the floor where the mark had been waived by then.
 */
const failing = ({ polls, waivers }: Setback, after: number, terms: Terms["poll"]): readonly Standing[] =>
  under(after < waivers ? terms.floor : terms.passMark, standingThen(polls));

/** How many waivers came before the one of the mark: a meeting knew of it if more than that were on file by then. */
const waivedAfter = ({ waivers }: Records): number => {
  const at = waivers.findIndex(({ rule }) => rule === "poll.pass-mark");
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};

const endOf = (failed: Standing, then: (on: Day) => Terms["poll"]): Day | undefined =>
  failed.on && addMonthsTo(failed.on, restOf(failed, then(failed.on)));

/** Whom the poll would defer for the third time at one stage is denied, unless the committee has waived the mark. */
export const atMostTwo = rule({
  id: "deferral.at-most-two",
  text: {
    en: "A person is deferred at most twice at a stage; the next time is a refusal.",
    zh: "同一阶段暂缓不超过两次，再次未达标的不予发展或转正。",
  },
  steps: ["admit", "convert"],
  measure: ({ dossier }, { poll }) => ({
    before: dossier.deferrals.length,
    most: poll.deferrals.of,
    polls: standing(dossier).map(({ at, count, of }) => ({ at, count, of })),
    mark: poll.passMark,
    waived: waiverOf(dossier, "poll.pass-mark") !== undefined,
  }),
  require: ({ before, most, polls, mark, waived }) => {
    if (waived || before < most.count) return true;
    return every(polls, (poll) => (poll.of === 0 ? awaits([{ step: "poll", at: poll.at }]) : meets(mark, poll)));
  },
  else: "deny",
  says: {
    en: ({ before, most, polls }) =>
      `deferred ${en.times(before)} at this stage, at most ${en.quantity(most)}; ${en.approve(polls)}`,
    zh: ({ before, most, polls }) => `本阶段已暂缓${before}次，最多${zh.quantity(most)}次；${zh.shares(polls)}`,
  },
  remedy: ({ polls, mark }) => moreApprovals(mark, polls),
});
