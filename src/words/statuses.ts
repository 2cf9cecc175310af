import type { Language } from "./language.js";

/** Where something stands, in one language. */
export interface Statuses {
  /** Of a deadline; `met-late` is one that is overdue and was met all the same. */
  readonly deadlines: Readonly<
    Record<"running" | "due-soon" | "overdue" | "met" | "met-late" | "waived" | "unknown", string>
  >;
  /** What an item of the agenda is, or still takes, by the name of its field. */
  readonly agenda: Readonly<Record<"ready" | "awaits" | "notBefore" | "obstacles", string>>;
  /** Of a task in a worklist. */
  readonly tasks: Readonly<Record<"overdue" | "due-soon" | "ready" | "running" | "waiting" | "unknown", string>>;
  /** Of a paper in a catalogue. */
  readonly papers: Readonly<Record<"there" | "missing" | "not-yet-due" | "not-kept", string>>;
  /** Of a finding. */
  readonly findings: Readonly<Record<"holds" | "broken" | "awaits" | "waived", string>>;
  /** The kinds of irregularity. */
  readonly irregularities: Readonly<
    Record<
      | "against-rule"
      | "late"
      | "missing-step"
      | "not-modelled"
      | "unknown"
      | "without-rule"
      | "corrected"
      | "unreadable"
      | "unrecorded",
      string
    >
  >;
}

/** Where things stand, in each language. */
export const statuses: Record<Language, Statuses> = {
  en: {
    deadlines: {
      running: "running",
      "due-soon": "due soon",
      overdue: "overdue",
      met: "met",
      "met-late": "met too late",
      waived: "waived",
      unknown: "not known",
    },
    agenda: {
      ready: "may be done now",
      awaits: "evidence is missing",
      notBefore: "may not be done yet",
      obstacles: "a rule stands in the way",
    },
    tasks: {
      overdue: "overdue",
      "due-soon": "due soon",
      ready: "may be done now",
      running: "has time",
      waiting: "not possible yet",
      unknown: "not known",
    },
    papers: { there: "there", missing: "missing", "not-yet-due": "not yet due", "not-kept": "not recorded here" },
    findings: { holds: "holds", broken: "broken", awaits: "awaits evidence", waived: "waived" },
    irregularities: {
      "against-rule": "against the rule",
      late: "late",
      "missing-step": "missing step",
      "not-modelled": "before the first edition that is modeled",
      unknown: "not on file",
      "without-rule": "stricter than any rule",
      corrected: "corrected",
      unreadable: "unreadable",
      unrecorded: "not recorded by the source",
    },
  },
  zh: {
    deadlines: {
      running: "进行中",
      "due-soon": "即将到期",
      overdue: "已逾期",
      met: "已按期完成",
      "met-late": "逾期完成",
      waived: "已豁免",
      unknown: "尚不能确定",
    },
    agenda: { ready: "可以办理", awaits: "待补材料", notBefore: "时间未到", obstacles: "不符合规定" },
    tasks: {
      overdue: "已逾期",
      "due-soon": "即将到期",
      ready: "可以办理",
      running: "未到期限",
      waiting: "前序手续未完成",
      unknown: "尚不能确定",
    },
    papers: {
      there: "有办理记录",
      missing: "未见记录",
      "not-yet-due": "未到该环节",
      "not-kept": "未登记，请核原件",
    },
    findings: { holds: "符合", broken: "不符合", awaits: "待补", waived: "已豁免" },
    irregularities: {
      "against-rule": "违反规定",
      late: "逾期",
      "missing-step": "缺少步骤",
      "not-modelled": "早于所收录的细则",
      unknown: "档案未载明",
      "without-rule": "严于规定",
      corrected: "已更正",
      unreadable: "无法识别",
      unrecorded: "来源未记载",
    },
  },
};
