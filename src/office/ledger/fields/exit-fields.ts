import { day, type Field, fact } from "../field.js";

/** Columns of what is out of the ordinary: an extension, a cancellation, and the end of a round. */
export const exitFields = {
  extend: day(
    "extend",
    "延长预备期时间",
    "支部大会延长预备期时间",
    "延长预备期支部大会时间",
    "支部大会讨论延长预备期时间",
  ),
  "extend.months": fact("count", "extend", "months", "延长预备期月数", "延长月数"),
  "approve-extension": day("approve-extension", "延长预备期审批时间", "党委审批延长预备期时间"),
  cancel: day(
    "cancel",
    "取消预备党员资格时间",
    "支部大会取消预备党员资格时间",
    "取消预备党员资格支部大会时间",
    "支部大会讨论取消预备党员资格时间",
  ),
  "approve-cancellation": day("approve-cancellation", "取消预备党员资格审批时间", "党委审批取消预备党员资格时间"),
  "withdraw:own-wish": day("withdraw:own-wish", "撤回申请时间", "撤回入党申请时间"),
  "withdraw:ended": day("withdraw:ended", "终止培养时间", "停止培养时间", "终止发展时间"),
} as const satisfies Readonly<Record<string, Field>>;
