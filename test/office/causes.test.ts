import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { causeIn, type CauseOptions, causes } from "../../src/office/index.js";
import { addMonths } from "../../src/kernel/day.js";
import { labelOf } from "../../src/office/label-of.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { words } from "../../src/words/words.js";
import { careers } from "../../src/testing/index.js";
import { granted, inOrder, without } from "../support/bend.js";
import { career } from "../support/career.js";
import { runs } from "../support/runs.js";
import { four, kept, one, three, two } from "../support/ledger-rows.js";
import { minutesOf } from "./files.js";

type Steps = readonly Step[];

const policy = migrantWorkers;
const found = (steps: Steps) => {
  const minutes = steps.map(granted);
  return causes(audit(policy, minutes), minutes, { policy });
};
const said = (steps: Steps) => found(steps).map(({ cause }) => causeIn(cause, "en").split("  [")[0]);
const mistyped = (at: number, years: number, steps: Steps = career): Steps =>
  steps.map((one, index) =>
    index === at ? ({ ...one, on: `${Number(one.on.slice(0, 4)) + years}${one.on.slice(4)}` } as Step) : one,
  );
/** Another order, and the same at each run. */
const shuffled = (steps: Steps): Steps => steps.map((_, at) => steps[(at * 7) % steps.length] as Step);
const place = (name: Step["step"]): number => career.findIndex(({ step }) => step === name);
const on = (name: Step["step"], day: string, steps: Steps = career): Steps =>
  steps.map((one) => (one.step === name ? { ...one, on: day } : one));
/** The career with its approval and all that follows some months later, but for the conversion, which keeps its day. */
const afterTheVote = (months: number): Steps =>
  career.map((one) => {
    const isAfter = one.on > "2025-08-04" && one.on < "2026-03-01";
    return isAfter ? { ...one, on: addMonths(one.on, months) } : one;
  });
const voted = (changes: object): Steps =>
  career.map((one) => (one.step === "admit" ? { ...one, ballot: { ...one.ballot, ...changes } } : one));

describe("one fault is one line, in whatever order the minutes are filed", () => {
  const faults: readonly (readonly [name: string, steps: Steps, kind: string, line: RegExp])[] = [
    [
      "no application",
      career.slice(1),
      "missing",
      /^apply is not on file before talk on 2023-05-25 → .*from apply on$/,
    ],
    ["no talk", without("talk")(career), "missing", /^talk is not on file before recognize on 2023-07-03/],
    ["no recognition", without("recognize")(career), "missing", /^recognize is not on file before assign-mentors on/],
    [
      "no approval of the admission",
      without("approve-admission")(career),
      "missing",
      /^approve-admission is not on file before (file|swear|place) on .* → .*from prereview on$/,
    ],
    [
      "an approval after the filing that relied on it",
      on("approve-admission", "2025-09-13"),
      "made-later",
      /^approve-admission on 2025-09-13 is dated 1 day after file on 2025-09-12/,
    ],
    [
      "an approval more than three months after the vote",
      afterTheVote(4),
      "late",
      /resolution: on file, 2025-08-04; .*154 days apart, at most 3 months allowed$/,
    ],
    [
      "an approval more than six months after the vote: three rules, one fault",
      afterTheVote(6),
      "late",
      /213 days apart, at most 6 months allowed → .*from admit on$/,
    ],
    ["more present than entitled", voted({ present: 99 }), "count", /^admit on 2025-08-04: .*99 present/],
    ["too many entitled", voted({ entitled: 90, excused: undefined }), "count", /^admit on 2025-08-04: /],
    [
      "a vote that was not secret",
      voted({ secret: false }),
      "against-rule",
      /^admit on 2025-08-04: .*not.*secret.* → .*$/,
    ],
    [
      "a review after the meeting",
      career.map((one) => (one.step === "vet" ? { ...one, on: "2025-08-29" } : one)),
      "made-later",
      /^vet on 2025-08-29 is dated 87 days after screen on 2025-06-03, which relied on it/,
    ],
    ...(["apply", "talk", "nominate", "vet", "screen", "admit", "convert"] as const).map(
      (name) =>
        [
          `the year of ${name}`,
          mistyped(place(name), 1),
          "misdated",
          new RegExp(`^the day of ${name} on .* does not fit the other records; ${career[place(name)]?.on} would`),
        ] as const,
    ),
    ["a year before", mistyped(place("recognize"), -1), "misdated", /2023-07-03 would/],
    ["ten years after", mistyped(place("train"), 10), "misdated", /^the day of train on 2035/],
  ];
  it.each(faults)("%s", (_, steps, kind, line) => {
    for (const order of [steps, inOrder(steps), shuffled(steps), steps.toReversed()]) {
      const lines = found(order);
      expect(lines.map(({ cause }) => cause.kind)).toEqual([kind]);
      expect(causeIn(lines[0]?.cause as never, "en").split("  [")[0]).toMatch(line);
      expect(causeIn(lines[0]?.cause as never, "zh")).toMatch(/^[“\d].*\[/);
    }
  });

  it("a lawful file has none, and one that is filed in another order has that alone", () => {
    expect(said(career)).toEqual([]);
    expect(said(career.toReversed())).toEqual([
      "the minutes are not filed in the order of their days; nothing else is found",
    ]);
  });

  it("a last step known by its month goes last, in whatever order it is filed", () => {
    const byMonth = on("archive", "2026-09");
    for (const steps of [byMonth, without("talk")(byMonth)]) expect(said(steps.toReversed())).toEqual(said(steps));
    expect(said(without("talk")(byMonth))).toHaveLength(2);
  });

  it("a day that is wrong in no other way than where it is filed is named", () =>
    expect(said(mistyped(place("assign-mentors"), 1))).toEqual([
      "the day of assign-mentors on 2024-07-10 does not fit the other records; 2023-07-10 would; compare it with the original",
    ]));

  it("two faults are two lines", () =>
    expect(said(without("talk")(mistyped(place("vet"), 1))).map((line) => line?.slice(0, 15))).toEqual([
      "the day of vet ",
      "talk is not on ",
    ]));
});

/** What `causes` says of minutes, in both languages and without the clause. */
const linesOf = (minutes: readonly Minute[]) =>
  causes(audit(policy, minutes), minutes, { policy }).map((line) =>
    (["en", "zh"] as const).map((language) => causeIn(line, language).split(/ → | {2}\[/)[0]).join(" | "),
  );
const minutes = career.map(granted);
const struck = { step: "correct", on: "2026-10-01", by: career[0]?.by, minute: place("talk"), reason: "笔误" };
const recognized = on("apply", "2023-06-10", on("talk", "2023-07-03"));
const noTalk = "talk is not on file before recognize on ";

it.each<readonly [name: string, minutes: readonly Minute[], lines: readonly string[]]>([
  [
    "a review after the meeting, known by its month",
    on("vet", "2025-08").map(granted),
    [
      "vet on 2025-08 is dated after screen on 2025-06-03, which relied on it | “政治审查”所载日期为2025年8月，在“支部委员会审查”（2025年6月3日）之后",
    ],
  ],
  [
    "a talk on the day of the recognition, filed after it",
    [0, 2, 1, ...career.keys()]
      .flatMap((at, index) => (index < 3 || at > 2 ? (recognized[at] as Step) : []))
      .map(granted),
    [
      "talk is filed after recognize on 2023-07-03, which relied on it, on the same day | “党组织派人谈话”与“推荐和确定入党积极分子”同在2023年7月3日，但记录在后",
    ],
  ],
  [
    "a talk that was struck",
    [...minutes, granted(struck as never)],
    [`${noTalk}2023-07-03 | “推荐和确定入党积极分子”（2023年7月3日）之前，档案中没有“党组织派人谈话”的记录`],
  ],
  [
    "no filing of the nomination",
    career.filter((one) => one.step !== "file" || one.record !== "nomination").map(granted),
    [
      "the filing of the nomination is not on file before screen on 2025-06-03 | “支部委员会审查”（2025年6月3日）之前，档案中没有“发展对象备案”的记录",
    ],
  ],
  [
    "a decision that is stricter than any rule",
    minutes.map((one) => (one.step === "observe" ? { ...one, verdict: "defer" } : one)),
    [
      "observe on 2026-02-04: deferred; by the rules it should be granted | 继续教育考察，2026年2月4日：记为暂缓，按规定应为通过",
      "convert on 2026-08-04: observation during probation: not on file | “支部大会讨论转正”（2026年8月4日）：预备期教育考察：尚无记录",
    ],
  ],
  [
    "a minute that cannot be read",
    [...minutes.slice(1, 2), null as never],
    [
      "apply is not on file before talk on 2023-05-25 | “党组织派人谈话”（2023年5月25日）之前，档案中没有“递交入党申请书”的记录",
      "minute 1: input.readable: It does not have the required shape, so nothing can be judged. | 记录1：input.readable：形式不符合要求，无法判断。",
    ],
  ],
  [
    "a vote with another year at the end, and no talk",
    mistyped(place("convert") - 1, 1, without("talk")(career.slice(0, place("convert") + 1))).map(granted),
    [
      "the day of convert on 2027-08-04 does not fit the other records; 2026-08-04 would; compare it with the original | “支部大会讨论转正”所载日期2027年8月4日与其他记录不相衔接，如为2026年8月4日则相衔接，请核对原件",
      `${noTalk}2023-07-03 | “推荐和确定入党积极分子”（2023年7月3日）之前，档案中没有“党组织派人谈话”的记录`,
    ],
  ],
  [
    "a training that was filed last",
    [...minutes.filter(({ step }) => step !== "train"), ...minutes.filter(({ step }) => step === "train")],
    [
      "the minutes are not filed in the order of their days; nothing else is found | 各项记录未按日期先后排列，此外未发现问题",
    ],
  ],
])("%s", (_, file, lines) => {
  expect(linesOf(file)).toEqual(lines);
});

it("a cause that cites no clause says none", () => {
  const cause = { kind: "misdated", step: "admit", on: "2019-10-12", would: "2020-10-12" } as const;
  expect(causeIn({ ...cause, cites: undefined, effect: undefined }, "en")).toMatch(/compare it with the original$/);
});

it("minutes that are no list, and irregularities that cannot be gone through, are faults", () => {
  expect(() => causes([], 7 as never)).toThrow("minutes.unreadable");
  expect(() => causes(7 as never, [])).toThrow("irregularities.unreadable");
});

describe("the rows of the made-up ledger", () => {
  const rowOf = (row: readonly object[], options: CauseOptions = { kept }) => {
    const minutes = minutesOf(row);
    return causes(audit(national, minutes, { kept }), minutes, options);
  };
  it.each([["1", one] as const, ["4", four] as const])("row %s: no fault with an effect", (_, row) =>
    expect(rowOf(row).flatMap(({ cause }) => ("effect" in cause ? (cause.effect ?? []) : []))).toEqual([]),
  );
  it("row 2: its faults, each once", () =>
    expect(rowOf(two).map(({ cause, at }) => [cause.kind, at[0]?.on])).toEqual([
      ["late", "2018-06-25"],
      ["missing", "2019-12-25"],
      ["against-rule", "2019-12-25"],
      ["count", "2020-06-12"],
      ["late", "2021-09-18"],
    ]));
  it.each([two, three, four])("what the source keeps is read back from what is not recorded", (...row) =>
    expect(rowOf(row, {})).toEqual(rowOf(row)),
  );
  it("row 3: what was made after the meeting says both days, in any order of filing", () => {
    const lines = rowOf(three).map(({ cause }) => causeIn(cause, "zh"));
    expect(rowOf(three).map(({ cause }) => cause.kind)).toEqual(
      "missing unknown late against-rule missing made-later missing made-later unknown unknown".split(" "),
    );
    expect(lines[5]).toBe(
      "“政治审查”所载日期为2018年7月1日，在“支部大会讨论接收”（2018年6月6日）之后25天 → 应自“上级党委预审”起重新履行程序  [cpc-2014 第16条]",
    );
    expect(rowOf(three.toReversed()).map(({ cause }) => causeIn(cause, "zh"))).toEqual(lines);
    expect(lines.filter((line) => /待补/.test(line)).join()).toMatch(/应到会人数/);
    expect(lines.join()).not.toMatch(/（[a-z.]+）/);
    const english = rowOf(three).map(({ cause }) => causeIn(cause, "en"));
    expect(english.join()).toMatch(/interview was taken on a day that is not on file; cannot be judged yet/);
    expect(labelOf("zh", "assign-mentors", "mentors.0.side")).toBe(
      words.zh.fields["assign-mentors.mentors.side"].label,
    );
    expect(labelOf("en", "admit", "nothing")).toBe("nothing");
    expect(rowOf(three).flatMap(({ later }) => later?.on ?? [])).toEqual(["2018-07-01", "2018-06-20"]);
  });
  it("a place says its column where the ledger told it", () =>
    expect(rowOf(three, { from: [{ minute: 7, column: "支部大会接收时间" }] })[5]?.at).toEqual([
      { minute: 7, on: "2018-06-06", column: "支部大会接收时间" },
    ]));
});

it("nothing with an effect is lost, and nothing stands twice", () => {
  fc.assert(
    fc.property(careers(policy), fc.nat(), fc.nat(), fc.boolean(), (steps, drop, at, reversed) => {
      fc.pre(steps.length > 2);
      const bent = mistyped(
        at % steps.length,
        (drop % 5) - 2,
        steps.filter((_, index) => index !== drop % (2 * steps.length)),
      );
      const minutes: readonly Minute[] = (reversed ? bent.toReversed() : bent).map(granted);
      const irregularities = audit(policy, minutes);
      const listed = causes(irregularities, minutes, { policy }).flatMap(({ follows }) => follows);
      expect(new Set(listed).size).toBe(listed.length);
      expect(irregularities.filter((one) => one.effect !== undefined && !listed.includes(one))).toEqual([]);
    }),
    { numRuns: runs(20) },
  );
});
