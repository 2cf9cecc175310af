import { approval, attendance, tallied } from "../domain/ballot.js";
import type { Resolution } from "../domain/step.js";
import { known } from "../domain/told.js";
import { meets } from "../kernel/threshold.js";
import { en } from "../words/en.js";
import { zh } from "../words/zh.js";
import { awaits } from "./answer.js";
import { unrecognized } from "./breach.js";
import { stated } from "./kinds/stated.js";
import { bring, moreAttendance, moreVotes } from "./remedy.js";
import { rule } from "./rule.js";

/** The numbers of a ballot fit together: nobody votes twice, and nobody votes who is not entitled to. */
export const addsUp = rule({
  id: "ballot.adds-up",
  text: {
    en: "Everyone in the room votes once; room, written and late opinions are not more than the members entitled, nor those more than the branch has.",
    zh: "到会者一人一票；到会、书面及逾期意见合计不超过应到会有表决权人数，应到会人数不超过党支部正式党员数。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step }) => ({ step: step.step, ...tallied(known(step.ballot)), fullMembers: step.by.fullMembers }),
  require: ({ step, cast, present, absent, entitled, fullMembers, missing }) => {
    const mostIn = (count: number | undefined): number => count ?? Number.POSITIVE_INFINITY;
    const isEveryVoteKnown = !["yes", "no", "abstain"].some((vote) => missing.includes(vote));
    if (present !== undefined && (isEveryVoteKnown ? cast !== present : cast > present)) return false;
    if ((present ?? cast) + absent > Math.min(mostIn(entitled), mostIn(fullMembers))) return false;
    if (entitled !== undefined && entitled > mostIn(fullMembers)) return false;
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
    en: ({ cast, present, absent, entitled, fullMembers }) =>
      `${en.many(cast, "ballot")} of ${present ?? "an unknown number"} present, ${en.many(absent, "opinion")} of absent members, ${entitled ?? "an unknown number"} entitled, ${en.many(fullMembers ?? "an unknown number of", "full member")}`,
    zh: ({ cast, present, absent, entitled, fullMembers }) =>
      `到会${present ?? "未知"}人、投票${cast}张，未到会书面意见${absent}份，应到会${entitled ?? "未知"}人，正式党员${fullMembers ?? "未知"}人`,
  },
  remedy: ({ step }) => bring({ step, field: "ballot" }),
});

/** More than half of those entitled are in the room; written opinions do not make a quorum. */
export const quorum = rule({
  id: "ballot.quorum",
  text: {
    en: "The meeting is held only when more than half of the members entitled to vote are present.",
    zh: "有表决权的到会人数超过应到会有表决权人数的半数，方可开会。",
  },
  steps: ["admit", "convert", "extend", "cancel"],
  measure: ({ step }, { ballot }) => ({ share: attendance(step.ballot), mark: ballot.quorum }),
  require: ({ share, mark }) => meets(mark, share),
  else: "bar",
  once: true,
  stops: true,
  says: {
    en: ({ share, mark }) => `${en.share(share)} entitled present; ${en.threshold(mark)} needed`,
    zh: ({ share, mark }) => `应到会${share.of}人，实到会${share.count}人；须${zh.threshold(mark)}`,
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
  measure: ({ step }, { ballot }) => ({ share: approval(step.ballot), mark: ballot.majority }),
  require: ({ share, mark }) => meets(mark, share),
  else: "deny",
  once: true,
  refuses: true,
  says: {
    en: ({ share, mark }) => `${en.share(share)} entitled in favor; ${en.threshold(mark)} needed`,
    zh: ({ share, mark }) => `应到会${share.of}人，赞成${share.count}人；须${zh.threshold(mark)}`,
  },
  remedy: ({ share, mark }) => moreVotes(mark, share),
});
