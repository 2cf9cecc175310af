import { approval, attendance, type Ballot, tallied, unexplained } from "../domain/ballot.js";
import type { Dossier } from "../domain/dossier.js";
import { lastKnown } from "../domain/last-known.js";
import type { Resolution } from "../domain/step.js";
import type { InPart } from "../domain/in-part.js";
import { known } from "../domain/told.js";
import { meets, type Share, type Threshold } from "../kernel/threshold.js";
import { en } from "../words/en.js";
import type { Language } from "../words/language.js";
import { zh } from "../words/zh.js";
import { type Answer, awaits } from "./answer.js";
import { unrecognized } from "./breach.js";
import { stated } from "./kinds/stated.js";
import { bring, moreAttendance, moreVotes } from "./remedy.js";
import { rule } from "./rule.js";

/** The numbers of a ballot fit together: nobody votes twice, and only people who are entitled vote. */
export const addsUp = rule({
  id: "ballot.adds-up",
  text: {
    en: "Everyone in the room votes once; votes, written and late opinions together are no more than the members entitled, and the entitled and the excused no more than the branch has.",
    zh: "到会者一人一票；到会、书面及逾期意见合计不超过应到会有表决权人数，应到会人数与不计入应到会的人数之和不超过党支部正式党员数。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ dossier, step }) => ({
    step: step.step,
    ...tallied(known(step.ballot)),
    fullMembers: membersAt(dossier, step),
  }),
  require: ({ step, cast, present, absent, entitled, excused, fullMembers, missing }) => {
    const mostIn = (count: number | undefined): number => count ?? Number.POSITIVE_INFINITY;
    const isEveryVoteKnown = !["yes", "no", "abstain"].some((vote) => missing.includes(vote));
    if (present !== undefined && (isEveryVoteKnown ? cast !== present : cast > present)) return false;
    if ((present ?? cast) + absent > Math.min(mostIn(entitled), mostIn(fullMembers))) return false;
    if ((entitled ?? 0) + excused > mostIn(fullMembers)) return false;
    const unknown = [
      ...missing.map((field) => `ballot.${field}`),
      ...(fullMembers === undefined ? ["by.fullMembers"] : []),
    ];
    return unknown.length === 0 || awaits(unknown.map((field) => ({ step, field })));
  },
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ cast, present, absent, entitled, excused, fullMembers }) =>
      `${en.many(cast, "ballot")} of ${present ?? "an unknown number"} present, ${en.many(absent, "opinion")} of absent members, ${entitled ?? "an unknown number"} entitled, ${excused > 0 ? `${excused} left off the roll, ` : ""}${en.people("full member", fullMembers)}`,
    zh: ({ cast, present, absent, entitled, excused, fullMembers }) =>
      `${zh.people("到会", present)}、投票${cast}张，未到会书面意见${absent}份，${zh.people("应到会", entitled)}，${excused > 0 ? `不计入应到会${excused}人，` : ""}${zh.people("正式党员", fullMembers)}`,
  },
  remedy: ({ step }) => bring({ step, field: "ballot" }),
});

/**
 * The full members of the branch as it was said last. A number said before the meeting that is lower than those entitled
 * is out of date, and not known any more.
 */
const membersAt = ({ holder }: Pick<Dossier, "holder">, { by, ballot }: Resolution): number | undefined => {
  const fullMembers = lastKnown("fullMembers", by, holder);
  return by.fullMembers === undefined && (known(ballot).entitled ?? 0) > (fullMembers ?? 0) ? undefined : fullMembers;
};

/** Full members who are not entitled are excused by consent. Where a branch does not say how many members it has, nobody asks. */
export const roll = rule({
  id: "ballot.roll",
  text: {
    en: "Every full member of the branch is entitled to vote, or is left off the roll by consent; no more are left off than stay on it, by our default.",
    zh: "党支部的正式党员均计入应到会人数；不计入的，应当经上级党组织同意并经党员大会通过，且不得多于应到会人数（本库默认）。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ dossier, step }) => {
    const fullMembers = membersAt(dossier, step);
    const { entitled, excused } = fullMembers === undefined ? {} : known(step.ballot);
    return {
      step: step.step,
      fullMembers,
      entitled,
      excused,
      unexplained: unexplained({ entitled, excused }, fullMembers),
    };
  },
  require: ({ step, fullMembers, entitled, excused, unexplained: count }) => {
    if (fullMembers === undefined) return true;
    if (entitled === undefined) return awaits([{ step, field: "ballot.entitled" }]);
    if (count === 0) return !areOutnumbered({ entitled, excused });
    if (excused === undefined) return false;
    const unknown = (["count", "consented"] as const).filter((field) => excused[field] === undefined);
    return unknown.length > 0 && awaits(unknown.map((field) => ({ step, field: `ballot.excused.${field}` })));
  },
  else: "warn",
  once: true,
  says: {
    en: ({ fullMembers, entitled, excused, unexplained: count }) =>
      `${en.people("full member", fullMembers)}, ${entitled ?? "an unknown number"} entitled${offTheRoll.en(count)}${areOutnumbered({ entitled, excused }) ? "; more are left off the roll than stay on it" : ""}`,
    zh: ({ fullMembers, entitled, excused, unexplained: count }) =>
      `${zh.people("正式党员", fullMembers)}，${zh.people("应到会", entitled)}${offTheRoll.zh(count)}${areOutnumbered({ entitled, excused }) ? "；不计入应到会的人数多于应到会人数" : ""}`,
  },
  remedy: ({ step }) => bring({ step, field: "ballot.excused" }),
});

/** Whether more members were left off the roll than stayed on it: then a few would decide for a branch. */
const areOutnumbered = ({ entitled, excused }: Roll): boolean =>
  (excused?.count ?? 0) > (entitled ?? Number.POSITIVE_INFINITY);

interface Roll {
  readonly entitled: number | undefined;
  readonly excused: InPart<Ballot>["excused"] | undefined;
}

const offTheRoll: Record<Language, (count: number) => string> = {
  en: (count) => (count === 0 ? "" : `; ${count} left off the roll without consent on file`),
  zh: (count) => (count === 0 ? "" : `；${count}人不计入应到会而未载明经同意`),
};

/** Whether a share meets its mark, and would if members who were left off the roll without a reason had been on it. */
const meetsWith = ({ step, share, mark, unexplained: count }: Counted): Answer => {
  if (!meets(mark, share)) return false;
  return meets(mark, { ...share, of: share.of + count }) || awaits([{ step, field: "ballot.excused" }]);
};

interface Counted {
  readonly step: Resolution["step"];
  readonly share: Share;
  readonly mark: Threshold;
  readonly unexplained: number;
}

const counted = (
  { dossier, step }: { readonly dossier: Pick<Dossier, "holder">; readonly step: Resolution },
  share: (ballot: Ballot) => Share,
  mark: Threshold,
): Counted => ({
  step: step.step,
  share: share(step.ballot),
  mark,
  unexplained: unexplained(known(step.ballot), membersAt(dossier, step)),
});

/** More than half of those entitled are in the room; written opinions do not make a quorum. */
export const quorum = rule({
  id: "ballot.quorum",
  text: {
    en: "The meeting is held only when more than half of the members entitled to vote are present.",
    zh: "有表决权的到会人数超过应到会有表决权人数的半数，方可开会。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: (facts, { ballot }) => counted(facts, attendance, ballot.quorum),
  require: meetsWith,
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ share, mark, unexplained: count }) =>
      `${en.share(share)} entitled present; ${en.threshold(mark)} needed${offTheRoll.en(count)}`,
    zh: ({ share, mark, unexplained: count }) =>
      `应到会${share.of}人，实到会${share.count}人；须${zh.threshold(mark)}${offTheRoll.zh(count)}`,
  },
  remedy: ({ share, mark }) => moreAttendance(mark, share),
  breach: { effect: { broken: unrecognized } }, // C5, E2: a meeting without a quorum resolves nothing
});

/** The meeting votes by secret ballot. */
export const secret = rule({
  id: "ballot.secret",
  text: {
    en: "The general meeting votes by secret ballot.",
    zh: "支部大会采取无记名投票的方式进行表决。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  ...stated(
    "ballot.secret",
    ({ ballot }: Resolution) => ballot.secret,
    { en: "voted by secret ballot", zh: "无记名投票" },
    { en: "not voted by secret ballot", zh: "未采取无记名投票" },
  ),
  else: "bar",
  once: true,
  stops: true,
});

/** One person is discussed and voted on at a time: admission is individual. */
export const alone = rule({
  id: "ballot.alone",
  text: {
    en: "Where there are several candidates, they are discussed and voted on one by one.",
    zh: "讨论两个以上的发展对象时，必须逐个讨论和表决。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  ...stated(
    "ballot.alone",
    ({ ballot }: Resolution) => ballot.alone,
    { en: "discussed and voted on alone", zh: "逐个讨论和表决" },
    { en: "not voted on alone", zh: "未逐个讨论和表决" },
  ),
  else: "bar",
  once: true,
  stops: true,
});

/**
 * More than half of those entitled are in favor, in the room or in writing before it. A lost vote was held, and is
 * minuted.
 */
export const majority = rule({
  id: "ballot.majority",
  text: {
    en: "A person is admitted by more than half of the members entitled to vote; written opinions handed in before the meeting count.",
    zh: "赞成人数超过应到会有表决权的正式党员的半数，方可通过；会前正式提交的书面意见计入票数。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: (facts, { ballot }) => counted(facts, approval, ballot.majority),
  require: meetsWith,
  else: "deny",
  once: true,
  refuses: true,
  says: {
    en: ({ share, mark, unexplained: count }) =>
      `${en.share(share)} entitled in favor; ${en.threshold(mark)} needed${offTheRoll.en(count)}`,
    zh: ({ share, mark, unexplained: count }) =>
      `应到会${share.of}人，赞成${share.count}人；须${zh.threshold(mark)}${offTheRoll.zh(count)}`,
  },
  remedy: ({ share, mark }) => moreVotes(mark, share),
});
