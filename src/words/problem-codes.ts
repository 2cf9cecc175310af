import type { Language } from "./language.js";

/**
 * Everything that can be wrong with data from outside, by a fixed code, in each language. No message repeats the
 * data.
 */
export const problemCodes = {
  "not-utf8": { en: "is not UTF-8; it may be GBK or another encoding", zh: "不是 UTF-8 编码，可能是 GBK 等其他编码" },
  "not-json": { en: "is not JSON", zh: "不是 JSON" },
  "not-plain": { en: "is not plain data", zh: "不是纯数据" },
  "too-deep": { en: "is nested too deeply", zh: "嵌套过深" },
  "too-large": { en: "is too large", zh: "数据过大" },
  "key-twice": { en: "has one key twice", zh: "同一键出现两次" },
  "too-many": { en: "has more problems than are listed", zh: "问题过多，未全部列出" },
  "format.newer": { en: "is in a later format than this version can read", zh: "格式版本较新，本版本无法读取" },
  stale: { en: "has changed since it was looked at", zh: "查看之后已有变动" },
  missing: { en: "is missing", zh: "缺失" },
  "wrong-type": { en: "is of the wrong type", zh: "类型不符" },
  "unknown-key": { en: "does not belong there, or has a key that does not", zh: "不应有此键，或者含有多余的键" },
  "not-listed": { en: "is not one of the allowed values", zh: "不在允许的取值之内" },
  "not-whole": { en: "is not a whole number", zh: "不是整数" },
  "out-of-range": { en: "is out of range", zh: "超出范围" },
  "not-a-day": { en: "is not a day of the calendar written as YYYY-MM-DD", zh: "不是按 YYYY-MM-DD 书写的有效日期" },
  "not-an-id": { en: "is not an id", zh: "不是有效的标识" },
  "not-a-name": { en: "is not a name", zh: "不是有效的名称" },
  "paper.twice": { en: "is in the catalogue already", zh: "目录中已有" },
  "term.unknown": { en: "is not a term of this policy", zh: "不是该规则集的参数" },
  "term.malformed": { en: "is not a term that makes sense", zh: "参数不成立" },
  "term.softer": {
    en: "is softer than the term it would replace, or of another kind",
    zh: "比原参数宽松，或者种类不同",
  },
  "overlay.empty": { en: "adds nothing", zh: "未作任何规定" },
  "overlay.twice": { en: "is in force already", zh: "已经生效" },
} as const satisfies Record<string, Record<Language, string>>;
