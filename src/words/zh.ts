import type { BodyKind, Duty } from "../domain/body.js";
import type { Cell, Opinion, Source } from "../domain/investigation.js";
import { ladder, type Stage, type StepName } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import type { Filing, Paper, Purpose, Voice } from "../domain/step.js";
import { type Day, isWrittenAsDay } from "../kernel/day.js";
import type { Quantity, Unit } from "../kernel/quantity.js";
import type { Share, Threshold } from "../kernel/threshold.js";
import type { Consequence, Verdict } from "../kernel/verdict.js";

const stages: Record<Stage, string> = {
  outsider: "非申请人",
  applicant: "入党申请人",
  activist: "入党积极分子",
  candidate: "发展对象",
  probationer: "预备党员",
  member: "正式党员",
};

const bodies: Record<BodyKind, string> = {
  branch: "党支部",
  "general-branch": "党总支",
  committee: "基层党委",
  "village-committee": "村（社区）党委",
  "county-department": "县级党委组织部门",
  temporary: "临时党组织",
};

const sources: Record<Source, string> = {
  employer: "所在单位",
  community: "街道社区",
  police: "公安",
  "family-planning": "计生",
  commerce: "工商",
  tax: "税务",
};

const opinions: Record<Opinion, string> = { favorable: "肯定", adverse: "否定", reserved: "保留" };
const voices: Record<Voice, string> = {
  "party-group": "党小组",
  mentors: "培养联系人",
  members: "党员",
  masses: "群众",
};
const duties: Record<Duty, string> = {
  contact: "联系",
  examination: "考察",
  opinions: "征求意见",
  poll: "民意调查",
  notice: "公示",
};

const papers: Record<Paper, string> = {
  "application-form": "入党志愿书",
  application: "入党申请书",
  "political-review": "政治审查材料",
  "conversion-petition": "转正申请书",
  "cultivation-records": "培养教育考察材料",
};

const filings: Record<Filing, string> = {
  recognition: "入党积极分子",
  nomination: "发展对象",
  admission: "预备党员",
};
const purposes: Record<Purpose, string> = { ...filings, conversion: "转正" };
const units: Record<Unit, string> = {
  count: "",
  months: "个月",
  days: "天",
  "working-days": "个工作日",
  hours: "学时",
};
const places: Record<Place, string> = { residence: "从业（居住）所在地", origin: "原籍地" };
const verdicts: Record<Verdict, string> = { grant: "通过", defer: "暂缓", deny: "不予", bar: "不得进行" };

const quantity = ({ unit, count }: Quantity): string =>
  unit === "months" && count > 0 && count % 12 === 0 ? `${count / 12}年` : `${count}${units[unit]}`;

const threshold = ({ kind, part, whole }: Threshold): string => {
  const share = whole === 100 ? `${part}%` : part === 1 && whole === 2 ? "半数" : `${part}/${whole}`;
  return kind === "at-least" ? `达到${share}` : `超过${share}`;
};

const day = (of: Day): string => (isWrittenAsDay(of) ? written(of) : "日期有误");
const written = (of: Day): string => `${+of.slice(0, 4)}年${+of.slice(5, 7)}月${+of.slice(8, 10)}日`;
const list = (items: readonly string[]): string => (items.length > 0 ? items.join("、") : "无");
const cell = ({ source, at }: Cell): string => `${places[at]}${sources[source]}`;

/** How the things of the domain are said in Chinese. */
export const zh = {
  day: (of: Day | undefined): string => (of === undefined ? "日期未记录" : day(of)),
  onFile: (of: Day | undefined): string => (of === undefined ? "尚无记录" : `${day(of)}已记录`),
  quantity,
  range: (from: Quantity, to: Quantity): string =>
    from.count === to.count ? quantity(to) : `${quantity(from)}至${quantity(to)}`,
  threshold,
  share: ({ count, of }: Share): string => `${of}中${count}`,
  list,
  cell,
  cells: (cells: readonly Cell[]): string => list(cells.map(cell)),
  shares: (at: readonly (Share & { readonly at: Place })[]): string =>
    at
      .map((one) => `${places[one.at]}${one.of === 0 ? "无有效票" : `有效票${one.of}张、赞成票${one.count}张`}`)
      .join("；"),
  source: (source: Source): string => sources[source],
  opinion: (opinion: Opinion): string => opinions[opinion],
  stage: (stage: Stage): string => stages[stage],
  stages: (of: readonly Stage[]): string => list(of.map((stage) => stages[stage])),
  step: (step: StepName): string => ladder[step].zh,
  place: (place: Place): string => places[place],
  body: (kind: BodyKind): string => bodies[kind],
  voices: (of: readonly string[]): string => list(of.map((voice) => voices[voice as Voice])),
  duties: (of: readonly Duty[]): string => list(of.map((duty) => duties[duty])),
  papers: (of: readonly string[]): string => list(of.map((paper) => papers[paper as Paper])),
  filing: (record: Filing): string => filings[record],
  purpose: (purpose: Purpose): string => purposes[purpose],
  verdict: (verdict: Verdict): string => verdicts[verdict],
  consequence: (consequence: Consequence): string => (consequence === "warn" ? "提醒" : verdicts[consequence]),
  yes: (holds: boolean): string => (holds ? "是" : "否"),
};
