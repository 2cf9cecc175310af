import { expect, test } from "vitest";
import { days, months, workingDays, years } from "../../src/kernel/quantity.js";
import { gulin, migrantWorkers, qingshan, songcun, ziyang } from "../../src/policy/index.js";

const policies = [migrantWorkers, songcun, qingshan, gulin, ziyang];
const rules = new Map(policies.flatMap(({ spec }) => spec.rules.map((rule) => [rule.id, rule] as const)));
const notice = { needed: workingDays(5), provisional: [], concerns: true };

test.each<[string, object, string, string]>([
  ["mentors.full-members", {}, "full members among the mentors: 0 of 0", "培养联系人0名，其中正式党员0名"],
  [
    "mentors.full-members",
    { count: 2, fit: 1 },
    "full members among the mentors: 1 of 2",
    "培养联系人2名，其中正式党员1名",
  ],
  ["mentors.one-per-side", {}, "no mentors on file", "尚未指定培养联系人"],
  ["mentors.one-per-side", { without: [] }, "sides without a mentor: none", "没有培养联系人的一方：无"],
  ["mentors.one-per-side", { without: ["origin"] }, "sides without a mentor: origin", "没有培养联系人的一方：原籍地"],
  ["sponsors.full-members", {}, "full members among the sponsors: 0 of 0", "入党介绍人0名，其中正式党员0名"],
  [
    "sponsors.full-members",
    { count: 2, fit: 1 },
    "full members among the sponsors: 1 of 2",
    "入党介绍人2名，其中正式党员1名",
  ],
  [
    "sponsors.not-under-penalty",
    {},
    "free of such a penalty among the sponsors: 0 of 0",
    "入党介绍人0名，其中未受该处分者0名",
  ],
  [
    "sponsors.not-under-penalty",
    { count: 2, fit: 1 },
    "free of such a penalty among the sponsors: 1 of 2",
    "入党介绍人2名，其中未受该处分者1名",
  ],
  ["notice.seven-days", { needed: days(7) }, "no days of notice; at least 7 days", "公示0天；不少于7天"],
  ["notice.seven-days", { needed: days(7), days: 6 }, "6 days of notice; at least 7 days", "公示6天；不少于7天"],
  ["notice.long-enough", { concerns: false }, "a notice for something else", "公示用于其他事项"],
  [
    "notice.long-enough",
    notice,
    "no working days of notice; at least 5 working days",
    "公示0个工作日；不少于5个工作日",
  ],
  [
    "notice.long-enough",
    { ...notice, days: 4, provisional: [2027] },
    "4 working days of notice by weekdays alone; at least 5 working days",
    "公示4个工作日（仅按星期推算）；不少于5个工作日",
  ],
  [
    "recognition.after-six-months",
    { since: "2024-01-08", lasts: months(6), over: "2024-07-08" },
    "applied on 2024-01-08; 6 months are over on 2024-07-08",
    "2024年1月8日申请；至2024年7月8日满6个月",
  ],
  ["residence.two-years", { floating: false, lasts: years(2) }, "not a floating person", "不属流动人员"],
  [
    "residence.two-years",
    { floating: true, since: "2023-03-01", lasts: years(2) },
    "at the residence since 2023-03-01; 2 years needed",
    "到居住地时间：2023年3月1日；须满2年",
  ],
])("%s says of %j: %s", (id, measured, english, chinese) => {
  const says = rules.get(id)?.says;
  expect([says?.en(measured), says?.zh(measured)]).toEqual([english, chinese]);
});
