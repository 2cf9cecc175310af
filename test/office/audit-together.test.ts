import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTogether, disagreementIn } from "../../src/office/index.js";
import { runs } from "../support/runs.js";
import type { Minute } from "../../src/domain/minute.js";
import { planted, terms } from "./planted.js";
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

it("a step that was denied or deferred, and a move to nobody knows where, change nothing in what a file says of itself", () => {
  const own = [...fileOf(first)];
  const [applied] = own as [Minute];
  const by = { kind: "branch", id: "b" } as const;
  const file = (...more: readonly object[]) => {
    const minutes = [...own, ...more.map((one) => ({ ...applied, by, on: "2022-05-01", ...one }) as never)];
    return [
      ...filed({
        ...first,
        branch: { id: "b" },
        applied: "2022-05-02",
        admitted: "2022-05-02",
        converted: "2022-06-01",
      }),
      { file: 2, minutes },
    ];
  };
  const kindsOf = (...more: readonly object[]) =>
    auditTogether(file(...more))
      .map(({ kind }) => kind)
      .filter((kind) => kind !== "person.twice");
  expect(kindsOf()).toEqual([]);
  expect(kindsOf({ on: "2022-05-09", step: "examine" })).toEqual(["person.at-two-branches"]);
  expect(kindsOf({ step: "withdraw", verdict: "deny" }, { on: "2022-05-09", step: "examine" })).toEqual([
    "person.at-two-branches",
  ]);
  expect(kindsOf({ step: "withdraw" }, { on: "2022-05-09", step: "examine" })).toEqual([]);
  expect(kindsOf({ step: "transfer", to: undefined }, { on: "2022-05-09", step: "examine" })).toEqual([
    "person.at-two-branches",
  ]);
  const sponsored = { step: "name-sponsors", sponsors: [{ id: "乙某" }], on: "2022-05-03" };
  const early = { step: "admit", on: "2019-01-01", verdict: "defer" };
  const named = (...more: readonly object[]) =>
    auditTogether([...filed(second), ...file(sponsored, ...more)]).map(({ kind }) => kind);
  expect(named(early)).toEqual(named());
  expect(named({ ...early, verdict: "grant" })).not.toEqual(named());
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

const by = { kind: "branch", id: "b" };
const application = { step: "apply", on: "2019-01-01", by, person: { id: "x" } };
const naming = (sponsor: object) => [{ step: "name-sponsors", on: "2021-04-01", by, sponsors: [sponsor] }];
const approval = { step: "approve-conversion", on: "2021-09-01", by: { kind: "committee" } };
const moved = { step: "transfer", on: "2020-01-01", by, to: { kind: "branch", id: "c" } };
const struck = { step: "correct", on: "2021-05-01", by, minute: 0, reason: "笔误" };

it.each<readonly [name: string, files: readonly (readonly object[])[], found: readonly string[]]>([
  [
    "a sponsor who is still on the way",
    [[application, { step: "observe", on: "2022-01-01", by }], naming({ id: "x" })],
    ["a sponsor is named by 2021-04-01 in one file; the file of that person has no conversion yet"],
  ],
  [
    "a sponsor whose approval stands without its vote",
    [[application, approval], naming({ id: "x" })],
    ["a sponsor is named by 2021-04-01 in one file; the file of that person has conversion on 2021-09-01"],
  ],
  [
    "a sponsor whose conversion was refused",
    [[application, { ...approval, outcome: "refused" }], naming({ id: "x" })],
    ["a sponsor is named by 2021-04-01 in one file; the file of that person has no conversion yet"],
  ],
  [
    "a sponsor who is no full member by the same file",
    [[application, approval], naming({ id: "x", fullMember: false })],
    [],
  ],
  ["a sponsor without an id", [[application, approval], naming({})], []],
  ["a naming of nobody", [[application, approval], [{ step: "name-sponsors", on: "2021-04-01", by }]], []],
  [
    "a person who moved to the branch of the other file",
    [
      [application, moved, { step: "examine", on: "2020-06-01", by: moved.to }],
      [
        { ...application, by: moved.to, on: "2020-02-01" },
        { step: "talk", on: "2020-03-01", by: moved.to },
      ],
    ],
    ["one person has 2 files"],
  ],
  ["an application that was struck", [[application, struck], [{ ...application, by: moved.to }]], []],
])("%s", (_, files, said) => {
  const found = auditTogether(files.map((steps, file) => ({ file, minutes: minutesOf(steps) })));
  expect(found.map((one) => disagreementIn(one, "en"))).toEqual(said);
  expect(found.map((one) => disagreementIn(one, "zh"))).toHaveLength(said.length);
});

it("a limit may be a number or the maximum of a policy", () => {
  const maximum = { of: { unit: "people", count: 1 } };
  expect(kinds([first, second].map(named), { sponsor: { load: maximum } })).toEqual(["sponsor.load"]);
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

describe("of 200 files", () => {
  const { files, kinds: expected } = planted(200);
  const found = auditTogether(files, { terms });

  it("finds what was planted of every kind and nothing else, in any order of the files", () => {
    expect(found.map(({ kind }) => kind)).toEqual(expected);
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: files.length }), (shuffled) => {
        expect(auditTogether(shuffled, { terms })).toEqual(found);
      }),
      { numRuns: runs(5) },
    );
  });

  it("says each kind in both languages, and accuses nobody", () => {
    const ones = [...new Map(found.map((one) => [one.kind, one])).values()];
    const lines = (["en", "zh"] as const).flatMap((language) => ones.map((one) => disagreementIn(one, language)));
    expect(lines).toMatchInlineSnapshot(`
      [
        "minute 9 of a file cannot be read; the file was left out",
        "meeting on 2021-06-02: the votes in 2 files are identical: 24 yes, 2 no, 1 abstained; compare them with the record of the meeting",
        "meeting on 2022-05-24: 2 files give different numbers of full members of the branch: 30, 31",
        "meeting on 2021-05-03: 2 files give different numbers of members entitled to vote: 30, 31",
        "meeting on 2021-05-13: 2 files give different numbers of members present: 27, 28",
        "on 2020-01-01 one person is mentor in 2 files; the limit is 1",
        "a mentor is named by 2021-06-22 in one file; the file of that person has conversion on 2022-06-23",
        "one person is held by 2 branches on 2019-03-08",
        "one person has 2 files",
        "on 2020-01-01 one person is sponsor in 2 files; the limit is 1",
        "a sponsor is named by 2021-06-12 in one file; the file of that person has conversion on 2022-06-13",
        "一份档案的记录9无法识别，该档案未纳入比对",
        "2021年6月2日的大会：2份档案的票数完全相同：赞成24票、反对2票、弃权1票，请与会议记录核对",
        "2022年5月24日的大会：2份档案所载支部正式党员人数不一致：30、31",
        "2021年5月3日的大会：2份档案所载应到会人数不一致：30、31",
        "2021年5月13日的大会：2份档案所载实到会人数不一致：27、28",
        "2020年1月1日，同一人在2份档案中任培养联系人，限额为1人",
        "一份档案载明培养联系人至迟于2021年6月22日确定，其本人档案所载转正日期为2022年6月23日",
        "2019年3月8日，同一人的档案分属2个支部",
        "同一人有2份档案",
        "2020年1月1日，同一人在2份档案中任入党介绍人，限额为1人",
        "一份档案载明入党介绍人至迟于2021年6月12日确定，其本人档案所载转正日期为2022年6月13日",
      ]
    `);
  });
});
