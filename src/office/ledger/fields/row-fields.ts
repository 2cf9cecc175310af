import { type Field, ofRow } from "../field.js";

/** Columns about the person and the bodies of a row. */
export const rowFields = {
  "person.id": ofRow("身份证号", "身份证号码", "身份证", "公民身份号码", "公民身份证号码"),
  "person.number": ofRow("人员编号", "党员编号", "编号", "学号", "工号", "学工号", "学号/工号"),
  "person.name": ofRow("姓名", "名字", "申请人", "申请人姓名", "发展对象姓名", "党员姓名"),
  branch: ofRow(
    "所在党支部",
    "所在支部",
    "所属党支部",
    "所属支部",
    "党支部",
    "支部",
    "党支部名称",
    "支部名称",
    "所在党支部名称",
  ),
  committee: ofRow("所在党委", "所属党委", "党委", "基层党委", "上级党委", "所属基层党委", "党委名称", "所属分党委"),
} as const satisfies Readonly<Record<string, Field>>;
