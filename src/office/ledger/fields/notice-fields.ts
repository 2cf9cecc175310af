import { type Field, fact, span } from "../field.js";

/** Columns of notices: when each hung, or its first and its last day in columns of their own. */
export const noticeFields = {
  "notice:recognition": span("notice:recognition", "积极分子公示时间", "入党积极分子公示时间", "积极分子公示起止时间"),
  "notice:recognition.from": fact("told-day", "notice:recognition", "from", "积极分子公示开始时间"),
  "notice:recognition.until": fact("told-day", "notice:recognition", "until", "积极分子公示结束时间"),
  "notice:nomination": span("notice:nomination", "发展对象公示时间", "拟发展对象公示时间", "发展对象公示起止时间"),
  "notice:nomination.from": fact("told-day", "notice:nomination", "from", "发展对象公示开始时间"),
  "notice:nomination.until": fact("told-day", "notice:nomination", "until", "发展对象公示结束时间"),
  notice: span("notice", "公示时间", "公示起止时间"),
  "notice.from": fact("told-day", "notice", "from", "公示开始时间", "公示起始时间"),
  "notice.until": fact("told-day", "notice", "until", "公示结束时间", "公示截止时间"),
  "notice:admission": span(
    "notice:admission",
    "接收公示时间",
    "预备党员公示时间",
    "接收预备党员公示时间",
    "发展公示时间",
    "入党公示时间",
  ),
  "notice:admission.from": fact("told-day", "notice:admission", "from", "接收公示开始时间", "预备党员公示开始时间"),
  "notice:admission.until": fact("told-day", "notice:admission", "until", "接收公示结束时间", "预备党员公示结束时间"),
  "notice:conversion": span("notice:conversion", "转正公示时间", "预备党员转正公示时间", "转正公示起止时间"),
  "notice:conversion.from": fact("told-day", "notice:conversion", "from", "转正公示开始时间"),
  "notice:conversion.until": fact("told-day", "notice:conversion", "until", "转正公示结束时间"),
} as const satisfies Readonly<Record<string, Field>>;
