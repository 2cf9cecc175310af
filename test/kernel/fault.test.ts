import { describe, expect, test } from "vitest";
import { type Fault, fault, orFault, orUnreadable, unreadableAt } from "../../src/kernel/fault.js";

const softer = fault("term.softer", "poll.passMark");

test("a fault is an error that can be thrown and caught by its name", () => {
  expect(softer).toBeInstanceOf(Error);
  expect(softer.name).toBe("Fault");
});

test("a fault says what is wrong and where, each apart for programs and both in the message for people", () => {
  expect(softer.code).toBe("term.softer");
  expect(softer.at).toBe("poll.passMark");
  expect(softer.message).toBe("term.softer: poll.passMark");
});

test("a fault does not repeat what could not be told in a line", () => {
  const at = (place: unknown) => fault("term.softer", place).at;
  expect([at(""), at("a b"), at("x".repeat(100)), at("暂缓")]).toEqual(["", "a b", "x".repeat(100), "暂缓"]);
  const untold = ["x".repeat(101), "a\nb", "a\u2028b", "a\u2029b", "a\u0301", "\u202e", undefined, 7, {}];
  expect(untold.map(at)).toEqual(untold.map(() => "?"));
  expect(fault("term.softer", 7).message).toBe("term.softer: ?");
});

test("a fault keeps what caused it", () => {
  const cause = new Error("stumbled");
  expect(fault("rule.malformed", "rule", cause).cause).toBe(cause);
  expect(softer.cause).toBeUndefined();
});

describe("what is made of a developer's own data", () => {
  const thrown = (make: () => unknown): unknown => {
    try {
      return orFault("policy.malformed", "definePolicy", make);
    } catch (error) {
      return error;
    }
  };

  test("is handed on", () => {
    expect(orFault("policy.malformed", "definePolicy", () => 7)).toBe(7);
  });

  test("throws the fault that the making threw", () => {
    expect(
      thrown(() => {
        throw softer;
      }),
    ).toBe(softer);
  });

  test("throws a fault of its own for anything else, which is then the cause", () => {
    for (const stumble of [new TypeError("no"), "no", undefined, { name: "Fault" }]) {
      const error = thrown(() => {
        throw stumble;
      });
      expect(error).toMatchObject({ name: "Fault", code: "policy.malformed", at: "definePolicy" });
      expect((error as Fault).cause).toBe(stumble);
    }
  });
});

describe("what is read of data that was handed over", () => {
  test("is handed on", () => {
    expect(orUnreadable("dossier", () => 0)).toBe(0);
  });

  test("is a fault at its place where reading it gives nothing or throws, and nothing of what was thrown is kept", () => {
    const reads = [
      () => undefined,
      () => {
        throw fault("rule.id", "secret");
      },
    ];
    for (const read of reads)
      expect(() => orUnreadable("dossiers.2", read)).toThrow(
        expect.objectContaining({ name: "Fault", code: "dossiers.unreadable", at: "dossiers.2", cause: undefined }),
      );
  });

  test("is named by what it is, wherever in it the place lies", () => {
    expect([unreadableAt("policy").code, unreadableAt("situation.migrants").code]).toEqual([
      "policy.unreadable",
      "situation.unreadable",
    ]);
  });
});
