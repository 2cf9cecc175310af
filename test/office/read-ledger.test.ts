import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import { replay } from "../../src/engine/replay.js";
import { readMinutes } from "../../src/io/index.js";
import type { Field } from "../../src/office/ledger/field.js";
import { fields } from "../../src/office/ledger/fields.js";
import { normalized } from "../../src/office/ledger/normalized.js";
import { readLedger } from "../../src/office/index.js";
import { national } from "../../src/policy/index.js";
import { head, rows } from "./fixtures/five-rows.js";

const ledger = readLedger([head, ...rows]);
const linesOf = (row: number) => audit(national, ledger.files[row - 1]?.minutes ?? [], { kept: ledger.kept });
const faultsOf = (row: number) =>
  linesOf(row).flatMap((one) =>
    one.kind === "unrecorded" || one.kind === "unknown" || !("rule" in one) ? [] : [`${one.step} ${one.rule}`],
  );

/** How many minutes the first row has without what a column names: those who are named make the minute that names them. */
const lengthWithout = (header: string): number => (/培养联系人|入党介绍人/.test(header) ? 21 : 22);

describe("five rows of a ledger", () => {
  it("are read whole, and every file can be replayed", () => {
    expect(ledger.files.map(({ row, problems }) => [row, problems])).toEqual([1, 2, 3, 4, 5].map((row) => [row, []]));
    expect(ledger.unmapped).toEqual(["序号", "性别", "备注"]);
    for (const { minutes } of ledger.files) {
      expect(readMinutes(minutes)).toEqual({ ok: true, minutes });
      expect(replay(minutes).minutes).toHaveLength(minutes.length);
    }
  });

  it.each([1, 5])("row %i has no fault, and two lines of what is not recorded", (row) => {
    expect(linesOf(row).map(({ kind }) => kind)).toEqual(["unrecorded", "unrecorded"]);
  });

  it("the others have the faults that they have", () => {
    const vote = expect.arrayContaining(["admit ballot.majority"]);
    expect(faultsOf(2)).toEqual(vote);
    expect(faultsOf(2).filter((line) => !line.includes("ballot.majority"))).toEqual([
      "talk talk.within-a-month",
      "recognize talk.within-a-month",
      "nominate recognition.filed",
      "nominate recognition.filed-within-a-month",
      "nominate cultivation.one-year",
      "convert conversion.on-time",
    ]);
    expect(faultsOf(3)).toEqual(
      expect.arrayContaining([
        "recognize talk.held",
        "admit vetting.passed",
        "admit prereview.passed",
        "train training.long-enough",
      ]),
    );
    expect(faultsOf(4)).toEqual(["nominate cultivation.reviewed"]);
  });

  it("are the same with the columns in any order, and as objects", () => {
    const shuffled = fc.shuffledSubarray([...head.keys()], { minLength: head.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        const at = (row: readonly unknown[]) => order.map((place) => row[place]);
        const { files, kept } = readLedger([head, ...rows].map(at));
        expect({ files, kept }).toEqual({ files: ledger.files, kept: ledger.kept });
      }),
      { numRuns: 20 },
    );
    const objects = rows.map((row) => Object.fromEntries(head.map((header, at) => [header, row[at]])));
    const headed = Object.fromEntries(head.map((header) => [header, header]));
    expect(readLedger([head, ...objects])).toEqual(ledger);
    expect(readLedger([headed, ...objects])).toEqual(ledger);
    expect(readLedger(objects).files.map(({ minutes }) => minutes)).toEqual(ledger.files.map(({ minutes }) => minutes));
  });

  it.each(["首次", "通过", "起止"])("are the same under the headers of other ledgers (%s)", (liked) => {
    const other = head.map((header) => {
      const named = Object.values<Field>(fields).find(({ headers }) => headers.includes(header));
      return `【${named?.headers.find((one) => one.includes(liked)) ?? named?.headers.at(-1) ?? header}】`;
    });
    const { files, kept } = readLedger([other, ...rows]);
    expect(files.map(({ minutes }) => minutes)).toEqual(ledger.files.map(({ minutes }) => minutes));
    expect(kept).toEqual(ledger.kept);
  });

  it("keep everything but the cell that is broken", () => {
    const own = new Map(Object.values<Field>(fields).flatMap((field) => field.headers.map((one) => [one, field])));
    head.forEach((header, at) => {
      const reads = own.get(header)?.reads;
      if (reads === undefined) return;
      const broken = rows.map((row, place) => (place === 0 ? row.with(at, {}) : row));
      const { files } = readLedger([head, ...broken]);
      expect(files[0]?.problems, header).toEqual([{ row: 1, column: header, code: expect.any(String) }]);
      expect(files[0]?.minutes, header).toHaveLength(header === "半年考察时间" ? 21 : lengthWithout(header));
      expect(files.slice(1)).toEqual(ledger.files.slice(1));
    });
  });
});

/** The day and the problem that a cell of the talk comes to. */
const talk = (cell: unknown) => {
  const [file] = readLedger([
    ["姓名", "谈话时间"],
    ["甲某", cell],
  ]).files;
  return [file?.minutes.find(({ step }) => step === "talk")?.on, file?.problems[0]?.code];
};

it.each<readonly [cell: unknown, day: string | undefined, code?: string]>([
  ["2019.3.8", "2019-03-08"],
  ["２０１９．３．８", "2019-03-08"],
  ["2019—3—8", "2019-03-08"],
  ["1990/5/6", "1990-05-06"],
  ["20190308", "2019-03-08"],
  [20190308, "2019-03-08"],
  ["2019年3月8日", "2019-03-08"],
  ["2016年3月", "2016-03"],
  ["2020.3", "2020-03"],
  ["2020.10", "2020-10"],
  [2020.3, "2020-03"],
  [43532, "2019-03-08"],
  [new Date(Date.UTC(2019, 2, 7, 16)), "2019-03-08"],
  ["不详", "unknown"],
  ["/", undefined],
  ["无", undefined],
  ["—", undefined],
  [null, undefined],
  [2020.1, "unknown", "ambiguous"],
  [2020, "unknown", "year-only"],
  [Number.NaN, "unknown", "not-a-day"],
  ["2020.13", "unknown", "no-such-day"],
  ["2020.3.16-3.9", "unknown", "reversed"],
  ["、", "unknown", "not-a-day"],
  ["谈".repeat(1001), "unknown", "not-a-day"],
  [new Date(8.64e15), "unknown", "not-a-day"],
  ["2019.2.30", "unknown", "no-such-day"],
  ["19.3.8", "unknown", "two-digit-year"],
  ["2020年", "unknown", "year-only"],
  ["2020.3.16、2020.9.16", "unknown", "several-days"],
  ["已谈", "unknown", "not-a-day"],
  [{}, "unknown", "not-a-day"],
  [new Date(Number.NaN), "unknown", "not-a-day"],
  [{ getTime: () => Number("x").toFixed(1e3) }, "unknown", "not-a-day"],
])("a cell %j is read as %s", (cell, day, code) => {
  expect(talk(cell)).toEqual([day, code]);
});

it.each([
  ["2020.12.7-12.9", 3],
  ["2020年12月7日至9日", 3],
  ["2020-12-07～2020-12-09", 3],
  ["2020.12.7—2020.12.9", 3],
  ["20201207-20201209", 3],
])("a training %s has its days", (cell, days) => {
  const [file] = readLedger([
    ["集中培训时间", "培训学时"],
    [cell, "16学时"],
  ]).files;
  expect(file?.minutes[0]).toMatchObject({ step: "train", on: "2020-12-09", days, hours: 16 });
});

it("of several days in one cell the later ones may leave out their year, and a cell of commas names nobody", () => {
  const { files } = readLedger([{ 半年考察时间: "2020.3.16、9.16", 培养联系人: "、" }]);
  expect(files[0]?.minutes.map(({ on }) => on)).toEqual(["2020-03-16", "2020-09-16"]);
  expect(files[0]?.problems).toEqual([{ row: 0, column: "培养联系人", code: "not-a-name" }]);
});

it("two columns for one fact are none, and what the owner says of a header goes before what is built in", () => {
  const rows = [
    ["申请时间", "申请入党日期", "（首次）谈话时间"],
    ["2019.1.1", "2019.1.2", "2019.1.3"],
  ];
  expect(readLedger(rows)).toMatchObject({ kept: ["talk"], unmapped: ["申请时间", "申请入党日期"] });
  const { files, unmapped } = readLedger(rows, { columns: { 申请入党日期: "apply" }, kept: ["swear"] });
  expect(unmapped).toEqual(["申请时间"]);
  expect(files[0]?.from).toEqual([
    { minute: 0, column: "申请入党日期" },
    { minute: 1, column: "（首次）谈话时间" },
  ]);
});

it("a body that every row shares is a value or a column", () => {
  const rows = [
    ["单位", "谈话时间"],
    ["一支部", "2019.1.3"],
  ];
  const byOf = (branch: string | { kind: "branch"; id: string }) =>
    readLedger(rows, { same: { branch } }).files[0]?.minutes[0]?.by;
  expect(byOf("单位")).toEqual({ kind: "branch", id: "一支部" });
  expect(byOf({ kind: "branch", id: "b-1" })).toEqual({ kind: "branch", id: "b-1" });
});

it("never throws, whatever the rows are", () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.array(fc.array(fc.anything(), { maxLength: 40 })),
      fc.anything(),
      (any, rows, more) => {
        expect(readLedger(any, more as object).files).toBeInstanceOf(Array);
        expect(readLedger([], { kept: any as never }).kept).toBeInstanceOf(Array);
        for (const { minutes } of readLedger([head, ...rows]).files) expect(readMinutes(minutes).ok).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

it("rows that throw whatever they are asked are a problem of row 0", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(readLedger([["姓名"], proxy]).files[0]?.problems).toEqual([{ row: 0, column: "", code: "not-a-row" }]);
});

it("no header names two fields, and docs/ledgers.md lists them all", () => {
  const all = Object.values<Field>(fields).flatMap(({ headers }) => headers.map(normalized));
  expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  const page = readFileSync(new URL("../../docs/ledgers.md", import.meta.url), "utf8");
  for (const [name, { headers }] of Object.entries<Field>(fields))
    expect(page).toContain(`| \`${name}\` | ${headers.join("、")} |`);
});
