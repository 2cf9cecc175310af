import { describe, expect, it } from "vitest";
import { census } from "../../../src/answers/census/census.js";
import { censusIn } from "../../../src/answers/census/census-in.js";
import { quartilesOf } from "../../../src/answers/census/duration.js";
import type { Minute } from "../../../src/domain/minute.js";
import type { StepName } from "../../../src/domain/ladder.js";
import { evolve } from "../../../src/engine/evolve.js";
import { replay } from "../../../src/engine/replay.js";
import { readMinutes } from "../../../src/io/read.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { before, career, dossierOf, step } from "../../support/career.js";
import { faultOf } from "../../policy/small.js";
import { granted } from "../../support/bend.js";

const member = dossierOf(career);
const lost = { ...step("admit").ballot, yes: 13, no: 12, abstain: 1 };
const under79 = before("admit").map((one) =>
  one.step === "poll" && one.at === "origin" ? { ...one, approve: 79, against: 13 } : one,
);
const deferred = dossierOf([...under79, step("admit")]);
const refused = dossierOf([...before("admit"), step("admit", { ballot: lost })]);
const linesOf = (files: Parameters<typeof census>[0], language: "en" | "zh") =>
  censusIn(census(files), language).split("\n");
const leg = (from: StepName, to: StepName, files: Parameters<typeof census>[0]) =>
  census(files).durations.find((one) => one.from === from && one.to === to);

it("of no files every number is zero and there is no quartile", () => {
  const { files, byStage, byEdition, durations, deferrals } = census([]);
  expect([files, Object.values(byStage), byEdition]).toEqual([0, [0, 0, 0, 0, 0, 0], {}]);
  expect(durations.map(({ count, quartiles }) => [count, quartiles])).toEqual(Array(7).fill([0, undefined]));
  expect(deferrals).toEqual({ minutes: 0, byRule: {} });
});

it("files are counted by stage, and by the edition of their last minute", () => {
  const counted = census([replay([]), dossierOf(before("recognize")), member, deferred]);
  expect(counted.files).toBe(4);
  expect(counted.byStage).toEqual({ outsider: 1, applicant: 1, activist: 0, candidate: 1, probationer: 0, member: 1 });
  expect(counted.byEdition).toEqual({ "cpc-2014": 2, "cpc-2026": 1 });
});

it("quartiles are by nearest rank: each is one of the numbers", () => {
  const told = (...numbers: readonly number[]) => {
    const found = quartilesOf(numbers);
    return found && [found.q1, found.median, found.q3];
  };
  expect(told()).toBeUndefined();
  expect(told(7)).toEqual([7, 7, 7]);
  expect(told(9, 1)).toEqual([1, 1, 9]);
  expect(told(3, 1, 2)).toEqual([1, 2, 3]);
  expect(told(40, 30, 20, 10)).toEqual([10, 20, 30]);
  expect(told(50, 40, 30, 20, 10)).toEqual([20, 30, 40]);
  expect(told(100, 9, 8)).toEqual([8, 9, 100]);
});

it("days are counted between the first granted steps, and only where both are on file", () => {
  expect(leg("apply", "recognize", [member, replay([])])).toEqual({
    from: "apply",
    to: "recognize",
    count: 1,
    quartiles: { q1: 56, median: 56, q3: 56 },
  });
  expect(leg("apply", "approve-conversion", [member])?.quartiles?.median).toBe(1221);
  expect(leg("nominate", "admit", [deferred, refused])?.count).toBe(0);
  expect(leg("recognize", "nominate", [deferred, refused, member])?.count).toBe(3);
});

it("deferrals and refusals are counted by the rules that their minutes name", () => {
  const { deferrals, refusals } = census([deferred, refused, refused, member]);
  expect(deferrals).toEqual({ minutes: 1, byRule: { "poll.pass-mark": 1 } });
  expect(refusals).toEqual({ minutes: 2, byRule: { "ballot.majority": 2 } });
});

it("warnings are counted by rule, and a minute with two of them once", () => {
  const late = dossierOf([step("apply", { venue: "origin" }), step("talk", { on: "2023-06-09" })]);
  expect(census([late, late]).warnings).toEqual({
    minutes: 4,
    byRule: { "applicant.right-venue": 2, "talk.within-a-month": 2 },
  });
  const both = { ...granted(step("convert")), because: ["oath.sworn", "placement.made"] } as Minute;
  expect(census([replay([both])]).warnings).toEqual({ minutes: 1, byRule: { "oath.sworn": 1, "placement.made": 1 } });
});

it("with a policy at hand the warnings of a deferral are told from its reasons", () => {
  const minute = {
    ...granted(step("admit")),
    verdict: "defer",
    because: ["poll.pass-mark", "lead.right-side"],
  } as Minute;
  const files = [replay([minute])];
  expect(census(files).deferrals.byRule).toEqual({ "lead.right-side": 1, "poll.pass-mark": 1 });
  const told = census(files, migrantWorkers);
  expect(told.deferrals).toEqual({ minutes: 1, byRule: { "poll.pass-mark": 1 } });
  expect(told.warnings).toEqual({ minutes: 1, byRule: { "lead.right-side": 1 } });
});

it("a refusal from elsewhere that names no rule is counted, by no rule", () => {
  const read = readMinutes([step("screen", { outcome: "failed" })]);
  expect(read.ok && census([replay(read.minutes)]).refusals).toEqual({ minutes: 1, byRule: {} });
});

it("rules of any name are counted as their own", () => {
  const odd = { ...granted(step("talk")), because: ["__proto__", "constructor"] } as Minute;
  const { byRule } = census([evolve(replay([]), odd)]).warnings;
  expect(Object.entries(byRule)).toEqual([
    ["__proto__", 1],
    ["constructor", 1],
  ]);
});

it("the order of the files does not matter, and they are read one at a time", () => {
  let open = 0;
  const reading = function* () {
    for (const file of [member, deferred, refused]) {
      open += 1;
      yield file;
    }
  };
  expect(census(reading())).toEqual(census([refused, member, deferred]));
  expect(open).toBe(3);
});

it("a census is said in both languages", () => {
  const counted = census([member, deferred, refused], migrantWorkers);
  expect(censusIn(counted, "en").split("\n")).toEqual([
    "3 files",
    "a candidate: 2",
    "a member: 1",
    "cpc-2014: 2",
    "cpc-2026: 1",
    "apply to recognize: 3 files; half within 56 days, a quarter within 56, three quarters within 56",
    "recognize to nominate: 3 files; half within 427 days, a quarter within 427, three quarters within 427",
    "nominate to admit: 1 file; half within 336 days, a quarter within 336, three quarters within 336",
    "admit to approve-admission: 1 file; half within 32 days, a quarter within 32, three quarters within 32",
    "approve-admission to convert: 1 file; half within 333 days, a quarter within 333, three quarters within 333",
    "convert to approve-conversion: 1 file; half within 37 days, a quarter within 37, three quarters within 37",
    "apply to approve-conversion: 1 file; half within 1221 days, a quarter within 1221, three quarters within 1221",
    "1 deferral: poll.pass-mark 1",
    "1 refusal: ballot.majority 1",
    "0 with warnings",
  ]);
  expect(censusIn(counted, "zh").split("\n")).toEqual([
    "档案3份",
    "发展对象：2",
    "正式党员：1",
    "cpc-2014：2",
    "cpc-2026：1",
    "“递交入党申请书”至“推荐和确定入党积极分子”：3份；半数在56天内，四分之一在56天内，四分之三在56天内",
    "“推荐和确定入党积极分子”至“确定发展对象”：3份；半数在427天内，四分之一在427天内，四分之三在427天内",
    "“确定发展对象”至“支部大会讨论接收”：1份；半数在336天内，四分之一在336天内，四分之三在336天内",
    "“支部大会讨论接收”至“上级党委审批接收”：1份；半数在32天内，四分之一在32天内，四分之三在32天内",
    "“上级党委审批接收”至“支部大会讨论转正”：1份；半数在333天内，四分之一在333天内，四分之三在333天内",
    "“支部大会讨论转正”至“上级党委审批转正”：1份；半数在37天内，四分之一在37天内，四分之三在37天内",
    "“递交入党申请书”至“上级党委审批转正”：1份；半数在1221天内，四分之一在1221天内，四分之三在1221天内",
    "暂缓1次：poll.pass-mark 1",
    "不予1次：ballot.majority 1",
    "提醒0次",
  ]);
});

it("what minutes warned of has its line too, rule after rule", () => {
  const late = dossierOf([step("apply", { venue: "origin" }), step("talk", { on: "2023-06-09" })]);
  const rules = "applicant.right-venue 1, talk.within-a-month 1";
  expect(linesOf([late], "en").at(-1)).toBe(`2 with warnings: ${rules}`);
  expect(linesOf([late], "zh").at(-1)).toBe(`提醒2次：${rules}`);
});

it("a way that no file has gone has no line, and one alone is said in the singular", () => {
  const two = [dossierOf(before("recognize")), replay([])];
  expect(linesOf(two, "en")).toEqual([
    "2 files",
    "an outsider: 1",
    "an applicant: 1",
    "cpc-2014: 1",
    "0 deferrals",
    "0 refusals",
    "0 with warnings",
  ]);
  const chinese = "档案2份 非申请人：1 入党申请人：1 cpc-2014：1 暂缓0次 不予0次 提醒0次";
  expect(linesOf(two, "zh")).toEqual(chinese.split(" "));
  const nextDay = replay([
    granted(step("apply", { on: "2024-01-08" })),
    granted(step("recognize", { on: "2024-01-09" })),
  ]);
  expect(linesOf([nextDay], "en").slice(0, 4)).toEqual([
    "1 file",
    "an activist: 1",
    "cpc-2014: 1",
    "apply to recognize: 1 file; half within 1 day, a quarter within 1, three quarters within 1",
  ]);
});

it("what could be no name of a rule or an edition is not repeated", () => {
  const { under } = granted(step("talk"));
  const named = (name: string) => {
    const odd = { ...granted(step("talk")), because: [name], under: { ...under, edition: name } } as Minute;
    return linesOf([replay([odd])], "en");
  };
  const last = `a${"b".repeat(99)}`;
  for (const name of ["poll.pass-mark", "0+x@y", last])
    expect([named(name)[2], named(name).at(-1)]).toEqual([`${name}: 1`, `1 with warnings: ${name} 1`]);
  for (const name of [`${last}b`, "", ".a", "a b", "a\nb", "<b>", "A"])
    expect([named(name)[2], named(name).at(-1)]).toEqual(["?: 1", "1 with warnings: ? 1"]);
});

describe("a census that cannot be of all its files is a fault that names where", () => {
  const marked = Object.defineProperty({}, Symbol.for("fazhan.policy"), { value: true });
  const [edition] = [{ ...member.minutes[0], under: { policy: "p", edition: Symbol("none") } }];

  it.each([
    ["of another stage", { ...member, stage: "saint" }],
    ["with a minute missing", { ...member, minutes: [null] }],
    ["with a minute under an edition without a name", { ...member, minutes: [edition, edition] }],
    ["missing", null],
  ])("at a file %s", (_, odd) => {
    expect(faultOf(() => census([member, odd, member] as never))).toEqual(["dossiers.unreadable", "dossiers.1"]);
  });

  it("at what is not many files", () => {
    for (const odd of [member, null, 5, "abc"])
      expect(faultOf(() => census(odd as never))).toEqual(["dossiers.unreadable", "dossiers"]);
  });

  it("at a policy that nobody made, though it may bear the mark of one", () => {
    for (const odd of [{}, marked, null])
      expect(faultOf(() => census([member], odd as never))).toEqual(["policy.unreadable", "policy"]);
  });
});

it("days are counted only between days that are known to the day", () => {
  const known = (on: string) =>
    leg("apply", "recognize", [replay([granted(step("apply")), granted({ ...step("recognize"), on })])]);
  expect(["2023-07-03", "2023-07", "unknown"].map((on) => known(on)?.count)).toEqual([1, 0, 0]);
});
