import type { Policy } from "../../policy/policy.js";
import type { Remedy } from "../../rules/remedy.js";
import { en } from "../../words/en.js";
import { inWords } from "../../words/in-words.js";
import { zh } from "../../words/zh.js";
import type { Language } from "../../words/language.js";
import { awaitedIn } from "../shared/awaited-in.js";

/**
 * A remedy in words: `3 more approvals at origin`, `not before 2027-03-01`, `1 more member present`. Anything that is not a remedy
 * is answered with one sentence that says so. A remedy is plain data, so it is said after JSON as before.
 *
 * @param remedy - One of the remedies of `remedies`.
 * @param language - `zh`, or `en`, which stands in for any other.
 * @param _policy - Taken so that all that speaks of a decision is called alike; no remedy needs it.
 *
 * @example
 * ```ts
 * import { judge, remedies, remedyIn, replay } from "fazhan";
 * import { readMinutes } from "fazhan/io";
 * import { national } from "fazhan/policies";
 *
 * const by = { kind: "branch", id: "b-1", fullMembers: 9 } as const;
 * const person = { id: "p-1", born: "1996-02-29", floating: false, places: { residence: "r-1", origin: "r-1" } };
 * const file = readMinutes([{ step: "apply", on: "2026-06-01", by, person, venue: "unit" }]);
 * const dossier = replay(file.ok ? file.minutes : []);
 * const decision = judge(national, dossier, { step: "recognize", on: "2026-07-01", by, recommendedBy: "members" });
 * for (const mending of remedies(decision)) console.log(mending.remedies.map((one) => remedyIn(one, "zh")));
 * // [ '待补：党组织派人谈话' ]
 * ```
 */
export const remedyIn = (remedy: Remedy, language: Language, _policy?: Policy): string =>
  inWords(language, (spoken) => said[spoken](remedy));

const inEnglish = (remedy: Remedy): string => {
  switch (remedy.kind) {
    case "wait":
      return `not before ${en.day(remedy.until)}`;
    case "bring":
      return awaitedIn.en(remedy.missing);
    case "approvals":
      return englishApprovals(remedy);
    case "attendance":
      return `${en.many(remedy.more, "more member")} present`;
    case "amount":
      return `${remedy.field} of ${remedy.to}`;
    case "no-later":
      return `${remedy.field} no later than ${en.day(remedy.day)}`;
    case "any-of":
      return remedy.of.map(inEnglish).join(" or ");
  }
};

type Approvals = Extract<Remedy, { readonly kind: "approvals" }>;

const englishApprovals = ({ at, converted, added }: Approvals): string => {
  const where = at === undefined ? "" : ` at ${en.place(at)}`;
  const ways = [
    converted === undefined ? [] : `${converted} more in favor${where} by those who voted otherwise`,
    added === undefined ? [] : `${added} more in favor${where} by others`,
  ].flat();
  return ways.join(", or ");
};

const inChinese = (remedy: Remedy): string => {
  switch (remedy.kind) {
    case "wait":
      return `不早于${zh.day(remedy.until)}`;
    case "bring":
      return awaitedIn.zh(remedy.missing);
    case "approvals":
      return chineseApprovals(remedy);
    case "attendance":
      return `再有${remedy.more}人到会`;
    case "amount":
      return `${remedy.field}为${remedy.to}`;
    case "no-later":
      return `${remedy.field}不晚于${zh.day(remedy.day)}`;
    case "any-of":
      return remedy.of.map(inChinese).join("或者");
  }
};

/** A remedy in each language. */
const said: Record<Language, (remedy: Remedy) => string> = { en: inEnglish, zh: inChinese };

const chineseApprovals = ({ at, converted, added }: Approvals): string => {
  const where = at === undefined ? "" : zh.place(at);
  const ways = [
    converted === undefined ? [] : `${where}原未赞成者中再有${converted}人赞成`,
    added === undefined ? [] : `${where}另有${added}人赞成`,
  ].flat();
  return ways.join("，或者");
};
