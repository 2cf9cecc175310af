import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import * as core from "../../src/index.js";
import { isDay } from "../../src/kernel/day.js";
import { judge } from "../../src/engine/decide.js";
import { minutesFrom, ndjsonOf } from "../../src/io/index.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import { calendarOf, machineConfig, machineGuards, mermaid, timeline } from "../../src/render/index.js";
import { arrive, careers, scenario, walk } from "../../src/testing/index.js";
import { unreadable } from "../../src/words/unreadable.js";
import { before, career, dossierOf, step } from "../support/career.js";
import { all, readXml } from "../render/xml.js";
import { doors } from "./doors.js";
import { hostile } from "./values.js";
import { attempt, watched } from "./watch.js";

const unpolluted = watched();
afterAll(unpolluted);

const candidate = dossierOf(before("admit"));
const { minutes } = dossierOf(before("admit"));
const on = "2026-07-01";
const made = hostile.map(([name, make]) => [name, make() as never] as const);
const noLists = made.filter(([name]) => name !== "an empty list");

/** The place that a fault names; of anything else that is thrown, what it is, and of an answer that there is one. */
const placeOf = (thrown: unknown): string => {
  if (thrown === undefined) return "nothing is thrown";
  const { name, code, at } = thrown as core.Fault;
  return name === "Fault" && /^\w+\.\w+$/.test(code) ? at : `${name}, not a fault`;
};
const fails = (call: () => unknown): string => {
  try {
    call();
  } catch (thrown) {
    return placeOf(thrown);
  }
  return placeOf(undefined);
};
const isAt = (place: string) => (at: unknown) => at === place;
const noDays = made.filter(([, value]) => !isDay(value));

/** What a function answers to each hostile value, by the name of the value, where it is not as it should be. */
const wrong = <T>(call: (value: never) => T, isRight: (answer: T) => boolean, values = made): readonly string[] =>
  values.filter(([, value]) => !isRight(call(value))).map(([name]) => name);

describe("a decision that cannot be made", () => {
  const isBarred = ({ verdict, findings, minute }: core.Decision): boolean =>
    verdict === "bar" && minute === undefined && findings.length === 1 && findings[0]?.rule === "input.readable";

  it("is barred by input.readable alone, whichever of the three cannot be read", () => {
    expect(wrong((policy) => judge(policy, candidate, step("admit")), isBarred)).toEqual([]);
    expect(wrong((dossier) => judge(migrantWorkers, dossier, step("admit")), isBarred)).toEqual([]);
    expect(wrong((one) => judge(migrantWorkers, candidate, one), isBarred)).toEqual([]);
    expect(wrong((name) => judge(migrantWorkers, candidate, { ...step("admit"), step: name }), isBarred)).toEqual([]);
    expect(wrong((stage) => judge(migrantWorkers, { ...candidate, stage }, step("admit")), isBarred)).toEqual([]);
    expect(wrong((ballot) => judge(migrantWorkers, candidate, step("admit", { ballot })), barred)).toEqual([]);
  });

  const barred = ({ verdict }: core.Decision): boolean => verdict === "bar";

  it("is one on a day that is none, too, for no edition governs it", () => {
    const days = made.filter(([name]) => !name.includes('"0000-01-01"'));
    expect(wrong((day) => judge(migrantWorkers, candidate, { ...step("talk"), on: day }), isBarred, days)).toEqual([]);
  });

  it("tells the edition where policy and day can be read, and otherwise none", () => {
    const odd = { ...step("admit"), step: "promote" } as never;
    expect(judge(migrantWorkers, candidate, odd)).toMatchObject({ edition: "cpc-2014", findings: [{ cites }] });
    expect(judge(national, candidate, { on } as never).edition).toBe("cpc-2026");
    expect(judge({} as never, candidate, step("admit")).edition).toBe("none");
  });

  const cites = { edition: "cpc-2014", evidence: "default", verified: false };

  it("is explained in both languages, and nothing mends it", () => {
    const decision = judge(migrantWorkers, {} as never, step("admit"));
    for (const language of ["en", "zh"] as const) {
      expect(core.explain(decision, language)).toContain("input.readable");
      expect(core.explain(decision, language)).toContain(unreadable[language]);
    }
    expect(core.remedies(decision)).toMatchObject([{ rule: "input.readable", remedies: [], mendable: false }]);
  });
});

describe("what a file or a policy that cannot be read is asked", () => {
  it("is a fault that names which of them, and never an answer that reads as if all were in order", () => {
    for (const ask of [core.outlook, core.agenda, core.deadlines]) {
      expect(wrong((policy) => fails(() => ask(policy, candidate, on)), isAt("policy"))).toEqual([]);
      expect(wrong((dossier) => fails(() => ask(national, dossier, on)), isAt("dossier"))).toEqual([]);
      expect(wrong((day) => fails(() => ask(national, candidate, day)), isAt("on"), noDays)).toEqual([]);
    }
    expect(wrong(core.remedies, ([one]) => one?.mendable === false)).toEqual([]);
  });

  it("is irregular where it is audited, from the first minute on that cannot be read", () => {
    const isLast = (found: readonly core.Irregularity[]) => found.at(-1)?.kind === "unreadable";
    expect(wrong((list) => core.audit(national, list), isLast, noLists)).toEqual([]);
    expect(wrong((policy) => core.audit(policy, minutes), isLast)).toEqual([]);
    const cut = (one: never) => core.audit(national, [...minutes.slice(0, 3), one, ...minutes.slice(3)]);
    expect(wrong(cut, (found) => isLast(found) && found.at(-1)?.minute === 3)).toEqual([]);
    const [one] = core.audit(national, null as never);
    expect(core.irregularityIn(one as never, "en")).toMatch(/^minute 0: input\.readable: .+ {2}\[none /);
    expect(core.irregularityIn(one as never, "zh")).toMatch(/^记录0：input\.readable：/);
  });

  it("is compared and counted in no part: the fault names the file", async () => {
    for (const [name, value] of noLists) {
      const { thrown } = await attempt(() => core.compare(national, migrantWorkers, [minutes, value]));
      expect(placeOf(thrown), name).toMatch(/^files\.1(\.minutes\.0)?$/);
      expect(
        fails(() => core.census([candidate, value])),
        name,
      ).toBe("dossiers.1");
    }
    const withPolicy = (policy: never) => fails(() => core.census([candidate], policy));
    expect(wrong(withPolicy, isAt("policy"), made.slice(1))).toEqual([]);
    for (const [name, value] of made) {
      const pairs = [core.compare(value, national, []), core.compare(national, value, [])];
      const thrown = await Promise.all(pairs.map(async (pair) => (await attempt(() => pair)).thrown));
      expect(thrown.map(placeOf), name).toEqual(["before", "after"]);
    }
  });

  it("moves nobody, changes no term, and knows no day of membership", () => {
    const isStill = ({ states }: ReturnType<typeof machineConfig>) => JSON.stringify(states.candidate) === '{"on":{}}';
    expect(wrong(machineConfig, isStill)).toEqual([]);
    const { granted, minuted } = machineGuards(national);
    expect(
      wrong(
        (facts) => granted(facts) || minuted(facts),
        (passes) => !passes,
      ),
    ).toEqual([]);
    expect(
      wrong(
        (dossier) => core.membershipSince(national, dossier),
        (day) => day === undefined,
      ),
    ).toEqual([]);
    expect(
      wrong(
        (policy) => core.changedTerms(national, policy),
        ({ length }) => length === 0,
      ),
    ).toEqual([]);
    expect(wrong((one) => fails(() => core.advisePlatform(one)).split(".")[0], isAt("situation"))).toEqual([]);
  });
});

describe("what cannot be filed", () => {
  it("is a fault that names it, and leaves nothing of the list that it stands in", () => {
    expect(wrong((minute) => fails(() => core.evolve(candidate, minute)), isAt("minute"))).toEqual([]);
    expect(wrong((dossier) => fails(() => core.evolve(dossier, minutes[0] as never)), isAt("dossier"))).toEqual([]);
    expect(wrong((list) => fails(() => core.replay(list)).split(".")[0], isAt("minutes"), noLists)).toEqual([]);
    const inList = (minute: never) => fails(() => core.replay([...minutes.slice(0, 3), minute]));
    expect(wrong(inList, isAt("minutes.3"))).toEqual([]);
    for (const name of ["constructor", "__proto__", "toString"])
      expect(fails(() => core.evolve(candidate, { ...minutes[0], step: name, verdict: "deny" } as never))).toBe(
        "minute",
      );
  });

  it("is written as null, which whoever reads it is told of", async () => {
    const loop: unknown[] = [];
    loop.push(loop);
    const torn = { toJSON: () => JSON.parse("{") };
    const lines = [...ndjsonOf([loop, minutes[0], torn, undefined] as never)];
    expect(lines.map((line) => line.slice(0, 6))).toEqual(["null\n", '{"step', "null\n", "null\n"]);
    const read = (await attempt(() => minutesFrom(lines as never))).answer as readonly { ok: boolean }[];
    expect(read.map(({ ok }) => ok)).toEqual([false, true, false, false]);
  });
});

describe("in place of words that cannot be found", () => {
  const texts = Object.entries(doors).filter(([name]) => /\.(explain|\w+In)$/.test(name));
  const say = ([, { call }]: (typeof texts)[number], about: unknown, language: unknown) =>
    call(about as never, language as never);

  it.each(texts)("%s says so, in the language asked for", (...text) => {
    expect(texts).toHaveLength(10);
    for (const language of ["en", "zh"] as const)
      expect(
        wrong(
          (about) => say(text, about, language),
          (said) => said === unreadable[language],
        ),
      ).toEqual([]);
  });

  it.each(texts)("%s speaks English where the language is none", (...text) => {
    const { args } = text[1];
    const isEnglish = (said: unknown) => said === say(text, args[0], "en");
    expect(wrong((language) => say(text, args[0], language), isEnglish)).toEqual([]);
  });

  it("a calendar is a fault that names the place", () => {
    const due = core.deadlines(national, dossierOf(before("convert")), on);
    const options = { file: "f", language: "en" } as const;
    const calendar = (list: readonly core.Deadline[]) => fails(() => calendarOf(list, options));
    const isInList = (at: string) => at === "deadlines" || at === "deadlines.0";
    expect(wrong((list) => calendar(list), isInList, noLists)).toEqual([]);
    expect(wrong((one) => calendar([...due, one]), isAt(`deadlines.${due.length}`))).toEqual([]);
    expect(wrong((odd) => fails(() => calendarOf(due, odd)), isAt("options"))).toEqual([]);
  });

  it("drawings are empty and well-formed", () => {
    const nothing = timeline(core.replay([]), "en");
    expect(all(readXml(nothing)).length).toBeGreaterThan(5);
    expect(
      wrong(
        (dossier) => timeline(dossier, "en"),
        (svg) => svg === nothing,
      ),
    ).toEqual([]);
    expect(
      wrong(
        (list) => timeline(candidate, "en", list),
        (svg) => readXml(svg).name === "svg",
      ),
    ).toEqual([]);
    const ladder = mermaid("en");
    expect(
      wrong(
        (language) => mermaid(language),
        (text) => text === ladder,
      ),
    ).toEqual([]);
    const isLadder = (text: string) => text.replaceAll(/\n {2}class \w+ been$/gm, "") === ladder;
    expect(wrong((dossier) => mermaid("en", dossier), isLadder)).toEqual([]);
  });
});

describe("for tests", () => {
  it("careers are real ones whatever the policy, so that a test has something to fail on", () => {
    const [some] = fc.sample(careers({} as never), { numRuns: 1, seed: 7 });
    expect(some?.length).toBeGreaterThan(0);
    expect(walk({} as never, some ?? [])).toMatchObject([{ decision: { verdict: "bar" } }]);
  });

  it("a walk ends with the first step that cannot be read, where it was", () => {
    const cut = (one: never) => walk(migrantWorkers, [...career.slice(0, 3), one, ...career.slice(3)]);
    expect(wrong(cut, (walked) => walked.length === 4 && walked[3]?.after === walked[2]?.after)).toEqual([]);
    expect(
      wrong(
        (steps) => walk(migrantWorkers, steps),
        ({ length }) => length < 2,
      ),
    ).toEqual([]);
    expect(arrive(migrantWorkers, [null as never], candidate)).toBe(candidate);
  });

  it("a scenario may expect that something cannot be read, and tells so where anything else was", () => {
    for (const [name, value] of noLists) {
      const all = [
        scenario(value).given(minutes).when(step("admit")),
        scenario(migrantWorkers).given(value).when(step("admit")),
        scenario(migrantWorkers)
          .given([...minutes, value])
          .when(step("admit")),
        scenario(migrantWorkers).given(minutes).when(value),
      ];
      for (const one of all) {
        expect(() => one.then("bar", "input.readable"), name).not.toThrow();
        expect(() => one.then("grant"), name).toThrow("input.readable");
      }
    }
  });
});

it("numbers and comparisons are a fault, or answer what is no yes", () => {
  const half = core.atLeast(1, 2);
  expect(wrong((mark) => fails(() => core.meets(mark, { count: 8, of: 10 })), isAt("threshold"))).toEqual([]);
  expect(wrong((share) => fails(() => core.meets(half, share)), isAt("share"))).toEqual([]);
  expect(wrong((one) => fails(() => core.asStrict(one, half)), isAt("threshold"))).toEqual([]);
  expect(wrong((one) => fails(() => core.asStrict(half, one)), isAt("threshold"))).toEqual([]);
  expect(wrong((day) => fails(() => core.addDays(day, 1)), isAt("from"), noDays)).toEqual([]);
  expect(
    wrong(
      (things) => core.every(things, () => true),
      (answer) => answer !== true,
      made.filter(([name]) => !/^a list of (the|nothing)/.test(name)), // of those each thing may be in order
    ),
  ).toEqual([]);
  expect(
    wrong(
      (answer) => core.every([1], answer),
      (given) => given !== true,
    ),
  ).toEqual([]);
});
