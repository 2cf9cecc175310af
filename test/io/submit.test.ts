import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { submit } from "../../src/io/submit.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { replay } from "../../src/engine/replay.js";
import { before, career, dossierOf, step } from "../support/career.js";

const admit = step("admit");
const candidate = before("admit");
const problemsOf = (next: unknown, file: unknown = candidate) => {
  const answer = submit(migrantWorkers, file, next);
  return answer.ok ? [] : answer.problems.map(({ path, code }) => `${path} ${code}`);
};
const withBallot = (changes: object) => ({ ...admit, ballot: { ...admit.ballot, ...changes } });

it("a lawful career handed in as data is granted step by step and ends in a member", () => {
  let minutes: readonly unknown[] = [];
  for (const next of career) {
    const answer = submit(migrantWorkers, minutes, structuredClone(next));
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    expect(answer.decision.verdict).toBe("grant");
    minutes = answer.dossier.minutes;
  }
  expect(replay(minutes as never).stage).toBe("member");
});

it("a dossier that one holds, its minutes, and their JSON text give the same answer", () => {
  const dossier = dossierOf(candidate);
  const answers = [dossier, dossier.minutes, JSON.stringify(dossier.minutes)].map((file) =>
    submit(migrantWorkers, file, admit),
  );
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(answers[0]?.ok && answers[0].dossier.minutes).toHaveLength(dossier.minutes.length + 1);
});

it("a step that is not open at the stage is a decision, barred by ladder.closed, and leaves the dossier as it was", () => {
  const answer = submit(migrantWorkers, candidate, step("convert"));
  if (!answer.ok) throw new Error("a decision was expected");
  expect(answer.decision.verdict).toBe("bar");
  expect(answer.decision.findings.find(({ rule }) => rule === "ladder.closed")).toMatchObject({
    status: "broken",
    measured: { stage: "candidate", from: ["probationer"] },
  });
  expect(answer.dossier).toEqual(replay(answer.dossier.minutes));
  expect(answer.dossier.minutes).toHaveLength(candidate.length);
});

describe("data of the wrong shape gets a path and a code", () => {
  it.each<[string, unknown, string]>([
    ["a missing key", { ...admit, ballot: undefined }, "step.ballot missing"],
    ["a count as text", withBallot({ yes: "24" }), "step.ballot.yes wrong-type"],
    ["a fraction", withBallot({ yes: 0.5 }), "step.ballot.yes not-whole"],
    ["NaN", withBallot({ yes: Number.NaN }), "step.ballot.yes not-whole"],
    ["infinity", withBallot({ yes: Number.POSITIVE_INFINITY }), "step.ballot.yes not-whole"],
    ["a negative count", withBallot({ yes: -1 }), "step.ballot.yes out-of-range"],
    ["a count over 10^9", withBallot({ yes: 1_000_000_001 }), "step.ballot.yes out-of-range"],
    ["an extra key", withBallot({ maybe: 1 }), "step.ballot unknown-key"],
    [
      "an own __proto__ key",
      JSON.parse('{"step":"talk","on":"2023-05-25","by":{"kind":"branch","id":"b","__proto__":{}}}'),
      "step.by unknown-key",
    ],
    ["30 February", { ...admit, on: "2025-02-30" }, "step.on not-a-day"],
    ["a day of another form", { ...admit, on: "2025-8-4" }, "step.on not-a-day"],
    ["no such step", { ...admit, step: "elect" }, "step.step not-listed"],
    ["no step at all", {}, "step.step missing"],
    ["no such kind of body", { ...admit, by: { kind: "club", id: "b" } }, "step.by.kind not-listed"],
    ["an empty id", { ...admit, by: { kind: "branch", id: "" } }, "step.by.id not-an-id"],
    ["an id that is too long", { ...admit, by: { kind: "branch", id: "b".repeat(201) } }, "step.by.id too-large"],
    ["a function", { ...admit, ballot: () => 1 }, "step.ballot not-plain"],
    ["null", null, "step wrong-type"],
    ["a number where text belongs", { ...admit, on: 5 }, "step.on wrong-type"],
    ["a number where a list belongs", { ...step("vet"), consulted: 1 }, "step.consulted wrong-type"],
    ["a number where a record belongs", { ...admit, ballot: 7 }, "step.ballot wrong-type"],
    ["text that is not JSON", "{", "step not-json"],
  ])("%s", (_, next, problem) => {
    expect(problemsOf(next)).toContain(problem);
  });

  it("a getter is never called, and a proxy that throws is no more than a problem", () => {
    const trap = {
      ...admit,
      ballot: {
        get yes(): never {
          throw new Error("called");
        },
      },
    };
    expect(problemsOf(trap)).toContain("step.ballot.yes not-plain");
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("asked");
        },
      },
    );
    expect(problemsOf(proxy)).toEqual(["step not-plain"]);
    expect(problemsOf(admit, proxy)).toEqual(["minutes missing"]);
  });

  it("a file that cannot even be asked whether it is a list is not plain data", () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(problemsOf(admit, proxy)).toEqual(["minutes not-plain"]);
    expect(problemsOf(admit, null)).toEqual(["minutes wrong-type"]);
    expect(
      problemsOf(admit, {
        get minutes() {
          return candidate;
        },
      }),
    ).toEqual(["minutes not-plain"]);
  });

  it("10,000 levels of nesting are too deep, not a crash", () => {
    let nested: unknown = 1;
    for (let level = 0; level < 10_000; level++) nested = [nested];
    expect(problemsOf({ ...admit, ballot: nested })[0]).toMatch(/^step\.ballot /);
    expect(problemsOf(admit, nested).length).toBeGreaterThan(0);
    expect(problemsOf(`${"[".repeat(10_000)}${"]".repeat(10_000)}`).length).toBeGreaterThan(0);
  });

  it("all problems are listed, of the minutes and of the step, not the first alone", () => {
    const file = [...candidate.slice(0, 3), { ...candidate[3], on: "never" }];
    expect(problemsOf(withBallot({ yes: -1, no: "none" }), file)).toEqual([
      "minutes.3.on not-a-day",
      "step.ballot.yes out-of-range",
      "step.ballot.no wrong-type",
    ]);
  });

  it("no problem repeats what was handed in", () => {
    const canary = "canary";
    const told = submit(migrantWorkers, [{ step: canary, [canary]: canary }], {
      ...admit,
      on: canary,
      [canary]: 1,
      by: { kind: canary, id: 1 },
    });
    expect(told.ok).toBe(false);
    expect(JSON.stringify(told)).not.toContain(canary);
  });

  it("a policy that is none is a problem too", () => {
    for (const none of [
      {},
      undefined,
      { editions: [] },
      { editions: [{}], spec: {}, id: "x" },
      { ...migrantWorkers, editions: 1, spec: null }.id,
    ])
      expect(submit(none as never, [], career[0])).toEqual({
        ok: false,
        problems: [{ path: "policy", code: "wrong-type" }],
      });
  });
});

it("submit never throws, whatever it is given", () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true }),
      fc.anything(),
      (file, next) => {
        submit(migrantWorkers, file, next);
        submit(migrantWorkers, candidate, { ...admit, ballot: next });
      },
    ),
    { numRuns: 300, seed: 1 },
  );
});

it("nothing that was handed in is changed or kept", () => {
  const file = structuredClone(candidate);
  const next = structuredClone(admit);
  const answer = submit(migrantWorkers, file, next);
  expect(file).toEqual(candidate);
  expect(next).toEqual(admit);
  (next.ballot as { yes: number }).yes = 0;
  expect(answer.ok && answer.decision.minute).toMatchObject({ ballot: { yes: 24 } });
});
