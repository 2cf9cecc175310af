import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import { causes, readLedger } from "../../src/office/index.js";
import { columnsOf } from "../../src/office/ledger/columns.js";
import { national } from "../../src/policy/index.js";
import { head, rows } from "./fixtures/five-rows.js";

const page = readFileSync(new URL("../../docs/ledgers.md", import.meta.url), "utf8");

/** The ledgers that docs/ledgers.md names: their fields by header, and the headers that are not read. */
const ledgers =
  (page.split("## Ledgers that were read")[1] ?? "").split("## ")[0]?.match(/^\| (a|another) .*$/gm) ?? [];

describe("public ledgers, with their columns in any order", () => {
  it("are more than six", () => expect(ledgers.length).toBeGreaterThan(6));
  it.each(ledgers.map((line) => line.split(" | ")))("%s", (_, read = "", left = "") => {
    const mapped = [...read.matchAll(/([^、\s]+) `([^`]+)`/g)].map(([, header = "", field = ""]) => [field, header]);
    const unread = left.replace(" |", "").split("、");
    const headers = [...mapped.map(([, header = ""]) => header), ...unread];
    for (const order of [headers, headers.toReversed(), headers.toSorted()]) {
      const { at, unmapped } = columnsOf(order);
      expect([...at].map(([field, { header }]) => [field, header]).sort()).toEqual(mapped.toSorted());
      expect(unmapped.toSorted()).toEqual(unread.toSorted());
    }
  });
});

/** What a row of a few columns comes to: each minute with its day and its facts. */
const told = (cells: Readonly<Record<string, unknown>>) =>
  readLedger([cells]).files.flatMap(({ minutes, problems }) => [
    ...minutes.map(({ by: _, because: __, under: ___, verdict: ____, ...minute }) => minute),
    ...problems.map(({ code }) => code),
  ]);
const people = (...ids: readonly string[]) => ids.map((id) => ({ id }));

it.each<readonly [name: string, cells: Readonly<Record<string, unknown>>, told: readonly unknown[]]>([
  [
    "an extension",
    { 延长预备期时间: "2022.4.20", 延长预备期月数: "6个月", 延长预备期审批时间: "2022.5.18" },
    [
      { step: "extend", on: "2022-04-20", months: 6 },
      { step: "approve-extension", on: "2022-05-18" },
    ],
  ],
  [
    "a cancellation",
    { 取消预备党员资格时间: "2022.4.20", 取消预备党员资格审批时间: "" },
    [{ step: "cancel", on: "2022-04-20" }],
  ],
  [
    "the end of a round",
    { 终止培养时间: "2022.4.20", 撤回申请时间: "/" },
    [{ step: "withdraw", why: "ended", on: "2022-04-20" }],
  ],
  [
    "a notice in two columns",
    { 公示开始时间: "2021.3.11", 公示结束时间: "2021.3.18" },
    [{ step: "notice", on: "2021-03-18", from: "2021-03-11", until: "2021-03-18" }],
  ],
  [
    "a notice in two columns, known in part",
    { 转正公示开始时间: "2021.3", 转正公示结束时间: "不详" },
    [{ step: "notice", for: "conversion", on: "unknown", from: "2021-03" }],
  ],
  [
    "mentors in two columns, and others after them",
    { 培养联系人1: "张一", 第二联系人: "李二、张一", 更换后培养联系人: "王三", 更换培养联系人时间: "2020.5.1" },
    [
      { step: "assign-mentors", on: "unknown", mentors: people("张一", "李二") },
      { step: "assign-mentors", on: "2020-05-01", mentors: people("王三") },
    ],
  ],
  [
    "the id before the number, and the number before the name",
    { 姓名: "甲某", 学号: "7", 申请时间: "2019.3.8" },
    [{ step: "apply", on: "2019-03-08", person: { id: "7" } }],
  ],
  [
    "a review that was failed",
    { 政审时间: "2020.5.6", 政审结论: "不合格" },
    [{ step: "vet", on: "2020-05-06", conclusion: "unqualified" }],
  ],
  [
    "what several columns of one step say of an unknown day",
    { 政审时间: "见附件", 培训学时: {} },
    [{ step: "vet", on: "unknown" }, "not-a-day", "not-a-count"],
  ],
  [
    "months one after another",
    { 谈话时间: "2019.3.20", 列为积极分子时间: "2019.3" },
    [
      { step: "talk", on: "2019-03-20" },
      { step: "recognize", on: "2019-03" },
    ],
  ],
])("%s", (_, cells, minutes) => {
  expect(told(cells)).toEqual(minutes);
});

it("columns out of the ordinary that are blank are no fault of a file", () => {
  const more = ["延长预备期时间", "取消预备党员资格时间", "终止培养时间", "更换后培养联系人", "转正公示结束时间"];
  const { files, kept } = readLedger([
    [...head, ...more],
    [...(rows[0] ?? []), ...more.map(() => "")],
  ]);
  const minutes = files[0]?.minutes ?? [];
  expect(causes(audit(national, minutes, { kept }), minutes, { kept })).toEqual([]);
});
