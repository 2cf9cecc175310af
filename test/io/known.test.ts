import fc from "fast-check";
import { expect, it } from "vitest";
import type { Dossier } from "../../src/domain/dossier.js";
import type { Minute } from "../../src/domain/minute.js";
import type { Told } from "../../src/domain/told.js";
import { replay } from "../../src/engine/replay.js";
import { readMinutes } from "../../src/io/read.js";
import { isKnown } from "../../src/io/known.js";
import { submit } from "../../src/io/submit.js";
import { extend } from "../../src/policy/extend.js";
import { national } from "../../src/policy/index.js";
import { rule } from "../../src/rules/rule.js";
import { bent } from "../../src/testing/index.js";
import { walk } from "../../src/testing/walk.js";
import { policy } from "../properties/over.js";
import { before, step } from "../support/career.js";
import { erased, erasures } from "../support/erasing.js";
import { runs } from "../support/runs.js";

/** Paths to whatever is not frozen in some data. */
const loose = (data: unknown, path = "dossier", seen = new Set()): readonly string[] => {
  if (typeof data !== "object" || data === null || seen.has(data)) return [];
  seen.add(data);
  const within = Object.entries(data).flatMap(([name, value]) => loose(value, `${path}.${name}`, seen));
  return Object.isFrozen(data) ? within : [path, ...within];
};

const submitted = (file: unknown, next: unknown = step("talk"), by = policy): Dossier => {
  const answer = submit(by, file, next);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.dossier;
};

/** The steps of minutes, each as somebody would take it. */
const stepsOf = (minutes: readonly Minute[]) =>
  minutes.map(({ verdict: _, because: __, under: ___, ...one }) => one as Told);

const first = { step: "talk", on: "2020-01-01", by: { kind: "branch" } };

it("a dossier given back is answered as its minutes are, under any policy, and is frozen all the way down", () => {
  fc.assert(
    fc.property(bent(policy), erasures(3), fc.nat(), ({ steps }, all, place) => {
      const told = stepsOf(
        erased(
          walk(policy, steps).flatMap(({ decision: { minute } }) => minute ?? []),
          all,
        ),
      );
      const strike = {
        step: "correct",
        on: told.at(-1)?.on,
        by: { kind: "committee" },
        minute: place % 9,
        reason: "misread",
      };
      let dossier = submitted([], first);
      for (const one of [...told, strike, { ...strike, instead: told[place % 9] }]) {
        const by = place % 2 === 0 ? national : policy;
        const answer = submit(by, dossier, one);
        expect(answer).toEqual(submit(by, JSON.stringify(dossier.minutes), one));
        if (answer.ok) dossier = answer.dossier;
        expect(loose(dossier)).toEqual([]);
        expect(isKnown(dossier)).toBe(true);
      }
    }),
    { numRuns: runs(40) },
  );
});

it("a corrected dossier is known, and what was put in place of a minute is frozen too", () => {
  const held = submitted(before("recognize"));
  const minute = held.minutes.findIndex((one) => one.step === "talk");
  const [by, instead] = [
    { kind: "branch", id: held.holder?.id },
    { ...step("talk"), note: "in the office" },
  ];
  const after = submitted(held, { step: "correct", on: "2026-01-01", by, minute, instead, reason: "left out" });
  expect(after.minutes.at(-1)).toMatchObject({ step: "correct", verdict: "grant" });
  expect(isKnown(after)).toBe(true);
  expect(loose(after)).toEqual([]);
});

it("a barred step gives back the dossier that was given", () => {
  const held = submitted(before("admit"));
  expect(submitted(held, step("swear"))).toBe(held);
});

it("nothing is known but the very object that was given out", () => {
  const held = submitted(before("admit"));
  const others = [{ ...held }, structuredClone(held), Object.create(held), new Proxy(held, {}), replay(held.minutes)];
  expect(others.map(isKnown)).toEqual(others.map(() => false));
  for (const one of [null, undefined, "known", 7]) expect(isKnown(one)).toBe(false);
  expect(submitted({ ...held, minutes: [] }, step("apply")).minutes).toHaveLength(1);
  expect(() => submitted({ ...held, minutes: [{}] })).toThrow("minutes.0.step");
});

it("what was handed in is not frozen, and what was given out is not changed by it", () => {
  const [minutes, next] = [structuredClone(before("admit")), structuredClone(step("admit"))];
  const after = submitted(submitted(minutes, step("talk")), next);
  expect(loose([minutes, next], "in")).not.toEqual([]);
  expect([minutes, next, next.by, minutes[0]].some(Object.isFrozen)).toBe(false);
  Object.assign(next.by, { id: "another" });
  expect(after.minutes.at(-1)?.by.id).toBe(step("admit").by.id);
});

it("how many minutes the caller looked at is compared all the same", () => {
  const held = submitted(before("admit"));
  const stale = { ok: false, problems: [{ path: "file", code: "stale" }] };
  expect(submit(policy, held, step("talk"), { seen: held.minutes.length + 1 })).toEqual(stale);
  expect(submit(policy, held, step("talk"), { seen: held.minutes.length })).toMatchObject({ ok: true });
});

it("a file that its door would refuse as too large is left to its door", () => {
  const [apply] = before("talk");
  const filed = (count: number, added: object = {}) => {
    const talks = Array.from({ length: count - 1 }, () => ({ ...step("talk"), ...added }));
    const after = submitted([apply, ...talks], { ...step("talk"), ...added, on: "2023-06-01" });
    expect(after.minutes).toHaveLength(count + 1);
    return isKnown(after) === readMinutes(after.minutes).ok ? isKnown(after) : "unlike its door";
  };
  expect([1_998, 1_999, 2_000].map((count) => filed(count))).toEqual([true, true, false]);
  const attachments = Array.from({ length: 100 }, (_, at) => `${at}`); // a hundred thousand values in some nine hundred minutes
  const many = Array.from({ length: 4 }, (_, at) => filed(880 + 3 * at, { attachments }));
  expect(new Set(many)).toEqual(new Set([true, false]));
});

it("a minute that its door would not read back is left to it: one that broke more rules than a list may name", () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => `made-${"a".repeat(1 + (at % 11))}.up-${"b".repeat(1 + (at % 10))}`);
  const warning = (id: string) =>
    rule({
      id,
      text: { en: "Made up.", zh: "虚构。" },
      steps: ["apply"],
      measure: () => ({}),
      require: () => false,
      else: "warn",
      says: { en: () => "made up", zh: () => "虚构" },
    });
  const isKnownAfter = (count: number) => {
    const articles = Object.fromEntries(names(count).map((id) => [id, 1]));
    const strict = extend(policy, { id: "strict", articles, rules: names(count).map(warning) });
    const after = submitted([], step("apply"), strict);
    expect(after.minutes[0]?.because).toHaveLength(count);
    return isKnown(after) === readMinutes(after.minutes).ok ? isKnown(after) : "unlike its door";
  };
  expect([100, 101].map(isKnownAfter)).toEqual([true, false]);
});
