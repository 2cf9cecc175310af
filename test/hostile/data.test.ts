import { afterAll, describe, expect, it } from "vitest";
import { problemCodes, readMinutes, readOverlay, readStep, submit } from "../../src/io/index.js";
import { atLeast } from "../../src/kernel/threshold.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { before, career, step } from "../support/career.js";
import { bentAt, placesIn } from "./bend.js";
import { canary, hostile } from "./values.js";
import { attempt, repeats, watched } from "./watch.js";

const unpolluted = watched();
afterAll(unpolluted);

const overlay = { id: "here", terms: { poll: { passMark: atLeast(85, 100) } } };
const doors: readonly (readonly [name: string, data: unknown, read: (data: unknown) => unknown])[] = [
  ["a step", step("admit"), readStep],
  ["an application", step("apply"), readStep],
  ["a waiver", { ...step("talk"), step: "waive", rule: "poll.held", reason: "given" }, readStep],
  ["minutes", career.slice(0, 4), readMinutes],
  ["an overlay", overlay, (data) => readOverlay(migrantWorkers, data)],
  ["a step that is submitted", step("admit"), (data) => submit(migrantWorkers, before("admit"), data)],
  ["a file that is submitted", career.slice(0, 4), (data) => submit(migrantWorkers, data, step("talk"))],
];

interface Answer {
  readonly ok: boolean;
  readonly problems?: readonly { readonly path: string; readonly code: keyof typeof problemCodes }[];
}

describe.each(doors)("a hostile value anywhere in %s", (_, data, read) => {
  const bent = placesIn(data).flatMap((way) =>
    hostile.map(([name, make]) => ({ what: `${name} at ${way.join(".")}`, input: bentAt(data, way, make()) })),
  );

  it("is taken, or refused by path and code; never thrown, never repeated", async () => {
    const wrong: string[] = [];
    for (const { what, input } of bent) {
      const { answer, thrown } = await attempt(() => read(input));
      const { ok, problems = [] } = (answer ?? {}) as Answer;
      const isTold = ok || (problems.length > 0 && !repeats(JSON.stringify(answer)));
      const isPlaced = problems.every(({ path, code }) => path !== "" && code in problemCodes);
      if (thrown !== undefined || !isTold || !isPlaced) wrong.push(what);
    }
    expect(wrong).toEqual([]);
  });
});

describe("what is handed in stays as it was", () => {
  const canaries = hostile.flatMap(([name, make]) => (name.includes("frozen") ? [make()] : []));
  const plain = [step("admit"), { ...step("admit"), [canary]: canary }, ...canaries, [canary]];

  it.each(doors)("by whoever reads %s", (_, data, read) => {
    for (const input of [data, ...plain]) {
      const snapshot = structuredClone(input);
      read(deepFrozen(structuredClone(input)));
      read(input);
      expect(input).toEqual(snapshot);
    }
  });
});

const deepFrozen = (value: unknown): unknown => {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
};

it("-0 is read as 0, for a minute that holds it would not survive JSON", () => {
  const read = readStep({ ...step("train"), days: -0 });
  expect(read.ok && JSON.parse(JSON.stringify(read.step))).toEqual(read.ok && read.step);
});

it("an overlay under whose name no minute could be read again is refused", () => {
  let read = readOverlay(migrantWorkers, { ...overlay, id: "first" });
  let last = migrantWorkers;
  for (let at = 0; read.ok; at++) {
    last = read.policy;
    read = readOverlay(last, { ...overlay, id: `${at}`.padStart(100, "o") });
  }
  expect(read).toEqual({ ok: false, problems: [{ path: "overlay.id", code: "too-large" }] });
  const under = { policy: last.id, edition: "cpc-2014" };
  expect(last.id.length).toBeGreaterThan(1_800);
  expect(readMinutes([{ ...career[0], verdict: "grant", because: [], under }])).toHaveProperty("ok", true);
});
