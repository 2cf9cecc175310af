import { describe, expect, it } from "vitest";
import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { type TextKind, textKinds, textOf } from "../../src/office/text-of.js";
import { faultOf } from "../policy/small.js";
import { extra } from "../rules/steps.js";
import { granted } from "../support/bend.js";
import { career, step } from "../support/career.js";

const by = { kind: "branch", id: "b-1" };
const told = (minute: object): Minute => ({ ...granted(minute as Step) });
const decided = (one: Step, verdict: Minute["verdict"]): Minute => ({ ...granted(one), verdict }) as Minute;
const zh = (minute: Minute, kind: TextKind, slots = {}) => textOf(minute, kind, "zh", slots)?.text;
const en = (minute: Minute, kind: TextKind) => textOf(minute, kind, "en")?.text;

describe("a resolution", () => {
  it("says who was there, how they voted, what came of it and when", () => {
    expect(zh(granted(step("admit")), "resolution")).toMatchInlineSnapshot(`
      "关于接收{姓名}同志为预备党员的决议
      2025年8月4日，{党支部名称}召开党员大会，讨论接收{姓名}同志为预备党员。应到会有表决权的正式党员30名，实到会有表决权的正式党员26名。
      大会认为，{姓名}同志{主要表现}。
      大会采取无记名投票方式进行表决，赞成26票，反对1票，弃权1票（其中会前书面意见赞成2票，反对0票，弃权0票）。大会通过接收{姓名}同志为预备党员的决议，报上级党委审批。
      党支部书记：{党支部书记签名}
      2025年8月4日"
    `);
    expect(en(granted(step("admit")), "resolution")).toMatchInlineSnapshot(`
      "Resolution on the admission of {name} as a probationer
      On 2025-08-04 the general meeting of {branch} discussed the admission of {name} as a probationer. Full members entitled to vote: 30; present: 26.
      The meeting found that {name} {conduct}.
      The meeting voted by secret ballot: 26 for, 1 against, 1 abstaining, among them written opinions: 2 for, 0 against, 0 abstaining. The meeting passed the resolution on the admission of {name} as a probationer and submits it to the higher committee for approval.
      Secretary of the branch: {signature of the secretary}
      2025-08-04"
    `);
  });

  it("has its own words for each vote and each verdict", () => {
    const votes = [step("admit"), step("convert"), extra("extend"), extra("cancel")];
    const last = (minute: Minute, language: "zh" | "en") =>
      textOf(minute, "resolution", language)
        ?.text.split("\n")[3]
        ?.split(/(?<=。|\d abstaining\. )/)
        .at(-1);
    const lines = votes.flatMap((vote) =>
      (["grant", "deny", "defer"] as const).flatMap((verdict) =>
        (["zh", "en"] as const).map((language) => last(decided(vote, verdict), language)),
      ),
    );
    expect(lines).toMatchInlineSnapshot(`
      [
        "大会通过接收{姓名}同志为预备党员的决议，报上级党委审批。",
        "The meeting passed the resolution on the admission of {name} as a probationer and submits it to the higher committee for approval.",
        "大会未通过接收{姓名}同志为预备党员的决议。",
        "The meeting did not pass the resolution on the admission of {name} as a probationer.",
        "大会暂缓作出接收{姓名}同志为预备党员的决议，待有关问题解决后再行讨论。",
        "The meeting put off its resolution on the admission of {name} as a probationer until what stands in the way is settled.",
        "大会通过{姓名}同志转为正式党员的决议，报上级党委审批。",
        "The meeting passed the resolution on the conversion of {name} to full membership and submits it to the higher committee for approval.",
        "大会未通过{姓名}同志转为正式党员的决议。",
        "The meeting did not pass the resolution on the conversion of {name} to full membership.",
        "大会暂缓作出{姓名}同志转为正式党员的决议，待有关问题解决后再行讨论。",
        "The meeting put off its resolution on the conversion of {name} to full membership until what stands in the way is settled.",
        "大会通过延长{姓名}同志预备期6个月的决议，报上级党委审批。",
        "The meeting passed the resolution on a longer probation of {name} by 6 months and submits it to the higher committee for approval.",
        "大会未通过延长{姓名}同志预备期6个月的决议。",
        "The meeting did not pass the resolution on a longer probation of {name} by 6 months.",
        "大会暂缓作出延长{姓名}同志预备期6个月的决议，待有关问题解决后再行讨论。",
        "The meeting put off its resolution on a longer probation of {name} by 6 months until what stands in the way is settled.",
        "大会通过取消{姓名}同志预备党员资格的决议，报上级党委审批。",
        "The meeting passed the resolution on the cancellation of the probation of {name} and submits it to the higher committee for approval.",
        "大会未通过取消{姓名}同志预备党员资格的决议。",
        "The meeting did not pass the resolution on the cancellation of the probation of {name}.",
        "大会暂缓作出取消{姓名}同志预备党员资格的决议，待有关问题解决后再行讨论。",
        "The meeting put off its resolution on the cancellation of the probation of {name} until what stands in the way is settled.",
      ]
    `);
  });

  it("leaves open what nobody told, a part of a day too", () => {
    const made = textOf(told({ step: "extend", on: "2026-08", by }), "resolution", "zh");
    expect(made).toMatchInlineSnapshot(`
      {
        "slots": [
          "姓名",
          "延长期限",
          "日",
          "党支部名称",
          "应到会人数",
          "实到会人数",
          "主要表现",
          "表决方式",
          "赞成票数",
          "反对票数",
          "弃权票数",
          "书面意见赞成票数",
          "书面意见反对票数",
          "书面意见弃权票数",
          "党支部书记签名",
        ],
        "text": "关于延长{姓名}同志预备期{延长期限}的决议
      2026年8月{日}日，{党支部名称}召开党员大会，讨论延长{姓名}同志预备期{延长期限}。应到会有表决权的正式党员{应到会人数}名，实到会有表决权的正式党员{实到会人数}名。
      大会认为，{姓名}同志{主要表现}。
      大会采取{表决方式}方式进行表决，到会党员表决赞成{赞成票数}票，反对{反对票数}票，弃权{弃权票数}票；会前书面意见赞成{书面意见赞成票数}票，反对{书面意见反对票数}票，弃权{书面意见弃权票数}票，计入票数。大会通过延长{姓名}同志预备期{延长期限}的决议，报上级党委审批。
      党支部书记：{党支部书记签名}
      2026年8月{日}日",
      }
    `);
    const unknown = told({ step: "admit", on: "unknown", by, ballot: { yes: 8, secret: false } });
    expect(en(unknown, "resolution")).toMatchInlineSnapshot(`
      "Resolution on the admission of {name} as a probationer
      On {day of the meeting} the general meeting of {branch} discussed the admission of {name} as a probationer. Full members entitled to vote: {entitled}; present: {present}.
      The meeting found that {name} {conduct}.
      The meeting voted by open vote: those present: 8 for, {votes against} against, {abstentions} abstaining; written opinions, which count: {written votes for} for, {written votes against} against, {written abstentions} abstaining. The meeting passed the resolution on the admission of {name} as a probationer and submits it to the higher committee for approval.
      Secretary of the branch: {signature of the secretary}
      {day of the meeting}"
    `);
  });

  it("speaks of written opinions only where somebody wrote", () => {
    const { ballot } = step("admit");
    const silent = step("admit", { ballot: { ...ballot, written: { yes: 0, no: 0, abstain: 0 } } });
    expect(zh(granted(silent), "resolution")).not.toContain("书面");
    expect(en(granted(silent), "resolution")).not.toContain("written");
  });
});

it("a tally sheet has every count, those left off the roll and those too late", () => {
  const none = { yes: 0, no: 0, abstain: 0 };
  const ballot = { ...step("admit").ballot, late: { ...none, yes: 1 }, excused: { count: 2, consented: true } };
  const lost = decided(step("admit", { ballot }), "deny");
  expect(zh(lost, "tally")).toMatchInlineSnapshot(`
    "{党支部名称}党员大会票决情况统计表
    表决事项：接收{姓名}同志为预备党员
    会议日期：2025年8月4日
    应到会有表决权的正式党员：30名
    按规定不计入应到会人数：2名
    实到会有表决权的正式党员：26名
    逐个讨论和表决：是
    表决方式：无记名投票
    发出表决票：{发出表决票数}张
    收回表决票：{收回表决票数}张
    到会党员投票：赞成24票，反对1票，弃权1票
    会前书面意见：赞成2票，反对0票，弃权0票
    合计：赞成26票，反对1票，弃权1票
    逾期书面意见（不计入票数）：赞成1票，反对0票，弃权0票
    表决结果：未通过
    监票人：{监票人}
    计票人：{计票人}
    党支部书记：{党支部书记签名}"
  `);
  expect(en(told({ step: "admit", on: "2026-08-04", by, ballot: { yes: 8 } }), "tally")).toMatchInlineSnapshot(`
    "Tally sheet of the general meeting of {branch}
    Matter: the admission of {name} as a probationer
    Day: 2026-08-04
    Full members entitled to vote: {entitled}
    Present: {present}
    One person at a time: {one person at a time}
    Manner: {manner of voting}
    Ballots issued: {ballots issued}
    Ballots returned: {ballots returned}
    In the room: 8 for, {room votes against} against, {room abstentions} abstaining
    Written opinions: {written votes for} for, {written votes against} against, {written abstentions} abstaining
    Total: {total votes for} for, {total votes against} against, {total abstentions} abstaining
    Result: passed
    Scrutineer: {scrutineer}
    Teller: {teller}
    Secretary of the branch: {signature of the secretary}"
  `);
});

it("a notice says from when until when, for what and where", () => {
  expect(zh(granted(extra("notice")), "notice")).toMatchInlineSnapshot(`
    "关于拟确定{姓名}同志为发展对象的公示
    经{党支部名称}研究，拟确定{姓名}同志为发展对象。根据发展党员工作有关规定，现予公示。
    基本情况：{姓名}，{基本情况}。
    公示时间：2024年8月19日至2024年8月26日。
    公示地点：从业（居住）所在地、原籍地。
    公示期间，对公示对象有异议的，请以来信、来电、来访等方式向{受理部门}反映。联系电话：{联系电话}。
    {党支部名称}
    2024年8月19日"
  `);
  const titles = (["recognition", "nomination", "admission", "conversion"] as const).map(
    (purpose) => zh(granted(extra("notice", { for: purpose })), "notice")?.split("\n")[0],
  );
  expect(titles).toMatchInlineSnapshot(`
    [
      "关于拟确定{姓名}同志为入党积极分子的公示",
      "关于拟确定{姓名}同志为发展对象的公示",
      "关于拟接收{姓名}同志为预备党员的公示",
      "关于{姓名}同志拟转为正式党员的公示",
    ]
  `);
  expect(en(told({ step: "notice", on: "unknown", by: { kind: "committee" } }), "notice")).toMatchInlineSnapshot(`
    "Public notice: {matter}
    {committee} has considered the {matter}, and makes it public as the rules ask.
    About the person: {name}, {particulars}.
    The notice is up from {first day of the notice} until {last day of the notice}.
    Objections may be raised during this time with {office}, in writing, by phone or in person. Phone: {phone}.
    {committee}
    {first day of the notice}"
  `);
});

it("a request asks for the pre-review, or for the approval of what was resolved", () => {
  expect(zh(granted(step("screen")), "request")).toMatchInlineSnapshot(`
    "关于对发展对象{姓名}同志进行预审的请示
    {党委名称}：
    {姓名}同志于{申请入党日期}递交入党申请书，{确定为入党积极分子日期}被确定为入党积极分子，{确定为发展对象日期}被确定为发展对象。
    2025年6月3日，{党支部名称}支部委员会对其进行审查，认为合格。现申请对其进行预审，有关材料附后。
    妥否，请批示。
    {党支部名称}
    {请示日期}"
  `);
  expect(zh(granted(step("convert")), "request")).toMatchInlineSnapshot(`
    "关于{姓名}同志转为正式党员的请示
    {党委名称}：
    2026年8月4日，{党支部名称}召开党员大会，讨论{姓名}同志转为正式党员。应到会有表决权的正式党员30名，实到会有表决权的正式党员26名。大会采取无记名投票方式进行表决，赞成26票，反对1票，弃权1票（其中会前书面意见赞成2票，反对0票，弃权0票）。大会通过{姓名}同志转为正式党员的决议。
    现将决议和有关材料一并报上。
    妥否，请批示。
    {党支部名称}
    {请示日期}"
  `);
  expect(en(granted(step("prereview")), "request")).toMatchInlineSnapshot(`
    "Request for the pre-review of the candidate {name}
    To {committee}:
    {name} applied on {day of the application}, was recognized as an activist on {day of the recognition} and nominated as a candidate on {day of the nomination}.
    On {day of the screening} the committee of {branch} screened the candidate and found: {finding of the screening}. We ask for your pre-review; the papers are attached.
    We ask for your reply.
    {branch}
    {day of the request}"
  `);
});

it("a report for filing says what was decided, by whom and to whom", () => {
  expect(zh(granted(step("recognize")), "filing")).toMatchInlineSnapshot(`
    "关于确定{姓名}同志为入党积极分子的备案报告
    {党委名称}：
    2023年7月3日，经{党支部名称}研究，确定{姓名}同志为入党积极分子。现将有关情况报上，请予备案。
    {党支部名称}
    {报告日期}"
  `);
  expect(zh(granted(step("file", {}, 2)), "filing")).toMatchInlineSnapshot(`
    "关于接收{姓名}同志为预备党员的备案报告
    {上级党委组织部门名称}：
    {审批日期}，经{党委名称}审批，接收{姓名}同志为预备党员。现将有关情况报上，请予备案。
    {党委名称}
    2025年9月12日"
  `);
  expect(en(granted(step("nominate")), "filing")).toMatchInlineSnapshot(`
    "Report for filing: nomination of {name} as a candidate
    To {committee}:
    On 2024-09-02 {branch} decided on the nomination of {name} as a candidate. We report it for filing.
    {branch}
    {day of the report}"
  `);
  expect(zh(told({ step: "file", on: "unknown", by: { kind: "committee" } }), "filing")).toContain("{备案事项}");
});

it("the slots that are given are filled, each as it is, and never what the minute says", () => {
  const minute = granted(step("admit"));
  const open = textOf(minute, "resolution", "zh")?.slots ?? [];
  expect(open).toEqual(["姓名", "党支部名称", "主要表现", "党支部书记签名"]);
  const given = Object.fromEntries(open.map((slot) => [slot, `{${slot}}一`]));
  const made = textOf(minute, "resolution", "zh", { ...given, 应到会人数: "1" });
  expect(made?.slots).toEqual([]);
  expect(made?.text).toContain("{姓名}一同志");
  expect(made?.text).toContain("应到会有表决权的正式党员30名");
  expect(textOf(minute, "resolution", "zh", { 姓名: 5 } as never)?.slots).toEqual(open);
});

it("each minute has the texts that an office writes of it, and no others", () => {
  const kindsOf = (minute: Minute) => textKinds.filter((kind) => textOf(minute, kind, "zh") !== undefined).join(" ");
  const steps = [...career, extra("notice"), extra("extend")].map((one) => [one.step, kindsOf(granted(one))] as const);
  expect(Object.fromEntries(steps.filter(([, kinds]) => kinds !== ""))).toEqual({
    ...{ recognize: "filing", nominate: "filing", "approve-admission": "filing", file: "filing", notice: "notice" },
    ...{ screen: "request", prereview: "request" },
    ...{ admit: "resolution tally request", convert: "resolution tally request", extend: "resolution tally request" },
  });
  const noes = [step("screen"), step("prereview"), step("admit"), step("approve-admission")];
  expect(noes.map((one) => kindsOf(decided(one, "deny")))).toEqual(["", "request", "resolution tally", ""]);
});

it("an unknown language is English, an unknown kind has no text, and no minute is a fault", () => {
  const minute = granted(step("admit"));
  expect(textOf(minute, "tally", "fr" as never)).toEqual(textOf(minute, "tally", "en"));
  expect(textOf(minute, "poem" as never, "zh")).toBeUndefined();
  for (const odd of [null, 5, { step: "notice" }])
    expect(faultOf(() => textOf(odd as never, "notice", "zh"))).toEqual(
      odd === 5 ? undefined : ["minute.unreadable", "minute"],
    );
});

it("both languages write the same texts of each minute, whole and in part, with as many slots", () => {
  const whole = [
    ...[...career, extra("notice"), extra("extend"), extra("cancel")].map((one) => granted(one)),
    ...(["recognition", "nomination", "admission"] as const).map((record) =>
      granted({ ...step("file"), record } as Step),
    ),
    ...[true, false].flatMap((yes) => [
      granted(
        step("admit", {
          ballot: { ...step("admit").ballot, alone: yes, secret: yes, late: { yes: 1, no: 0, abstain: 0 } },
        }),
      ),
      granted(
        step("admit", { ballot: { ...step("admit").ballot, alone: yes, excused: { count: 2, consented: yes } } }),
      ),
    ]),
  ];
  const bare = whole.flatMap((minute) => ["2026-08", "unknown"].map((on) => told({ step: minute.step, on, by })));
  for (const minute of [...whole, ...bare])
    for (const kind of textKinds) {
      const [chinese, english] = (["zh", "en"] as const).map((language) => textOf(minute, kind, language));
      expect([minute.step, kind, english?.text.split("\n").length]).toEqual([
        minute.step,
        kind,
        chinese?.text.split("\n").length,
      ]);
      expect(english?.text ?? "").not.toMatch(/\p{Script=Han}|undefined/u);
      expect(chinese?.text ?? "").not.toMatch(/[a-z]/);
    }
});
