import type { Records, Setback } from "../../domain/dossier.js";
import { places } from "../../domain/place.js";
import { addMonths, type Day, later } from "../../kernel/day.js";
import { en } from "../../words/en.js";
import { zh } from "../../words/zh.js";
import { restOf } from "../poll/rest.js";
import { type Standing, standingThen, under } from "../poll/standing.js";
import { bring, waitUntil } from "../remedy.js";
import { rule } from "../rule.js";
import type { Terms } from "../terms.js";

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
      stillStanding: places.filter((at) => failed.some((one) => one.poll === dossier.polls[at])),
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
  failed.on && addMonths(failed.on, restOf(failed, then(failed.on)));
