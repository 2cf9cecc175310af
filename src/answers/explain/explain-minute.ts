import { corrected } from "../../domain/corrected.js";
import type { Minute } from "../../domain/minute.js";
import { judge } from "../../engine/decide.js";
import { replay } from "../../engine/replay.js";
import { fault, orUnreadable } from "../../kernel/fault.js";
import type { Policy } from "../../policy/policy.js";
import { en } from "../../words/en.js";
import { inWords } from "../../words/in-words.js";
import type { Language } from "../../words/language.js";
import { zh } from "../../words/zh.js";
import { checkPolicy } from "../shared/answered.js";
import { explain } from "./explain.js";

/**
 * A minute on file in words, English or Chinese: the decision on it as the rules of a policy come to it on the file as it
 * was then, and, where a later correction struck it or put another step in its place, a last line that names the
 * correction by its place and its day. `at` is the place of the minute in the list, counted from 0. Throws a fault at
 * `policy` where that is not a policy, at `minutes` where that is not a list, at `at` where the list has no such place, and at the
 * minute that cannot be filed.
 *
 * @param policy - The rules to judge by, such as `national`, or what `extend` or `definePolicy` made.
 * @param given - The minutes of one person, in the order they were filed.
 * @param at - The place of the minute in the list, counted from 0.
 * @param language - `zh`, or `en`, which stands in for any other.
 *
 * @example
 * ```ts
 * import { explainMinute } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 };
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([
 *   { step: "apply", on: "2024-01-08", by, person, venue: "unit" },
 *   { step: "talk", on: "2024-01-09", by },
 *   { step: "correct", on: "2024-01-10", by, minute: 1, reason: "entered in the wrong file" },
 * ]);
 * if (!file.ok) throw new Error("not minutes");
 * console.log(explainMinute(national, file.minutes, 1, "en").split("\n").at(-1));
 * // struck by minute 2, correct on 2024-01-10
 * ```
 */
export const explainMinute = (policy: Policy, given: readonly Minute[], at: number, language: Language): string => {
  checkPolicy(policy, "policy");
  const minutes = orUnreadable("minutes", () => (Array.isArray(given) ? [...given] : undefined));
  const minute = Number.isInteger(at) ? minutes[at] : undefined;
  if (minute === undefined) throw fault("minute.unreadable", "at");
  const decision = judge(policy, replay(minutes.slice(0, at)), minute);
  const { struck, by, minutes: standing } = corrected(minutes);
  const place = by.get(at) ?? -1;
  const correction = minutes[place];
  if (correction === undefined) return explain(decision, language);
  const instead = struck.has(at) ? undefined : standing[at];
  return inWords(language, (spoken) =>
    [explain(decision, spoken), line[spoken](place, correction, instead)].join("\n"),
  );
};

const line: Record<Language, (place: number, correction: Minute, instead: Minute | undefined) => string> = {
  en: (place, { step, on }, instead) =>
    `${instead === undefined ? "struck" : `corrected to ${en.step(instead.step)} on ${en.day(instead.on)}`} by minute ${place}, ${en.step(step)} on ${en.day(on)}`,
  zh: (place, { step, on }, instead) =>
    `由记录${place}（${zh.step(step)}，${zh.day(on)}）${instead === undefined ? "删除" : `更正为“${zh.step(instead.step)}”，${zh.day(instead.on)}`}`,
};
