import type { Outcome } from "../../../domain/minute.js";
import type { Resolution } from "../../../domain/step.js";
import type { ToldDay } from "../../../kernel/told-day.js";
import { formValues } from "../../../words/values.js";
import { zh } from "../../../words/zh.js";
import { dayOr, orSlot, type ToldVotes, type VoteMinute, votesIn } from "../votes-in.js";
import type { Votes } from "../wording.js";

/** A day in Chinese, or the slot that stands for it. */
export const dayIn = (day: ToldDay | undefined, slot: string): string =>
  dayOr(day, slot, { day: zh.day, month: (month) => `${zh.day(month)}{日}日` });

const matters: Record<Resolution["step"], string> = {
  admit: "接收{姓名}同志为预备党员",
  convert: "{姓名}同志转为正式党员",
  extend: "延长{姓名}同志预备期",
  cancel: "取消{姓名}同志预备党员资格",
};

/** What a meeting votes on; of a longer probation, by how long. */
export const matterOf = (minute: VoteMinute): string => {
  if (minute.step !== "extend") return matters[minute.step];
  const { months } = minute;
  return `${matters.extend}${orSlot(months === undefined ? undefined : zh.quantity({ unit: "months", count: months }), "延长期限")}`;
};

const results: Record<Outcome, string> = { grant: "通过", deny: "未通过", defer: "暂缓作出决议" };

const decisions: Record<Outcome, (matter: string) => string> = {
  grant: (matter) => `大会通过${matter}的决议，报上级党委审批。`,
  deny: (matter) => `大会未通过${matter}的决议。`,
  defer: (matter) => `大会暂缓作出${matter}的决议，待有关问题解决后再行讨论。`,
};

const mannerOf = ({ ballot: { secret } = {} }: VoteMinute): string => {
  if (secret === undefined) return "{表决方式}";
  return secret ? "无记名投票" : "公开";
};

const votes = ({ yes, no, abstain }: ToldVotes, of: string): string =>
  `赞成${orSlot(yes, `${of}赞成票数`)}票，反对${orSlot(no, `${of}反对票数`)}票，弃权${orSlot(abstain, `${of}弃权票数`)}票`;

/** The count in a sentence: both kinds of votes together where both are known, and otherwise each of its own. */
const countOf = (minute: VoteMinute): string => {
  const { room, written, total, wrote } = votesIn(minute);
  if (wrote === undefined) return `到会党员表决${votes(room, "")}；会前书面意见${votes(written, "书面意见")}，计入票数`;
  return wrote ? `${votes(total, "")}（其中会前书面意见${votes(written, "书面意见")}）` : votes(total, "");
};

const rollOf = ({ ballot: { entitled, present } = {} }: VoteMinute): string =>
  `应到会有表决权的正式党员${orSlot(entitled, "应到会人数")}名，实到会有表决权的正式党员${orSlot(present, "实到会人数")}名`;

/** The meeting and who was there. */
export const meetingOf = (minute: VoteMinute): string =>
  `${dayIn(minute.on, "会议日期")}，{党支部名称}召开党员大会，讨论${matterOf(minute)}。${rollOf(minute)}。`;

/** How the meeting voted. */
export const ballotOf = (minute: VoteMinute): string => `大会采取${mannerOf(minute)}方式进行表决，${countOf(minute)}。`;

/** The resolution: what Art. 22 of 2014 and Art. 21 of 2026 say that it holds. */
const resolution = (minute: VoteMinute): readonly string[] => [
  `关于${matterOf(minute)}的决议`,
  meetingOf(minute),
  "大会认为，{姓名}同志{主要表现}。",
  `${ballotOf(minute)}${decisions[minute.verdict](matterOf(minute))}`,
  "党支部书记：{党支部书记签名}",
  dayIn(minute.on, "会议日期"),
];

/** The tally sheet 票决情况统计表. */
const tally = (minute: VoteMinute): readonly string[] => {
  const { entitled, present, excused, alone } = minute.ballot ?? {};
  const { room, written, total, late } = votesIn(minute);
  return [
    "{党支部名称}党员大会票决情况统计表",
    `表决事项：${matterOf(minute)}`,
    `会议日期：${dayIn(minute.on, "会议日期")}`,
    `应到会有表决权的正式党员：${orSlot(entitled, "应到会人数")}名`,
    ...(excused ? [`按规定不计入应到会人数：${orSlot(excused.count, "不计入应到会人数")}名`] : []),
    `实到会有表决权的正式党员：${orSlot(present, "实到会人数")}名`,
    `逐个讨论和表决：${orSlot(alone === undefined ? undefined : formValues.zh.booleans[`${alone}`], "是否逐个讨论和表决")}`,
    `表决方式：${mannerOf(minute)}`,
    "发出表决票：{发出表决票数}张",
    "收回表决票：{收回表决票数}张",
    `到会党员投票：${votes(room, "会场")}`,
    `会前书面意见：${votes(written, "书面意见")}`,
    `合计：${votes(total, "合计")}`,
    ...(late ? [`逾期书面意见（不计入票数）：${votes(late, "逾期书面意见")}`] : []),
    `表决结果：${results[minute.verdict]}`,
    "监票人：{监票人}",
    "计票人：{计票人}",
    "党支部书记：{党支部书记签名}",
  ];
};

/** What is written of a vote, in Chinese. */
export const vote: Votes = { resolution, tally };
