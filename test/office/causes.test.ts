import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/answers/audit/audit.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { causeIn, type CauseOptions, causes } from "../../src/office/index.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
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

  it("a day that is wrong in no other way than where it is filed is named", () =>
    expect(said(mistyped(place("assign-mentors"), 1))).toEqual([
      "the day of assign-mentors on 2024-07-10 does not fit the other records; 2023-07-10 would; to be compared with the original",
    ]));

  it("two faults are two lines", () =>
    expect(said(without("talk")(mistyped(place("vet"), 1))).map((line) => line?.slice(0, 15))).toEqual([
      "the day of vet ",
      "talk is not on ",
    ]));
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
  it("row 3: what was made after the meeting says both days, in any order of filing", () => {
    const lines = rowOf(three).map(({ cause }) => causeIn(cause, "zh"));
    expect(rowOf(three).map(({ cause }) => cause.kind)).toEqual(
      "missing unknown late against-rule missing made-later missing made-later unknown unknown".split(" "),
    );
    expect(lines[5]).toBe(
      "“政治审查”所载日期为2018年7月1日，在“支部大会讨论接收”（2018年6月6日）之后25天 → 应自“上级党委预审”起重新履行程序  [cpc-2014 第16条]",
    );
    expect(rowOf(three.toReversed()).map(({ cause }) => causeIn(cause, "zh"))).toEqual(lines);
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
