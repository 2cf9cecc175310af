import { describe, expect, it } from "vitest";
import { agenda } from "../../src/answers/next/agenda.js";
import { deadlines } from "../../src/answers/next/deadlines.js";
import { next } from "../../src/answers/next/next.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Step } from "../../src/domain/step.js";
import { replay } from "../../src/engine/replay.js";
import type { OfficeFile } from "../../src/office/each-file.js";
import { worklist } from "../../src/office/worklist.js";
import { withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { calendar, walk } from "../../src/testing/index.js";
import { addDays } from "../../src/kernel/day.js";
import { faultOf } from "../policy/small.js";
import { minutesOf } from "./files.js";
import { before, career, dossierOf, step } from "../support/career.js";

const policy = withCalendar(migrantWorkers, calendar);
const on = "2026-12-01";
const fileOf = (file: string, steps: readonly Step[]): OfficeFile => ({ file, minutes: dossierOf(steps).minutes });
const lines = (files: readonly OfficeFile[], day = on) =>
  worklist(policy, files, day).map(({ file, step: name, status, due }) => [file, name, status, due].join(" ").trim());

describe("a worklist", () => {
  it("has what is overdue on top, the longest first, and what waits at the end", () => {
    const files = [
      fileOf("in probation", before("observe")),
      fileOf("to be talked with", [step("apply", { on: "2026-11-20" })]),
      fileOf("over since August", before("convert")),
      fileOf("to be approved", [...before("admit"), step("admit")]),
    ];
    expect(lines(files)).toMatchInlineSnapshot(`
      [
        "to be approved approve-admission overdue 2025-11-04",
        "to be approved interview ready",
        "in probation convert overdue 2026-09-04",
        "in probation consult ready",
        "in probation poll ready",
        "in probation screen ready",
        "in probation petition ready",
        "over since August convert overdue 2026-09-04",
        "over since August consult due-soon 2026-12-10",
        "over since August poll due-soon 2026-12-15",
        "to be talked with talk due-soon 2026-12-20",
        "in probation observe ready",
      ]
    `);
  });

  it("does not depend on the order of the files", () => {
    const files = ["talk", "nominate", "admit", "convert"].map((name) => fileOf(name, before(name as "talk")));
    expect(lines(files.toReversed())).toEqual(lines(files));
  });

  it("holds no way out, nothing that is done, and each step of a file once", () => {
    const tasks = worklist(policy, [fileOf("a", before("admit"))], "2025-08-04");
    expect(tasks.map(({ step: name }) => name)).toEqual([...new Set(tasks.map(({ step: name }) => name))]);
    const items = agenda(policy, dossierOf(before("admit")), "2025-08-04");
    for (const task of tasks) {
      const same = items.filter((one) => one.step === task.step);
      expect(same.some(({ kind, done }) => kind !== "exit" && !done)).toBe(true);
    }
  });

  it("says that a deadline runs, and that its day is not known", () => {
    const unknown = minutesOf([{ step: "apply", on: "unknown", by: { kind: "branch", id: "b" } }]);
    expect(lines([{ file: "unknown", minutes: unknown }])).toEqual(["unknown talk unknown unknown"]);
    expect(lines([fileOf("running", before("examine"))], "2023-08-10")).toContain("running examine running 2024-01-03");
  });

  it("says which record is filed, and what a notice is for", () => {
    const tasks = worklist(policy, [fileOf("a", before("file")), fileOf("b", before("nominate"))], "2024-09-01");
    expect(
      tasks.flatMap(({ file, step: name, record, for: purpose }) =>
        (record ?? purpose) ? [[file, name, record ?? purpose]] : [],
      ),
    ).toEqual(expect.arrayContaining([["a", "file", "recognition"]]));
  });

  it("of a file that was archived holds nothing", () => {
    expect(lines([fileOf("a", career)])).toEqual([]);
  });
});

it("of 200 files holds what comes next in each, and every deadline that is missed or near", () => {
  const minutes = walk(policy, career).flatMap(({ decision }) => (decision.minute as Minute | undefined) ?? []);
  const files = Array.from({ length: 200 }, (_, at) => ({
    file: `f-${at}`,
    minutes: minutes.slice(0, (at * 7) % (minutes.length + 1)),
  }));
  const day = addDays("2024-01-01", 400);
  const tasks = worklist(policy, files, day);
  for (const { file, minutes: its } of files) {
    const dossier = replay(its);
    const names = tasks.filter((one) => one.file === file).map((one) => one.step);
    const comes = next(policy, dossier, day)?.step;
    if (comes !== undefined) expect(names).toContain(comes);
    const open = agenda(policy, dossier, day).filter(({ done, kind }) => !done && kind !== "exit");
    for (const { step: name, status, met } of deadlines(policy, dossier, day))
      if (met === undefined && (status === "overdue" || status === "due-soon") && open.some((one) => one.step === name))
        expect(names).toContain(name);
  }
  expect(tasks.length).toBeGreaterThan(200);
});

it.each([
  ["no list", () => worklist(policy, 5 as never, on), ["files.unreadable", "files"]],
  ["a file without a name", () => worklist(policy, [{ minutes: [] } as never], on), ["files.unreadable", "files.0"]],
  ["a hole", () => worklist(policy, [fileOf("a", []), null as never], on), ["files.unreadable", "files.1"]],
  [
    "a minute of no step",
    () => worklist(policy, [{ file: "a", minutes: [{ step: "applaud", verdict: "grant" } as never] }], on),
    ["minute.unknown", "files.0.minutes.0"],
  ],
  ["no policy", () => worklist(null as never, [fileOf("a", [])], on), ["policy.unreadable", "policy"]],
])("%s is a fault that says where", (_, ask, fault) => {
  expect(faultOf(ask)).toEqual(fault);
});
