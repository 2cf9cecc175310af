import type { BodyKind, Duty } from "../domain/body.js";
import type { Cell } from "../domain/investigation.js";
import { ladder, type Stage, type StepName } from "../domain/ladder.js";
import type { Place } from "../domain/place.js";
import type { Paper, Voice } from "../domain/step.js";
import { type Day, isWrittenAsDay } from "../kernel/day.js";
import type { Quantity, Unit } from "../kernel/quantity.js";
import type { Share, Threshold } from "../kernel/threshold.js";
import { isMonth, type ToldDay } from "../kernel/told-day.js";
import type { Consequence, Verdict } from "../kernel/verdict.js";
import * as names from "./zh/names.js";

const units: Record<Unit, string> = {
  count: "",
  months: "个月",
  days: "天",
  "working-days": "个工作日",
  hours: "学时",
};

const quantity = ({ unit, count }: Quantity): string =>
  unit === "months" && count > 0 && count % 12 === 0 ? `${count / 12}年` : `${count}${units[unit]}`;

const threshold = ({ kind, part, whole }: Threshold): string => {
  const share = whole === 100 ? `${part}%` : part === 1 && whole === 2 ? "半数" : `${part}/${whole}`;
  return kind === "at-least" ? `达到${share}` : `超过${share}`;
};

const day = (of: ToldDay): string => {
  if (of === "unknown") return "日期未载明";
  if (isMonth(of)) return monthIn(of);
  return isWrittenAsDay(of) ? `${monthIn(of)}${+of.slice(8, 10)}日` : "日期有误";
};
const monthIn = (of: ToldDay): string => `${+of.slice(0, 4)}年${+of.slice(5, 7)}月`;
const list = (items: readonly string[]): string => (items.length > 0 ? items.join("、") : "无");
const cell = ({ source, at }: Cell): string => `${names.places[at]}${names.sources[source]}`;

/** How the things of the domain are said in Chinese. */
export const zh = {
  day: (of: Day | undefined): string => (of === undefined ? "日期未记录" : day(of)),
  onFile: (of: Day | undefined): string => {
    if (of === undefined) return "尚无记录";
    return of === "unknown" ? `已记录，${day(of)}` : `${day(of)}已记录`;
  },
  quantity,
  people: (who: string, count: number | undefined): string =>
    count === undefined ? `${who}人数未载明` : `${who}${count}人`,
  range: (from: Quantity, to: Quantity): string =>
    from.count === to.count ? quantity(to) : `${quantity(from)}至${quantity(to)}`,
  threshold,
  share: ({ count, of }: Share): string => `${of}中${count}`,
  list,
  cell,
  cells: (cells: readonly Cell[]): string => list(cells.map(cell)),
  shares: (at: readonly (Share & { readonly at: Place })[]): string =>
    at
      .map((one) => `${names.places[one.at]}${one.of === 0 ? "无有效票" : `有效票${one.of}张、赞成票${one.count}张`}`)
      .join("；"),
  stage: (stage: Stage): string => names.stages[stage],
  stages: (of: readonly Stage[]): string => list(of.map((stage) => names.stages[stage])),
  step: (step: StepName): string => ladder[step].zh,
  place: (place: Place): string => names.places[place],
  body: (kind: BodyKind): string => names.bodies[kind],
  voices: (of: readonly string[]): string => list(of.map((voice) => names.voices[voice as Voice])),
  duties: (of: readonly Duty[]): string => list(of.map((duty) => names.duties[duty])),
  papers: (of: readonly string[]): string => list(of.map((paper) => names.papers[paper as Paper])),
  verdict: (verdict: Verdict): string => names.verdicts[verdict],
  consequence: (consequence: Consequence): string => names.consequences[consequence],
};
