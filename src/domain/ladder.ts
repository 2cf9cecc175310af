/** The stages of a file: a stage is a legal status, not a milestone. */
export const stages = ["outsider", "applicant", "activist", "candidate", "probationer", "member"] as const;

/**
 * A legal status: outsider, applicant 入党申请人, activist 入党积极分子, candidate 发展对象, probationer 预备党员,
 * member 正式党员.
 */
export type Stage = (typeof stages)[number];

interface Rung {
  /** Whether it is a record, which is filed whatever it says, or an act, which is barred for its content. */
  readonly is: "record" | "act";
  /** Numbers on the national chart of 25 steps; empty for a step that the chart does not number. */
  readonly chart: readonly number[];
  /** The stages at which the step is open. */
  readonly from: readonly Stage[];
  /** The stage that a granted step leads to, from any stage or from each; absent where it moves nobody. */
  readonly to?: Stage | { readonly [S in Stage]?: Stage };
  /** What the chart calls the step, or the Rules where the chart has none. */
  readonly zh: string;
}

/**
 * The ladder: every step there is, in the order of the procedure. Types, run time, chart numbers, diagrams and tests
 * are all derived from this one table. Source: the national flow chart of 25 steps, and for the steps without a
 * number the Detailed Rules and the essay.
 */
export const ladder = {
  apply: { is: "act", chart: [1], from: ["outsider"], to: "applicant", zh: "递交入党申请书" },
  talk: { is: "record", chart: [2], from: ["applicant"], zh: "党组织派人谈话" },
  recognize: { is: "act", chart: [3], from: ["applicant"], to: "activist", zh: "推荐和确定入党积极分子" },
  file: { is: "record", chart: [4, 8, 18], from: ["activist", "candidate", "probationer"], zh: "备案" },
  "assign-mentors": { is: "record", chart: [5], from: ["activist", "candidate", "probationer"], zh: "指定培养联系人" },
  examine: { is: "record", chart: [6], from: ["activist", "candidate", "probationer"], zh: "培养教育考察" },
  entrust: { is: "act", chart: [], from: ["activist", "candidate", "probationer"], zh: "委托培养" },
  notice: { is: "record", chart: [], from: ["applicant", "activist", "candidate", "probationer"], zh: "公示" },
  nominate: { is: "act", chart: [7], from: ["activist"], to: "candidate", zh: "确定发展对象" },
  "name-sponsors": { is: "record", chart: [9], from: ["candidate", "probationer"], zh: "确定入党介绍人" },
  consult: { is: "record", chart: [], from: ["candidate", "probationer"], zh: "征求意见" },
  poll: { is: "record", chart: [], from: ["candidate", "probationer"], zh: "民意调查" },
  vet: { is: "act", chart: [10], from: ["candidate"], zh: "政治审查" },
  train: { is: "record", chart: [11], from: ["candidate"], zh: "集中培训" },
  screen: { is: "act", chart: [12], from: ["candidate", "probationer"], zh: "支部委员会审查" },
  prereview: { is: "act", chart: [13], from: ["candidate"], zh: "上级党委预审" },
  "fill-form": { is: "act", chart: [14], from: ["candidate"], zh: "填写入党志愿书" },
  admit: { is: "act", chart: [15], from: ["candidate"], zh: "支部大会讨论接收" },
  deliberate: { is: "act", chart: [], from: ["candidate"], zh: "党总支或者村社区党委审议" },
  interview: { is: "act", chart: [16], from: ["candidate"], zh: "上级党委派人谈话" },
  "approve-admission": { is: "act", chart: [17], from: ["candidate"], to: "probationer", zh: "上级党委审批接收" },
  place: { is: "record", chart: [19], from: ["probationer"], zh: "编入党支部和党小组" },
  swear: { is: "record", chart: [20], from: ["probationer"], zh: "入党宣誓" },
  observe: { is: "record", chart: [21], from: ["probationer"], zh: "继续教育考察" },
  petition: { is: "record", chart: [22], from: ["probationer"], zh: "提出转正申请" },
  convert: { is: "act", chart: [23], from: ["probationer"], zh: "支部大会讨论转正" },
  extend: { is: "act", chart: [23], from: ["probationer"], zh: "支部大会讨论延长预备期" },
  cancel: { is: "act", chart: [23], from: ["probationer"], zh: "支部大会讨论取消预备党员资格" },
  "approve-conversion": { is: "act", chart: [24], from: ["probationer"], to: "member", zh: "上级党委审批转正" },
  "approve-extension": { is: "act", chart: [24], from: ["probationer"], zh: "上级党委审批延长预备期" },
  "approve-cancellation": {
    is: "act",
    chart: [24],
    from: ["probationer"],
    to: "outsider",
    zh: "上级党委审批取消预备党员资格",
  },
  archive: { is: "act", chart: [25], from: ["member"], zh: "材料归档" },
  transfer: { is: "act", chart: [], from: ["applicant", "activist", "candidate", "probationer"], zh: "转移培养关系" },
  postpone: { is: "act", chart: [], from: ["probationer"], zh: "推迟讨论转正" },
  waive: { is: "act", chart: [], from: ["applicant", "activist", "candidate", "probationer", "member"], zh: "豁免" },
  correct: { is: "act", chart: [], from: stages, zh: "更正" },
  "step-down": {
    is: "act",
    chart: [],
    from: ["activist", "candidate"],
    to: { activist: "applicant", candidate: "activist" },
    zh: "退回上一阶段",
  },
  annul: { is: "act", chart: [], from: ["probationer", "member"], to: "outsider", zh: "不予承认" },
  withdraw: {
    is: "act",
    chart: [],
    from: ["applicant", "activist", "candidate", "probationer"],
    to: "outsider",
    zh: "撤回或终止",
  },
} as const satisfies Record<string, Rung>;

/** The name of a step. */
export type StepName = keyof typeof ladder;

/** All steps, in the order of the procedure. */
export const stepNames = Object.keys(ladder) as readonly StepName[];

/** The stages at which a step is open. */
export type From<K extends StepName> = (typeof ladder)[K]["from"][number];

/** The steps open at a stage; of several possible stages, the steps open at every one of them. */
export type StepFrom<S extends Stage> = [Stage] extends [S]
  ? "narrow dossier.stage first"
  : { [K in StepName]: [S] extends [From<K>] ? K : never }[StepName];

/** The stage that a granted step leads to from a stage: the step's own, or the same as before. */
export type To<S extends Stage, K extends StepName> = (typeof ladder)[K] extends { readonly to: infer T }
  ? T extends Stage
    ? T
    : S extends keyof T
      ? T[S] & Stage
      : S
  : S;

/** The stage that a granted step leads to from a stage, or `undefined` where it moves nobody. */
export const landing = (step: StepName, from: Stage): Stage | undefined => {
  const { to } = rungOf(step);
  return typeof to === "object" ? to[from] : to;
};

/** A step that is a record: a fact that is filed whatever it says. All other steps are acts. */
export type RecordName = { [K in StepName]: (typeof ladder)[K]["is"] extends "record" ? K : never }[StepName];

/** Whether a step is a record. */
export const isRecord = (step: StepName): step is RecordName => ladder[step].is === "record";

const rungOf = (step: StepName): Rung => ladder[step];

/** Whether a step is open at a stage. */
export const isOpen = (step: StepName, stage: Stage): boolean => rungOf(step).from.includes(stage);

/** Whether a step is open only at stages before a stage: at that stage, and at those after it, it can no longer be taken. */
export const isPast = (step: StepName, stage: Stage): boolean =>
  rungOf(step).from.every((from) => stages.indexOf(from) < stages.indexOf(stage));
