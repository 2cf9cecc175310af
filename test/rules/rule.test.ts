import { describe, expect, test } from "vitest";
import { ladder } from "../../src/domain/ladder.js";
import { rule } from "../../src/rules/rule.js";
import { inEach } from "../support/with-rules.js";

const write = (changes: { id?: string; cites?: object; steps?: readonly string[] }) =>
  rule({
    id: "poll.held",
    cites: inEach,
    steps: ["admit"],
    ...(changes as object),
    measure: ({ step }) => ({ on: step.on }),
    require: ({ on }) => on > "2026-01-01",
    else: "bar",
    says: { en: ({ on }) => `on ${on}`, zh: ({ on }) => `于${on}` },
  });

describe("a rule", () => {
  test.each([
    "poll.held",
    "poll.pass-mark",
    "approval.within-six-months",
    "mass-organizations.heard",
    "county.poll.held",
    `poll.${"x".repeat(95)}`,
  ])("may be called %s", (id) => {
    expect(write({ id }).id).toBe(id);
  });

  test.each([
    "",
    "poll",
    "poll.",
    ".held",
    "Poll.held",
    "poll/held",
    "poll.pass_mark",
    "poll.-held",
    "poll.held-",
    "poll held",
  ])("is never called %j: its id is folder.file", (id) => {
    expect(() => write({ id })).toThrow(expect.objectContaining({ name: "Fault", code: "rule.id", at: id }));
  });

  test.each([[`poll.${"x".repeat(96)}`], [["poll.held"]]])("is not called by what no fault could repeat: %j", (id) => {
    const fault = { name: "Fault", code: "rule.id", at: "?" };
    expect(() => write({ id: id as never })).toThrow(expect.objectContaining(fault));
  });

  test("cites at least one clause", () => {
    const fault = { name: "Fault", code: "rule.cites", at: "poll.held" };
    expect(() => write({ cites: {} })).toThrow(expect.objectContaining(fault));
  });

  test("judges at least one step", () => {
    const fault = { name: "Fault", code: "rule.steps", at: "poll.held" };
    expect(() => write({ steps: [] })).toThrow(expect.objectContaining(fault));
  });

  test.each(["promote", "toString", "Admit"])("judges no step that does not exist, such as %s", (name) => {
    const fault = { name: "Fault", code: "rule.steps", at: "poll.held" };
    expect(() => write({ steps: ["admit", name] })).toThrow(expect.objectContaining(fault));
  });

  test("may judge any step of the ladder", () => {
    const steps = Object.keys(ladder);
    expect(write({ steps }).steps).toEqual(steps);
  });

  test("has every field a rule may have, in one order, whichever of them were written", () => {
    const { id, cites = {}, steps, measure, require, else: consequence, says } = write({});
    const rest = { id, cites, steps, require, else: consequence, says };
    const other = rule({ ...rest, stages: ["candidate"], remedy: () => [], waivable: true, terms: {}, measure });
    expect(Object.keys(other)).toEqual(Object.keys(write({})));
    expect(Object.keys(other)).toHaveLength(18);
  });

  test("is none where what it is written as throws when it is read", () => {
    const thorny = {
      get id(): string {
        throw new Error("no");
      },
    };
    const fault = { name: "Fault", code: "rule.malformed", at: "rule" };
    expect(() => rule(thorny as never)).toThrow(expect.objectContaining(fault));
  });

  test("measures, answers and says as it was written", () => {
    const written = write({});
    expect(written.require({ on: "2026-01-02" })).toBe(true);
    expect(written.require({ on: "2026-01-01" })).toBe(false);
    expect([written.says.en({ on: "x" }), written.says.zh({ on: "x" })]).toEqual(["on x", "于x"]);
  });
});
