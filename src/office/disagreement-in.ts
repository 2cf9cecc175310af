import { en } from "../words/en.js";
import { inWords } from "../words/in-words.js";
import type { Language } from "../words/language.js";
import { zh } from "../words/zh.js";
import type { Disagreement, MeetingFact, Role } from "./together/disagreement.js";

/**
 * A disagreement in words, English or Chinese: what several files say of one thing, with the day and the numbers. It says
 * that they do not agree, and not which is right or who is to blame. Labels of files and ids are never repeated. Anything that
 * is not a disagreement is answered with one sentence that says so.
 *
 * @param disagreement - One of those that `auditTogether` found.
 * @param language - `zh`, or `en`, which stands in for any other.
 *
 * @example
 * ```ts
 * import { disagreementIn } from "fazhan/office";
 *
 * const among = [{ file: 1, minute: 0 }, { file: 5, minute: 0 }];
 * console.log(disagreementIn({ kind: "person.twice", among, measured: { count: 2 } }, "zh"));
 * // 同一人有2份档案
 * ```
 */
export const disagreementIn = (disagreement: Disagreement, language: Language): string =>
  inWords(language, (spoken) => said[spoken](disagreement));

const facts: Record<Language, Record<MeetingFact, string>> = {
  en: {
    entitled: "members entitled to vote",
    present: "members present",
    "branch-size": "full members of the branch",
  },
  zh: { entitled: "应到会人数", present: "实到会人数", "branch-size": "支部正式党员人数" },
};
const roles: Record<Language, Record<Role, string>> = {
  en: { mentor: "mentor", sponsor: "sponsor" },
  zh: { mentor: "培养联系人", sponsor: "入党介绍人" },
};

const inEnglish = (one: Disagreement): string => {
  const on = en.day(one.on);
  const files = en.many(new Set(one.among.map(({ file }) => file)).size, "file");
  switch (one.kind) {
    case "meeting.entitled":
    case "meeting.present":
    case "meeting.branch-size":
      return `meeting on ${on}: ${files} give different numbers of ${facts.en[factOf(one.kind)]}: ${numbers(one.measured.counts, ", ")}`;
    case "meeting.ballots-alike":
      return `meeting on ${on}: the votes in ${files} are identical: ${one.measured.yes} yes, ${one.measured.no} no, ${one.measured.abstain} abstained; compare them with the record of the meeting`;
    case "sponsor.not-yet-member":
    case "mentor.not-yet-member": {
      const since =
        one.measured.since === undefined ? "no conversion yet" : `conversion on ${en.day(one.measured.since)}`;
      return `a ${roles.en[roleOf(one.kind)]} is named by ${on} in one file; the file of that person has ${since}`;
    }
    case "sponsor.load":
    case "mentor.load":
      return `on ${on} one person is ${roles.en[roleOf(one.kind)]} in ${en.many(one.measured.count, "file")}; the limit is ${one.measured.limit}`;
    case "person.twice":
      return `one person has ${en.many(one.measured.count, "file")}`;
    case "person.at-two-branches":
      return `one person is held by ${one.measured.count} branches on ${on}`;
    case "file.unreadable":
      return `minute ${minuteOf(one)} of a file cannot be read; the file was left out`;
  }
};

const inChinese = (one: Disagreement): string => {
  const on = zh.day(one.on);
  const files = new Set(one.among.map(({ file }) => file)).size;
  switch (one.kind) {
    case "meeting.entitled":
    case "meeting.present":
    case "meeting.branch-size":
      return `${on}的大会：${files}份档案所载${facts.zh[factOf(one.kind)]}不一致：${numbers(one.measured.counts, "、")}`;
    case "meeting.ballots-alike":
      return `${on}的大会：${files}份档案的票数完全相同：赞成${one.measured.yes}票、反对${one.measured.no}票、弃权${one.measured.abstain}票，请与会议记录核对`;
    case "sponsor.not-yet-member":
    case "mentor.not-yet-member": {
      const { since } = one.measured;
      const own = since === undefined ? "尚无转正记录" : `所载转正日期为${zh.day(since)}`;
      return `一份档案载明${roles.zh[roleOf(one.kind)]}至迟于${on}确定，其本人档案${own}`;
    }
    case "sponsor.load":
    case "mentor.load":
      return `${on}，同一人在${one.measured.count}份档案中任${roles.zh[roleOf(one.kind)]}，限额为${one.measured.limit}人`;
    case "person.twice":
      return `同一人有${one.measured.count}份档案`;
    case "person.at-two-branches":
      return `${on}，同一人的档案分属${one.measured.count}个支部`;
    case "file.unreadable":
      return `一份档案的记录${minuteOf(one)}无法识别，该档案未纳入比对`;
  }
};

const said: Record<Language, (one: Disagreement) => string> = { en: inEnglish, zh: inChinese };

const factOf = (kind: `meeting.${MeetingFact}`): MeetingFact =>
  kind === "meeting.entitled" ? "entitled" : kind === "meeting.present" ? "present" : "branch-size";

const roleOf = (kind: `${Role}.${string}`): Role => (kind.startsWith("mentor") ? "mentor" : "sponsor");

const minuteOf = ({ among }: Disagreement): string => among.map(({ minute }) => minute).join();

const numbers = (counts: readonly number[], comma: string): string =>
  [...new Set(counts)].toSorted((one, other) => one - other).join(comma);
