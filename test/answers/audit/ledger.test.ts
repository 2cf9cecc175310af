import { expect, it } from "vitest";
import { audit } from "../../../src/answers/audit/audit.js";
import { irregularityIn } from "../../../src/answers/audit/irregularity-in.js";
import { readMinutes } from "../../../src/io/read.js";
import { national } from "../../../src/policy/index.js";
import { file, four, kept, one, polled, step, three, two } from "../../support/ledger-rows.js";

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
    ["recognize", "talk.within-a-month", "missing-step", undefined],
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
