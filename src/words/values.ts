import type { Approvers } from "../domain/actors.js";
import type { doors } from "../domain/doors.js";
import type { Venue, WorkUnit } from "../domain/person.js";
import type { Approval, Carried, moves, Review, Sponsor } from "../domain/step.js";
import type { Language } from "./language.js";

/** The values that a form offers and no sentence says. */
export interface FormValues {
  readonly venues: Readonly<Record<Venue, string>>;
  readonly recommenders: Readonly<Record<Carried["recognize"]["recommendedBy"], string>>;
  readonly modes: Readonly<Record<Carried["examine"]["mode"], string>>;
  readonly objections: Readonly<Record<Carried["notice"]["objections"], string>>;
  readonly moves: Readonly<Record<(typeof moves)[number], string>>;
  readonly endings: Readonly<Record<Carried["withdraw"]["why"], string>>;
  readonly conclusions: Readonly<Record<Carried["vet"]["conclusion"], string>>;
  readonly reviewOutcomes: Readonly<Record<Review["outcome"], string>>;
  readonly approvalOutcomes: Readonly<Record<Approval["outcome"], string>>;
  /** How well a clause is known. */
  readonly evidences: Readonly<Record<"text" | "mirror" | "inferred" | "memory" | "default", string>>;
  /** What is known of a work unit. */
  readonly units: Readonly<Record<WorkUnit, string>>;
  /** What weighs on a sponsor. */
  readonly penalties: Readonly<Record<Sponsor["penalty"], string>>;
  /** To which organizations people may apply, as the term `applicant.doors` says. */
  readonly doors: Readonly<Record<keyof typeof doors, string>>;
  /** Who approves, as the term `approval.by` says. */
  readonly approvers: Readonly<Record<Approvers, string>>;
  /** Which side leads, as the term `lead.side` says. */
  readonly leads: Readonly<Record<"open" | "inflow" | "outflow" | "case-by-case", string>>;
  /** From when a conversion counts, as the term `conversion.effective` says. */
  readonly effective: Readonly<Record<"open" | "end-of-probation" | "meeting" | "approval", string>>;
  /** What `advisePlatform` advises. */
  readonly platforms: Readonly<Record<"floating-branch" | "joint-branch" | "township-contact" | "symposium", string>>;
  /** What a box says that is ticked or not. */
  readonly booleans: Readonly<Record<"true" | "false", string>>;
}

/** These values in each language. */
export const formValues: Record<Language, FormValues> = {
  en: {
    venues: {
      unit: "work unit",
      residence: "residence",
      "unit-location": "location of the unit",
      "supervising-department": "supervising department of the unit",
      "floating-organization": "organization of floating members",
      origin: "place of origin",
    },
    recommenders: { members: "members", league: "Youth League", "mass-organization": "mass organization" },
    modes: { tracked: "tracked", entrusted: "entrusted", online: "online" },
    objections: {
      none: "none",
      unfounded: "unfounded",
      immaterial: "true but not in the way",
      open: "not settled yet",
      founded: "true and in the way",
    },
    moves: { moved: "moved", merged: "branch merged", renamed: "branch renamed" },
    endings: { "own-wish": "own wish", ended: "ended by the branch", died: "died" },
    conclusions: { qualified: "qualified", unqualified: "unqualified" },
    reviewOutcomes: { passed: "passed", failed: "failed" },
    approvalOutcomes: { approved: "approved", refused: "refused" },
    evidences: {
      text: "full text read in a copy",
      mirror: "quoted in a copy",
      inferred: "inferred from a clause like it",
      memory: "from memory",
      default: "default of this library",
    },
    units: {
      organized: "unit with a Party organization",
      unorganized: "unit without a Party organization",
      none: "no unit",
    },
    penalties: {
      none: "none",
      lesser: "lesser penalty in effect",
      grave: "probation within the Party",
    },
    doors: {
      "three-more-for-floating": "three more places for floating people",
      "three-without-organization": "three places where the unit has no organization",
      any: "not known",
    },
    approvers: {
      committee: "committees",
      "committee-or-authorized-general-branch": "committees and authorized general branches",
    },
    leads: {
      open: "left open",
      inflow: "place of inflow",
      outflow: "place of outflow",
      "case-by-case": "case by case",
    },
    effective: {
      open: "left open",
      "end-of-probation": "end of probation",
      meeting: "day of the meeting",
      approval: "day of the approval",
    },
    platforms: {
      "floating-branch": "branch of floating members",
      "joint-branch": "joint branch",
      "township-contact": "contact named by the township",
      symposium: "meeting at home",
    },
    booleans: { true: "yes", false: "no" },
  },
  zh: {
    venues: {
      unit: "工作、学习所在单位",
      residence: "居住地",
      "unit-location": "单位所在地",
      "supervising-department": "单位主管部门",
      "floating-organization": "流动党员党组织",
      origin: "原籍地",
    },
    recommenders: { members: "党员推荐", league: "共青团推优", "mass-organization": "其他群团组织推优" },
    modes: { tracked: "跟踪培养", entrusted: "委托培养", online: "网络培养" },
    objections: {
      none: "无异议",
      unfounded: "有反映，经查不属实",
      immaterial: "有反映，属实但不影响发展",
      open: "有反映，尚未查清",
      founded: "有反映，经查属实，影响发展",
    },
    moves: { moved: "本人流动", merged: "党支部合并", renamed: "党支部更名" },
    endings: { "own-wish": "本人自愿", ended: "党支部终止", died: "本人去世" },
    conclusions: { qualified: "合格", unqualified: "不合格" },
    reviewOutcomes: { passed: "合格", failed: "不合格" },
    approvalOutcomes: { approved: "批准", refused: "不批准" },
    evidences: {
      text: "据转载全文",
      mirror: "据转引条文",
      inferred: "据类似条文推断",
      memory: "凭记忆",
      default: "本库默认",
    },
    units: { organized: "单位已建立党组织", unorganized: "单位未建立党组织", none: "没有单位" },
    penalties: {
      none: "无",
      lesser: "警告、严重警告、撤销党内职务（影响期内）",
      grave: "留党察看、尚未恢复党员权利",
    },
    doors: {
      "three-more-for-floating": "单位或者居住地，流动人员另有三处",
      "three-without-organization": "单位，单位未建立党组织的有三处，流动人员另有一处",
      any: "不详",
    },
    approvers: { committee: "党委", "committee-or-authorized-general-branch": "党委和经授权的党总支" },
    leads: { open: "未规定", inflow: "流入地", outflow: "流出地", "case-by-case": "视情况确定" },
    effective: {
      open: "未规定",
      "end-of-probation": "预备期满之日",
      meeting: "支部大会通过之日",
      approval: "上级党委批准之日",
    },
    platforms: {
      "floating-branch": "流动党支部",
      "joint-branch": "联合党支部",
      "township-contact": "乡镇专人联系",
      symposium: "返乡座谈会",
    },
    booleans: { true: "是", false: "否" },
  },
};
