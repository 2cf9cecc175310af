import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { submit } from "../../src/io/index.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { before, found, step } from "../support/career.js";
import { filed, lost, more, outcome, until, won } from "./file.js";

const voted = until("admit");
const admit = step("admit");
const rule = "order.not-twice";
const minute = (steps: readonly Step[], next: Step) => found(judge(migrantWorkers, filed(steps), next), rule)?.measured;
const turned = (one: object): object =>
  Object.fromEntries(
    Object.entries(one)
      .reverse()
      .map(([name, value]) => [name, isObject(value) ? turned(value) : value]),
  );
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

describe("ruling 13: twice is once", () => {
  it("case 25: the same vote is handed in twice", () => {
    expect(outcome(voted, admit)).toEqual(["bar", rule]);
    expect(minute(voted, admit)).toEqual({ minute: voted.length - 1 });
  });

  it.each<[string, readonly Step[], Step]>([
    ["with its names in another order", voted, turned(admit) as Step],
    ["with a note that no rule reads", voted, { ...admit, note: "sent again", recordedAt: "2025-08-05" } as Step],
    ["a record", until("train"), step("train")],
    ["a lost vote", [...before("admit"), lost("2025-08-04", "admit")], lost("2025-08-04", "admit")],
    [
      "after another of its day",
      [...voted, won("2025-08-04", "admit", { ballot: { ...admit.ballot, yes: 23, no: 2 } })],
      admit,
    ],
    ["a move, which says why as a minute by another name", [...until("talk"), move("moved")], move()],
  ])("case 25 of its kind: %s is barred", (_what, steps, next) => {
    expect(outcome(steps, next).slice(0, 2)).toEqual(["bar", rule]);
  });

  it.each<[string, readonly Step[], Step]>([
    ["another count", voted, { ...admit, ballot: { ...admit.ballot, yes: 23, no: 2 } }],
    ["another day", voted, { ...admit, on: "2025-08-05" }],
    [
      "another round",
      [
        ...until("talk"),
        more("2023-05-25", { step: "withdraw", why: "own-wish" }),
        { ...step("apply"), on: "2023-05-25" },
      ],
      step("talk"),
    ],
  ])("case 25 of its kind: %s is another step", (_what, steps, next) => {
    expect(outcome(steps, next)[0]).toBe("grant");
  });

  it("of three that are equal the last is named, and what is known in part is no copy", () => {
    const { minute: filing } = judge(migrantWorkers, filed(before("admit")), admit);
    const thrice = evolve(filed(voted), filing as never);
    expect(found(judge(migrantWorkers, thrice as never, admit), rule)?.measured).toEqual({ minute: voted.length });
    const part = { ...admit, ballot: { yes: 24 } };
    const twice = evolve(filed(before("admit")), { ...filing, ...part } as never);
    expect(found(judge(migrantWorkers, twice as never, part as never), rule)?.status).toBe("holds");
  });
});

describe("a file that has changed since it was looked at", () => {
  const answer = (options?: unknown) => submit(migrantWorkers, before("admit"), admit, options as object);
  const codes = (options?: unknown) => {
    const given = answer(options);
    return given.ok ? given.decision.verdict : given.problems.map(({ path, code }) => `${path} ${code}`).join();
  };
  const { length } = before("admit");

  it.each<[string, unknown, string]>([
    ["the same", { seen: length }, "grant"],
    ["not said", {}, "grant"],
    ["fewer", { seen: length - 1 }, "file stale"],
    ["more", { seen: length + 1 }, "file stale"],
    ["negative", { seen: -1 }, "options.seen out-of-range"],
    ["a fraction", { seen: 1.5 }, "options.seen not-whole"],
    ["a text", { seen: "30" }, "options.seen wrong-type"],
    ["no options", null, "options wrong-type"],
    ["other options", { saw: 1 }, "options unknown-key"],
  ])("seen: %s", (_what, options, wanted) => {
    expect(codes(options)).toBe(wanted);
  });
});

function move(because?: "moved"): Step {
  const to = { kind: "branch", id: "b-5", fullMembers: 12 };
  return more("2023-06-01", {
    step: "transfer",
    to,
    side: "residence",
    papersHandedOver: true,
    ...(because && { because }),
  });
}
