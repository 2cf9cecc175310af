import type { BodyKind } from "../../../domain/body.js";
import type { Minute } from "../../../domain/minute.js";
import type { Filing, Purpose } from "../../../domain/step.js";
import { zh } from "../../../words/zh.js";
import type { FilingMinute, Letters, RequestMinute } from "../wording.js";
import { ballotOf, dayIn, matterOf, meetingOf } from "./vote.js";

const proposals: Record<Purpose, string> = {
  recognition: "拟确定{姓名}同志为入党积极分子",
  nomination: "拟确定{姓名}同志为发展对象",
  admission: "拟接收{姓名}同志为预备党员",
  conversion: "{姓名}同志拟转为正式党员",
};

const organizations: Record<BodyKind, string> = {
  branch: "{党支部名称}",
  "floating-branch": "{党支部名称}",
  "general-branch": "{党总支名称}",
  committee: "{党委名称}",
  "village-committee": "{党委名称}",
  "county-department": "{上级党委组织部门名称}",
  temporary: "{党组织名称}",
};

/** The text of a public notice 公示. */
const notice = ({ by, for: purpose, from, until, at }: Minute<"notice">): readonly string[] => {
  const what = purpose === undefined ? "{公示事项}" : proposals[purpose];
  return [
    `关于${what}的公示`,
    `经${organizations[by.kind]}研究，${what}。根据发展党员工作有关规定，现予公示。`,
    "基本情况：{姓名}，{基本情况}。",
    `公示时间：${dayIn(from, "公示开始日期")}至${dayIn(until, "公示结束日期")}。`,
    ...(at ? [`公示地点：${zh.list(at.map(zh.place))}。`] : []),
    "公示期间，对公示对象有异议的，请以来信、来电、来访等方式向{受理部门}反映。联系电话：{联系电话}。",
    organizations[by.kind],
    dayIn(from, "公示开始日期"),
  ];
};

/** A request to the committee: for the pre-review 预审请示, or for the approval of what a meeting resolved. */
const request = (minute: RequestMinute): readonly string[] => {
  const closing = ["妥否，请批示。", "{党支部名称}", "{请示日期}"];
  if (minute.step === "screen" || minute.step === "prereview")
    return [
      "关于对发展对象{姓名}同志进行预审的请示",
      "{党委名称}：",
      "{姓名}同志于{申请入党日期}递交入党申请书，{确定为入党积极分子日期}被确定为入党积极分子，{确定为发展对象日期}被确定为发展对象。",
      `${screenedIn(minute)}现申请对其进行预审，有关材料附后。`,
      ...closing,
    ];
  return [
    `关于${matterOf(minute)}的请示`,
    "{党委名称}：",
    `${meetingOf(minute)}${ballotOf(minute)}大会通过${matterOf(minute)}的决议。`,
    "现将决议和有关材料一并报上。",
    ...closing,
  ];
};

/** What the branch committee found: a pre-review does not tell. */
const screenedIn = ({ step, on }: Minute<"screen" | "prereview">): string =>
  step === "screen"
    ? `${dayIn(on, "支部委员会审查日期")}，{党支部名称}支部委员会对其进行审查，认为合格。`
    : "{支部委员会审查日期}，{党支部名称}支部委员会对其进行审查，审查意见为{支部委员会审查意见}。";

const filed: Record<Filing, string> = {
  recognition: "确定{姓名}同志为入党积极分子",
  nomination: "确定{姓名}同志为发展对象",
  admission: "接收{姓名}同志为预备党员",
};

/** A report for filing 备案报告. */
const filing = (minute: FilingMinute): readonly string[] => {
  const isAdmission = minute.step === "approve-admission" || (minute.step === "file" && minute.record === "admission");
  const [from, to] = isAdmission ? ["{党委名称}", "{上级党委组织部门名称}"] : ["{党支部名称}", "{党委名称}"];
  const on = dayIn(minute.step === "file" ? undefined : minute.on, isAdmission ? "审批日期" : "研究日期");
  const what = filedOf(minute);
  return [
    `关于${what}的备案报告`,
    `${to}：`,
    `${on}，经${from}${isAdmission ? "审批" : "研究"}，${what}。现将有关情况报上，请予备案。`,
    from,
    minute.step === "file" ? dayIn(minute.on, "报告日期") : "{报告日期}",
  ];
};

const filedOf = (minute: FilingMinute): string => {
  if (minute.step === "file") return minute.record === undefined ? "{备案事项}" : filed[minute.record];
  if (minute.step === "approve-admission") return filed.admission;
  return minute.step === "nominate" ? filed.nomination : filed.recognition;
};

/** Notices, requests and reports, in Chinese. */
export const letters: Letters = { notice, request, filing };
