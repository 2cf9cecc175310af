import { days, hours, months, type Quantity, workingDays, years } from "../../src/kernel/quantity.js";
import { atLeast, moreThan } from "../../src/kernel/threshold.js";

const count = (of: number): Quantity => ({ unit: "count", count: of });

const notice = { needed: workingDays(5), provisional: [], concerns: true };

/** What a rule says of what it measured, in English and in Chinese: every turn that its sentence may take. */
const said: Readonly<Record<string, readonly (readonly [measured: object, english: string, chinese: string])[]>> = {
  "applicant.of-age": [
    [
      { on: "2026-06-16", age: years(18), ofAge: "2026-06-17" },
      "applied on 2026-06-16; 18 years old on 2026-06-17",
      "2026年6月16日申请；2026年6月17日年满18岁",
    ],
  ],
  "applicant.right-venue": [
    [{ venue: "unit", floating: true }, "applied at the unit; a floating person", "向所在单位提出；属流动人员"],
    [
      { venue: "residence", floating: false },
      "applied at the residence; not a floating person",
      "向居住地提出；不属流动人员",
    ],
    [
      { venue: "unit-location", floating: true },
      "applied at the unit's location; a floating person",
      "向单位所在地提出；属流动人员",
    ],
    [
      { venue: "supervising-department", floating: true },
      "applied at the unit's supervising department; a floating person",
      "向单位主管部门提出；属流动人员",
    ],
    [
      { venue: "floating-organization", floating: true },
      "applied at an organization of floating members; a floating person",
      "向流动党员党组织提出；属流动人员",
    ],
    [
      { venue: "origin", floating: true },
      "applied at the place of origin; a floating person",
      "向原籍地提出；属流动人员",
    ],
  ],
  "ballot.adds-up": [
    [
      { cast: 26, present: 26, absent: 2, entitled: 30, fullMembers: 31 },
      "26 ballots of 26 present, 2 opinions of absent members, 30 entitled, 31 full members",
      "到会26人、投票26张，未到会书面意见2份，应到会30人，正式党员31人",
    ],
    [
      { cast: 26, present: 26, absent: 2, entitled: 30 },
      "26 ballots of 26 present, 2 opinions of absent members, 30 entitled, an unknown number of full members",
      "到会26人、投票26张，未到会书面意见2份，应到会30人，正式党员未知人",
    ],
  ],
  "ballot.alone": [
    [{ is: true }, "discussed and voted on alone", "逐个讨论和表决"],
    [{ is: false }, "not voted on alone", "未逐个讨论和表决"],
  ],
  "ballot.secret": [
    [{ is: true }, "voted by secret ballot", "无记名投票"],
    [{ is: false }, "not voted by secret ballot", "未采取无记名投票"],
  ],
  "approval.collective": [
    [{ is: true }, "decided collectively", "集体讨论决定"],
    [{ is: false }, "not decided collectively", "未经集体讨论决定"],
  ],
  "body.agrees": [
    [{ agrees: true }, "the body agrees", "该组织同意"],
    [{ agrees: false }, "the body does not agree", "该组织不同意"],
  ],
  "body.competent": [
    [
      { by: "branch", may: ["taker", "holder", "temporary-holder", "cooperating", "committee", "county-department"] },
      "done by a branch; for a branch or a temporary organization or the branch that holds the file or the temporary organization that holds it or a body entrusted with this duty or a committee with power to approve or the county department",
      "由党支部办理；应由党支部或临时党组织或主责党支部或持有材料的临时党组织或受委托承担该项任务的党组织或有审批权限的基层党委或县级党委组织部门办理",
    ],
    [
      { by: "village-committee", may: ["committee"] },
      "done by a village committee; for a committee with power to approve",
      "由村（社区）党委办理；应由有审批权限的基层党委办理",
    ],
  ],
  "body.large-enough": [
    [{ fewest: count(3) }, "an unknown number of full members; at least 3 needed", "正式党员未知人；至少须3人"],
    [{ fullMembers: 2, fewest: count(3) }, "2 full members; at least 3 needed", "正式党员2人；至少须3人"],
  ],
  "cultivation.reviewed": [
    [
      { reviews: 2, every: months(6), gapAfter: "2024-01-08" },
      "2 reviews, one every 6 months; none in time after 2024-01-08",
      "考察2次，每6个月一次；2024年1月8日之后未按期考察",
    ],
    [{ reviews: 3, every: months(6) }, "3 reviews, one every 6 months; no gap", "考察3次，每6个月一次；无间断"],
  ],
  "deferral.over": [
    [{ stillStanding: [] }, "no deferral on file; no poll is used twice", "无暂缓记录；未重复使用民意调查"],
    [
      { until: "2026-12-16", stillStanding: ["origin"] },
      "deferred until 2026-12-16; the poll that led to it still stands",
      "暂缓至2026年12月16日；仍为据以暂缓的同一民意调查",
    ],
  ],
  "lead.right-side": [
    [
      { side: "residence", leads: "inflow" },
      "held at residence; lead: inflow",
      "由从业（居住）所在地一方主责；主责方：流入地",
    ],
    [{ side: "origin", leads: "outflow" }, "held at origin; lead: outflow", "由原籍地一方主责；主责方：流出地"],
    [
      { side: "origin", leads: "case-by-case" },
      "held at origin; lead: case-by-case",
      "由原籍地一方主责；主责方：视情况而定",
    ],
    [
      { side: "residence", leads: "open" },
      "held at residence; lead: open",
      "由从业（居住）所在地一方主责；主责方：另行确定",
    ],
  ],
  "mentors.at-residence": [
    [
      { floating: true, atResidence: 0 },
      "0 mentors at residence; a floating person",
      "流入地一方培养联系人0名；属流动人员",
    ],
    [
      { floating: false, atResidence: 2 },
      "2 mentors at residence; not a floating person",
      "流入地一方培养联系人2名；不属流动人员",
    ],
  ],
  "mentors.one-or-two": [
    [{ fewest: count(1), most: count(2) }, "no mentors; 1 to 2 needed", "培养联系人0名；应为1至2名"],
    [{ count: 3, fewest: count(1), most: count(2) }, "3 mentors; 1 to 2 needed", "培养联系人3名；应为1至2名"],
  ],
  "nomination.consented": [
    [
      {},
      "consent of nobody yet; a committee with power to approve must agree",
      "尚无组织同意；须经有审批权限的基层党委同意",
    ],
    [
      { by: "village-committee" },
      "consent of a village committee; a committee with power to approve must agree",
      "由村（社区）党委同意；须经有审批权限的基层党委同意",
    ],
  ],
  "notice.no-open-objection": [
    [{}, "objections to the notice: no notice on file", "公示反映：尚无公示"],
    [{ objections: "none" }, "objections to the notice: none", "公示反映：无"],
    [{ objections: "unfounded" }, "objections to the notice: unfounded", "公示反映：查无实据"],
    [{ objections: "open" }, "objections to the notice: open", "公示反映：尚在核查"],
  ],
  "notice.no-founded-objection": [[{ objections: "founded" }, "objections to the notice: founded", "公示反映：查实"]],
  "notice.long-enough": [
    [
      { concerns: true, days: 5, needed: workingDays(5), provisional: [] },
      "5 working days of notice; at least 5 working days",
      "公示5个工作日；不少于5个工作日",
    ],
    [{ concerns: false }, "a notice for something else", "公示用于其他事项"],
    [notice, "no working days of notice; at least 5 working days", "公示0个工作日；不少于5个工作日"],
    [
      { ...notice, days: 4, provisional: [2027] },
      "4 working days of notice by weekdays alone; at least 5 working days",
      "公示4个工作日（仅按星期推算）；不少于5个工作日",
    ],
  ],
  "poll.adds-up": [
    [
      { polls: [{ at: "residence" }, { at: "origin", issued: 110, returned: 101, counted: 100 }] },
      "no poll at residence; 100 counted, 101 returned, 110 issued at origin",
      "从业（居住）所在地尚无民意调查；原籍地发出110张、收回101张、计票100张",
    ],
  ],
  "poll.valid": [
    [
      {
        polls: [{ at: "residence" }, { at: "origin", held: true, count: 6, of: 20 }],
        mark: moreThan(1, 2),
        ballots: count(7),
      },
      "no poll at residence, papers returned at origin: 6 of 20; more than 1/2, and at least 7",
      "从业（居住）所在地尚无民意调查；原籍地发出20张、收回6张；收回须超过半数，且不少于7张",
    ],
  ],
  "poll.fresh": [
    [
      { on: "2026-06-16", fresh: months(6), polls: [{ at: "residence" }, { at: "origin", on: "2025-12-15" }] },
      "polled at residence: not on file; polled at origin: on file, 2025-12-15; good for 6 months, used on 2026-06-16",
      "从业（居住）所在地民意调查：尚无记录；原籍地民意调查：2025年12月15日已记录；有效期6个月，使用于2026年6月16日",
    ],
  ],
  "poll.held": [
    [
      {
        polls: [
          { at: "residence", count: 0, of: 0 },
          { at: "origin", count: 79, of: 100 },
        ],
      },
      "no valid ballot at residence, 79 of 100 at origin approve",
      "从业（居住）所在地无有效票；原籍地有效票100张、赞成票79张",
    ],
  ],
  "poll.held-somewhere": [
    [{ polled: [] }, "polled at: none", "已进行民意调查的地方：无"],
    [
      { polled: ["residence", "origin"] },
      "polled at: residence, origin",
      "已进行民意调查的地方：从业（居住）所在地、原籍地",
    ],
  ],
  "poll.pass-mark": [
    [
      {
        polls: [
          { at: "residence", count: 45, of: 50 },
          { at: "origin", count: 79, of: 100 },
        ],
        mark: atLeast(80, 100),
      },
      "45 of 50 at residence, 79 of 100 at origin; at least 80% must approve",
      "从业（居住）所在地有效票50张、赞成票45张；原籍地有效票100张、赞成票79张；赞成票须达到80%",
    ],
  ],
  "poll.floor": [
    [
      { polls: [{ at: "origin", count: 59, of: 100 }], mark: atLeast(60, 100) },
      "59 of 100 at origin; at least 60% must approve",
      "原籍地有效票100张、赞成票59张；赞成票须达到60%",
    ],
  ],
  "poll.not-too-soon": [
    [
      { on: "2026-06-16" },
      "last poll there: not on file; again at any time; polled on 2026-06-16",
      "该地上次调查：尚无记录；可随时调查；本次：2026年6月16日",
    ],
    [
      { on: "2026-06-16", last: "2026-01-10", again: "2026-07-10" },
      "last poll there: on file, 2026-01-10; again from 2026-07-10; polled on 2026-06-16",
      "该地上次调查：2026年1月10日已记录；自2026年7月10日起可再次调查；本次：2026年6月16日",
    ],
  ],
  "postponement.after-end": [
    [
      { until: "2026-07-01", ends: "2026-08-04" },
      "put off until 2026-07-01; probation is over on 2026-08-04",
      "推迟至2026年7月1日；预备期至2026年8月4日期满",
    ],
  ],
  "postponement.transferred-in": [
    [{ transferred: true }, "transferred in during probation", "预备期内转入"],
    [{ transferred: false }, "not transferred in during probation", "预备期内未曾转入"],
  ],
  "prereview.not-leaving": [
    [
      { within: months(3), until: "2026-09-16" },
      "no move coming; 3 months run to 2026-09-16",
      "未发现即将离开；3个月内即至2026年9月16日",
    ],
    [
      { leavingBy: "2026-08-01", within: months(3), until: "2026-09-16" },
      "leaving by 2026-08-01; 3 months run to 2026-09-16",
      "将于2026年8月1日离开；3个月内即至2026年9月16日",
    ],
  ],
  "prereview.passed": [
    [{}, "pre-review: not on file", "预审：尚无记录"],
    [{ day: "2026-06-16", passed: true }, "pre-review: on file, 2026-06-16", "预审：2026年6月16日已记录"],
    [
      { day: "2026-06-16", passed: false },
      "pre-review: on file, 2026-06-16, not passed",
      "预审：2026年6月16日已记录，未通过",
    ],
  ],
  "screening.passed": [
    [{}, "review by the branch committee: not on file", "支部委员会审查：尚无记录"],
    [
      { day: "2026-06-16", passed: true },
      "review by the branch committee: on file, 2026-06-16",
      "支部委员会审查：2026年6月16日已记录",
    ],
    [
      { day: "2026-06-16", passed: false },
      "review by the branch committee: on file, 2026-06-16, not passed",
      "支部委员会审查：2026年6月16日已记录，未通过",
    ],
  ],
  "vetting.passed": [
    [{}, "political review: not on file", "政治审查：尚无记录"],
    [{ day: "2026-06-16", passed: true }, "political review: on file, 2026-06-16", "政治审查：2026年6月16日已记录"],
    [
      { day: "2026-06-16", passed: false },
      "political review: on file, 2026-06-16, not passed",
      "政治审查：2026年6月16日已记录，未通过",
    ],
  ],
  "vetting.both-places": [
    [{ vetted: false, missing: ["residence", "origin"] }, "no political review on file", "尚无政治审查记录"],
    [{ vetted: true, missing: ["origin"] }, "still to be asked: origin", "尚未征求意见的地方：原籍地"],
  ],
  "sponsors.two": [
    [{ fewest: count(2), most: count(2) }, "no sponsors; 2 needed", "入党介绍人0名；应为2名"],
    [{ count: 1, fewest: count(2), most: count(2) }, "1 sponsor; 2 needed", "入党介绍人1名；应为2名"],
  ],
  "training.long-enough": [
    [
      { needDays: days(3), needHours: hours(24) },
      "trained for 0 days, 0 class hours; 3 days or 24 class hours needed",
      "培训0天、0学时；不少于3天或24学时",
    ],
    [
      { days: 2, hours: 23, needDays: days(3), needHours: hours(24) },
      "trained for 2 days, 23 class hours; 3 days or 24 class hours needed",
      "培训2天、23学时；不少于3天或24学时",
    ],
  ],
  "transfer.papers-handed-over": [
    [{ is: true }, "the papers were handed over", "材料已转交"],
    [{ is: false }, "the papers were not handed over", "材料未转交"],
  ],
  "waiver.allowed": [
    [
      { waivable: true, reasoned: false },
      "this rule may be waived; a reason is not given",
      "该规则可以豁免；未说明理由",
    ],
    [
      { waivable: false, reasoned: true },
      "this rule may not be waived; a reason is given",
      "该规则不得豁免；已说明理由",
    ],
  ],
  "investigation.none-adverse": [
    [
      { adverse: [{ at: "origin", source: "police" }] },
      "adverse opinions that bar: the police at origin",
      "构成障碍的否定意见：原籍地公安",
    ],
  ],
  "investigation.doubts-weighed": [
    [
      {
        doubts: [
          { at: "residence", source: "employer" },
          { at: "origin", source: "tax" },
        ],
      },
      "opinions to weigh: the employer at residence, the tax office at origin",
      "需研究的意见：从业（居住）所在地所在单位、原籍地税务",
    ],
  ],
  "investigation.fresh": [
    [
      { stale: [{ at: "origin", source: "commerce" }], fresh: months(6) },
      "opinions older than 6 months: the commerce office at origin",
      "超过6个月的意见：原籍地工商",
    ],
  ],
  "edition.in-force": [
    [
      { on: "2014-05-27", from: "2014-05-28" },
      "taken on 2014-05-27; the edition is in force from 2014-05-28",
      "办理于2014年5月27日；所依细则自2014年5月28日起施行",
    ],
  ],
  "ladder.closed": [
    [
      { step: "convert", stage: "candidate", from: ["probationer"] },
      "convert is open to a probationer; this is the file of a candidate",
      "“支部大会讨论转正”适用于预备党员；本人现为发展对象",
    ],
  ],
  "order.forward": [
    [
      { on: "2026-06-16", last: "2026-06-17" },
      "dated 2026-06-16; last step: 2026-06-17",
      "日期为2026年6月16日；最近一步：2026年6月17日",
    ],
    [{ on: "2026-06-16" }, "dated 2026-06-16; last step: no day on file", "日期为2026年6月16日；最近一步：日期未记录"],
  ],
  "entrusting.duties-done": [
    [
      { undone: ["poll", "opinions"] },
      "entrusted, and nothing on file yet: poll, opinions",
      "已委托而尚无记录的事项：民意调查、征求意见",
    ],
  ],
  "archive.complete": [
    [
      { missing: ["application", "political-review"] },
      "papers missing: application, political review",
      "缺少材料：入党申请书、政治审查材料",
    ],
  ],
  "mentors.full-members": [
    [{}, "full members among the mentors: 0 of 0", "培养联系人0名，其中正式党员0名"],
    [{ count: 2, fit: 1 }, "full members among the mentors: 1 of 2", "培养联系人2名，其中正式党员1名"],
  ],
  "mentors.one-per-side": [
    [{}, "no mentors on file", "尚未指定培养联系人"],
    [{ without: [] }, "sides without a mentor: none", "没有培养联系人的一方：无"],
    [{ without: ["origin"] }, "sides without a mentor: origin", "没有培养联系人的一方：原籍地"],
  ],
  "sponsors.full-members": [
    [{}, "full members among the sponsors: 0 of 0", "入党介绍人0名，其中正式党员0名"],
    [{ count: 2, fit: 1 }, "full members among the sponsors: 1 of 2", "入党介绍人2名，其中正式党员1名"],
  ],
  "sponsors.not-under-penalty": [
    [{}, "free of such a penalty among the sponsors: 0 of 0", "入党介绍人0名，其中未受该处分者0名"],
    [{ count: 2, fit: 1 }, "free of such a penalty among the sponsors: 1 of 2", "入党介绍人2名，其中未受该处分者1名"],
  ],
  "notice.seven-days": [
    [{ needed: days(7) }, "no days of notice; at least 7 days", "公示0天；不少于7天"],
    [{ needed: days(7), days: 6 }, "6 days of notice; at least 7 days", "公示6天；不少于7天"],
  ],
  "recognition.after-six-months": [
    [
      { since: "2024-01-08", lasts: months(6), over: "2024-07-08" },
      "applied on 2024-01-08; 6 months are over on 2024-07-08",
      "2024年1月8日申请；至2024年7月8日满6个月",
    ],
  ],
  "residence.two-years": [
    [{ floating: false, lasts: years(2) }, "not a floating person", "不属流动人员"],
    [
      { floating: true, since: "2023-03-01", lasts: years(2) },
      "at the residence since 2023-03-01; 2 years needed",
      "到居住地时间：2023年3月1日；须满2年",
    ],
  ],
};

/** The same, a row for each sentence. */
export const sentences = Object.entries(said).flatMap(([rule, rows]) => rows.map((row) => [rule, ...row] as const));
