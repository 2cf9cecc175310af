import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTogether, disagreementIn } from "../../src/office/index.js";
import { runs } from "../support/runs.js";
import { planted } from "./planted.js";
import { fifth, fileOf, first, minutesOf, type Row, second } from "./files.js";

const filed = (...rows: readonly Row[]) => rows.map((row, at) => ({ file: at + 1, minutes: fileOf(row) }));
const kinds = (rows: readonly Row[], terms = {}) => auditTogether(filed(...rows), { terms }).map(({ kind }) => kind);
const ballot = { entitled: 30, present: 27, yes: 24, no: 2, abstain: 1 };
const other = { ...first, id: "丙某" };

/** A vote at the meeting on the conversion of row 2. */
const onThatDay = { admitted: "2021-09-18", ballot: { entitled: 30, present: 25, yes: 25, no: 0, abstain: 0 } };
const named = (row: Row): Row => ({ ...row, named: "2020-01-01" });

describe("the rows of the made-up ledger", () => {
  it("disagree three times, and say so in words that accuse nobody", () => {
    const found = auditTogether(filed(first, second, fifth));
    expect(found.map((one) => disagreementIn(one, "en"))).toEqual([
      "meeting on 2021-04-15: 2 files give different numbers of members entitled to vote: 30, 31",
      "meeting on 2021-04-15: 2 files give different numbers of members present: 27, 29",
      "a sponsor is named by 2021-04-15 in one file; the file of that person has conversion on 2021-09-18",
    ]);
    expect(found.map(({ among }) => among.map(({ file, minute }) => [file, minute]))).toEqual([
      [
        [1, 5],
        [3, 5],
      ],
      [
        [1, 5],
        [3, 5],
      ],
      [
        [3, 4],
        [2, 0],
      ],
    ]);
    expect(found.map((one) => disagreementIn(one, "zh"))[2]).toBe(
      "一份档案载明入党介绍人至迟于2021年4月15日确定，其本人档案所载转正日期为2021年9月18日",
    );
  });
  it("do not without the last", () => expect(kinds([first, second])).toEqual([]));
});

const edges: readonly (readonly [name: string, rows: readonly Row[], found: readonly string[], terms?: object])[] = [
  ["another branch", [first, { ...fifth, sponsors: [], branch: { id: "b" } }], []],
  ["another body of the same id", [first, { ...fifth, sponsors: [], branch: { kind: "floating-branch" } }], []],
  ["a day known by its month", [first, { ...fifth, sponsors: [], admitted: "2021-04" }], []],
  ["numbers not known", [first, { ...other, ballot: { yes: 3 } }], []],
  [
    "the size of the branch",
    [
      { ...first, branch: { fullMembers: 30 } },
      { ...other, branch: { fullMembers: 31 } },
    ],
    ["meeting.ballots-alike", "meeting.branch-size", "meeting.branch-size"],
  ],
  ["the size of the branch, said once", [{ ...first, branch: { fullMembers: 30 } }, other], ["meeting.ballots-alike"]],
  [
    "ballots alike",
    [
      { ...first, ballot },
      { ...other, ballot },
    ],
    ["meeting.ballots-alike"],
  ],
  [
    "ballots alike, all of them yes",
    [first, other].map((row) => ({ ...row, ballot: { ...ballot, yes: 27, no: 0, abstain: 0 } })),
    [],
  ],
  [
    "ballots that differ by one",
    [
      { ...first, ballot },
      { ...other, ballot: { ...ballot, yes: 25, no: 1 } },
    ],
    [],
  ],
  [
    "a mentor who is no member yet",
    [second, { ...fifth, sponsors: [], mentors: ["乙某"], admitted: "2021-04-16" }],
    ["mentor.not-yet-member"],
  ],
  ["a sponsor on the day of conversion", [second, { ...fifth, ...onThatDay }], []],
  ["a sponsor on the day before", [second, { ...fifth, admitted: "2021-09-17" }], ["sponsor.not-yet-member"]],
  ["a sponsor whose conversion is of an unknown day", [{ ...second, converted: "unknown" }, fifth], []],
  ["a sponsor whose conversion is of that month", [{ ...second, converted: "2021-04" }, fifth], []],
  ["more people than the terms allow", [first, second].map(named), ["sponsor.load"], { sponsor: { load: 1 } }],
  ["as many as the terms allow", [first, second].map(named), [], { sponsor: { load: 2 } }],
  [
    "one person twice, one after the other",
    [
      { ...first, converted: "2021-05-01" },
      { ...second, id: "甲某", applied: "2021-06-01", admitted: "2023-01-01", converted: "2024-01-01" },
    ],
    ["person.twice"],
  ],
  [
    "one person at two branches",
    [first, { ...second, id: "甲某", branch: { id: "b" } }],
    ["person.at-two-branches", "person.twice"],
  ],
];

describe("files say differently, or do not", () => {
  for (const [name, rows, found, terms] of edges) it(name, () => expect(kinds(rows, terms)).toEqual(found));
});

it("names what cannot be read and goes on", () => {
  const files = [...filed(first), { file: "x", minutes: [null] }, { file: "y" }, null, ...filed(fifth)] as never;
  const found = auditTogether(files).filter(({ kind }) => kind === "file.unreadable");
  expect(found.map(({ among }) => among)).toEqual([
    [{ file: undefined, minute: 0 }],
    [{ file: "x", minute: 0 }],
    [{ file: "y", minute: 0 }],
  ]);
  expect(() => auditTogether(7 as never)).toThrow("files.unreadable");
});

it("reads a file as its corrections leave it", () => {
  const by = { kind: "branch", id: "机关一支部" };
  const steps = (entitled: number) => [{ step: "admit", on: "2021-04-15", by, ballot: { entitled } }];
  const correction = { step: "correct", on: "2021-05-01", by, minute: 0, instead: steps(30)[0], reason: "笔误" };
  const files = (more: readonly object[]) => [
    { file: "a", minutes: minutesOf(steps(30)) },
    { file: "b", minutes: minutesOf([...steps(31), ...more]) },
  ];
  expect([auditTogether(files([])).length, auditTogether(files([correction])).length]).toEqual([1, 0]);
});

it("says the same in any order of the files", () => {
  const files = filed(first, second, fifth, { ...first, ballot }, { ...second, branch: { id: "b" } }, other);
  const expected = auditTogether(files, { terms: { mentor: { load: 1 } } });
  expect(expected.length).toBeGreaterThan(6);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(auditTogether(shuffled, { terms: { mentor: { load: 1 } } })).toEqual(expected);
    }),
    { numRuns: runs(50) },
  );
});

it("finds what was planted in a thousand files, and nothing else", () => {
  const { files, kinds } = planted(1_000);
  expect(auditTogether(files).map(({ kind }) => kind)).toEqual(kinds);
});
