import { expect, it } from "vitest";
import { audit } from "../../../src/answers/audit/audit.js";
import { irregularityIn } from "../../../src/answers/audit/irregularity-in.js";
import { readMinutes } from "../../../src/io/read.js";
import { national } from "../../../src/policy/index.js";

// Five made-up rows of a ledger, written by hand as told minutes: what a ledger holds, and nothing more.

const branch = { kind: "branch", id: "机关一支部" } as const;
const committee = { kind: "committee" } as const;

/** What the columns of the ledger keep. */
const kept = [
  ..."apply talk recognize file:recognition examine nominate file:nomination vet train".split(" "),
  ..."screen@candidate notice prereview admit interview approve-admission swear petition convert approve-conversion".split(
    " ",
  ),
  ..."apply.person.born recognize.recommendedBy assign-mentors.mentors.id vet.conclusion train.days train.hours".split(
    " ",
  ),
  ..."name-sponsors.sponsors.id notice.from notice.until".split(" "),
  ..."entitled present yes no abstain".split(" ").map((fact) => `admit.ballot.${fact}`),
  ..."entitled present yes".split(" ").map((fact) => `convert.ballot.${fact}`),
];

const person = (id: string, born: string) => ({ person: { id, born } });
const named = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const step = (name: string, on: string, carried: object = {}, by: object = branch) => ({
  step: name,
  on,
  by,
  ...carried,
});
const above = (name: string, on: string, carried: object = {}) => step(name, on, carried, committee);
/** 同意 counts all votes in favor, so that none was in writing beside them. */
const none = { yes: 0, no: 0, abstain: 0 };
const polled = (entitled: number, present: number, yes: number, no?: number, abstain?: number) => ({
  ballot: {
    entitled,
    present,
    yes,
    written: none,
    ...(no === undefined ? {} : { no }),
    ...(abstain === undefined ? {} : { abstain }),
  },
});

const file = (record: string, on: string) => above("file", on, { record });

const one = [
  step("apply", "2019-03-08", person("p-1", "1995-03-12")),
  step("talk", "2019-03-20"),
  step("recognize", "2019-09-16", { recommendedBy: "league" }),
  file("recognition", "2019-09-30"),
  step("assign-mentors", "unknown", { mentors: named("m-1", "m-2") }),
  step("examine", "2020-03-16"),
  step("examine", "2020-09-16"),
  step("nominate", "2020-10-12"),
  file("nomination", "2020-10-20"),
  step("name-sponsors", "unknown", { sponsors: named("m-1", "m-2") }),
  step("vet", "2020-11-20", { conclusion: "qualified" }),
  above("train", "2020-12-09", { days: 3, hours: 24 }),
  step("screen", "2021-03-10"),
  step("notice", "2021-03-18", { from: "2021-03-11", until: "2021-03-18" }),
  above("prereview", "2021-03-25"),
  step("admit", "2021-04-15", polled(30, 27, 26, 0, 1)),
  above("interview", "2021-04-28"),
  above("approve-admission", "2021-05-12"),
  step("swear", "2021-06-20"),
  step("petition", "2022-04-01"),
  step("convert", "2022-04-20", polled(31, 28, 27)),
  above("approve-conversion", "2022-05-18"),
];

const two = [
  step("apply", "2018-05-04", person("p-2", "1993-11-02")),
  step("talk", "2018-06-25"),
  step("recognize", "2019-01-10", { recommendedBy: "members" }),
  step("assign-mentors", "unknown", { mentors: named("m-1") }),
  step("examine", "2019-07-10"),
  step("nominate", "2019-12-25"),
  file("nomination", "2020-01-08"),
  step("name-sponsors", "unknown", { sponsors: named("m-1", "m-3") }),
  step("vet", "2020-03", { conclusion: "qualified" }),
  above("train", "2020-04-22", { days: 3, hours: 24 }),
  step("screen", "2020-05-08"),
  step("notice", "2020-05-15", { from: "2020-05-09", until: "2020-05-15" }),
  above("prereview", "2020-05-20"),
  step("admit", "2020-06-12", polled(30, 24, 15, 6, 3)),
  above("interview", "2020-06-28"),
  above("approve-admission", "2020-07-06"),
  step("swear", "2020-08-01"),
  step("petition", "2021-05-30"),
  step("convert", "2021-09-18", polled(30, 25, 24)),
  above("approve-conversion", "2021-09-30"),
];

const three = [
  step("apply", "2016-03", person("p-3", "1988-07")),
  step("recognize", "2016-09", { recommendedBy: "members" }),
  file("recognition", "2016-10"),
  step("assign-mentors", "unknown", { mentors: named("m-4", "m-5") }),
  step("nominate", "2017-11"),
  step("name-sponsors", "unknown", { sponsors: named("m-4", "m-5") }),
  above("train", "2018-03-12", { days: 1, hours: 16 }),
  step("admit", "2018-06-06"),
  above("prereview", "2018-06-20"),
  step("vet", "2018-07-01", { conclusion: "qualified" }),
  above("interview", "unknown"),
  above("approve-admission", "2018-08-03"),
  step("swear", "2018-09"),
  step("petition", "2019-06-01"),
  step("convert", "2019-06-06", polled(18, 12, 12)),
  above("approve-conversion", "2019-07-02"),
];

const four = [
  step("apply", "2024-03-04", person("p-4", "1998-01-20")),
  step("talk", "2024-03-18"),
  step("recognize", "2024-09-10", { recommendedBy: "members" }),
  file("recognition", "2024-09-18"),
  step("assign-mentors", "unknown", { mentors: named("m-1", "m-2") }),
  step("examine", "2025-03-10"),
  step("examine", "2025-09-10"),
  step("notice", "2026-06-08", { from: "2026-06-01", until: "2026-06-08" }),
  step("nominate", "2026-06-10"),
  file("nomination", "2026-06-15"),
  step("name-sponsors", "unknown", { sponsors: named("m-1", "m-2") }),
];

const audited = (minutes: readonly object[], source?: { readonly kept?: readonly string[] }) => {
  const read = readMinutes(minutes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return audit(national, read.minutes, source);
};

const brief = (minutes: readonly object[]) =>
  audited(minutes, { kept })
    .filter(({ kind }) => kind !== "unrecorded")
    .map(({ step, rule, kind, effect }) => [step, rule, kind, effect?.kind]);

it.each([[one], [two], [three], [four]])(
  "bare, no row is refused, and nothing that it does not say has an effect",
  (row) => {
    const unknown = audited(row).filter(({ kind }) => kind === "unknown");
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.filter(({ effect }) => effect !== undefined)).toEqual([]);
  },
);

it("row 1: nothing is wrong, and what the ledger does not keep is said in two lines", () => {
  const found = audited(one, { kept });
  expect(found.map(({ kind, effect }) => [kind, effect])).toEqual([
    ["unrecorded", undefined],
    ["unrecorded", undefined],
  ]);
  const [facts, steps] = found.map((line) => (line.kind === "unrecorded" ? [line.of, ...line.what] : []));
  expect(facts?.slice(0, 2)).toEqual(["facts", "apply.venue"]);
  expect(facts).toEqual(expect.arrayContaining(["admit.ballot.secret", "admit.by.fullMembers", "nominate.opinions"]));
  expect(steps).toEqual(["steps", "fill-form", "screen", "file:admission", "place", "observe"]);
  const said = (language: "en" | "zh") => found.map((line) => irregularityIn(line, language)).at(-1);
  expect(said("en")).toMatch(/^not recorded by the source: fill-form, screen, .* rules could not be judged$/);
  expect(said("zh")).toMatch(/^来源未记载：.*项规则无法判断$/);
});

it("row 2: its faults, each where it stands; the review's month holds against the meeting of May", () => {
  expect(brief(two)).toEqual([
    ["talk", "talk.within-a-month", "late", undefined],
    ["recognize", "talk.within-a-month", "late", undefined],
    ["nominate", "recognition.filed", "missing-step", undefined],
    ["nominate", "recognition.filed-within-a-month", "missing-step", undefined],
    ["nominate", "cultivation.one-year", "against-rule", "redo-from"],
    ["admit", "ballot.majority", "against-rule", "unrecognized"],
    ["convert", "conversion.on-time", "late", undefined],
  ]);
});

it("row 3: what is blank in a column was not done; a day that nobody knows, and votes not counted, undo nothing", () => {
  expect(brief(three)).toEqual([
    ["recognize", "talk.held", "missing-step", "redo-from"],
    ["recognize", "talk.within-a-month", "late", undefined],
    ["nominate", "recognition.filed-within-a-month", "unknown", undefined],
    ["nominate", "cultivation.reviewed", "late", undefined],
    ["train", "training.long-enough", "against-rule", undefined],
    ["admit", "nomination.filed", "missing-step", "redo-from"],
    ["admit", "vetting.passed", "missing-step", "redo-from"],
    ["admit", "training.long-enough", "against-rule", undefined],
    ["admit", "screening.passed", "missing-step", "redo-from"],
    ["admit", "prereview.passed", "missing-step", "redo-from"],
    ["admit", "ballot.adds-up", "unknown", undefined],
    ["admit", "ballot.quorum", "unknown", undefined],
    ["admit", "ballot.majority", "unknown", undefined],
    ["prereview", "nomination.filed", "missing-step", "redo-from"],
    ["prereview", "screening.passed", "missing-step", "redo-from"],
    ["interview", "edition.in-force", "unknown", undefined],
  ]);
});

it("row 4: only the gap between the last review and the nomination is wrong; for what a notice was is not known", () => {
  expect(brief(four)).toEqual([["nominate", "cultivation.reviewed", "late", undefined]]);
  const unrecorded = audited(four, { kept }).flatMap((line) => (line.kind === "unrecorded" ? line.what : []));
  expect(unrecorded).toEqual(expect.arrayContaining(["nominate.consent", "notice.for"]));
});

it("row 5: alone nothing is wrong; that it disagrees with row 1 about one meeting shows beside it only", () => {
  const meeting = step("admit", "2021-04-15", polled(31, 29, 28, 1, 0));
  const five = one.map((minute) => ("step" in minute && minute.step === "admit" ? meeting : minute));
  expect(brief(five)).toEqual([]);
});

it("a month holds against a later month, and is unknown against a day within it", () => {
  const filed = (on: string) =>
    audited([...one.slice(0, 3), file("recognition", on), ...one.slice(4)], { kept }).flatMap(({ rule, kind }) =>
      rule === "recognition.filed-within-a-month" ? [kind] : [],
    );
  expect([filed("2019-10-16"), filed("2019-10-17")]).toEqual([[], ["late"]]);
  expect([filed("2019-09"), filed("2019-10"), filed("2019-11"), filed("unknown")]).toEqual([
    [],
    ["unknown"],
    ["late"],
    ["unknown"],
  ]);
});

it("a source that keeps a step at one stage alone is not blamed for the other", () => {
  const at = (...steps: readonly string[]) =>
    audited(one, { kept: [...kept, ...steps] }).flatMap((line) =>
      line.kind === "unrecorded" && line.of === "steps"
        ? line.what
        : line.rule === "screening.passed"
          ? [line.kind]
          : [],
    );
  expect(at()).toContain("screen");
  expect(at("screen@probationer")).toContain("missing-step");
  expect(at("screen@probationer")).not.toContain("screen");
});
