import { describe, expect, it } from "vitest";
import { evolve } from "../../../src/engine/evolve.js";
import { replay } from "../../../src/engine/replay.js";
import type { Fault } from "../../../src/kernel/fault.js";
import { granted } from "../../support/bend.js";
import { step } from "../../support/career.js";
import { faultOf } from "../../policy/small.js";

const [apply, talk] = [granted(step("apply")), granted(step("talk"))];
const of = (...minutes: readonly unknown[]) => faultOf(() => replay(minutes as never));

describe("replay throws a fault at the first minute that cannot be filed", () => {
  it("of a step that is not on the ladder", () => {
    expect(of(apply, talk, { step: "recognise" })).toEqual(["minute.unknown", "minutes.2"]);
    expect(of(apply, { ...talk, step: "constructor" }, { step: "recognise" })).toEqual(["minute.unknown", "minutes.1"]);
  });

  it.each([
    ["nothing", undefined],
    ["a text", "talk"],
    ["without a step", {}],
    ["of a step that only looks like a name", { ...talk, step: ["talk"] }],
    ["undecided, as a step is", step("talk")],
    ["barred, which leaves no minute", { ...talk, verdict: "bar" }],
    ["without a body", { ...talk, by: undefined }],
  ])("%s", (_, odd) => {
    expect(of(apply, odd, talk)).toEqual(["minute.unreadable", "minutes.1"]);
  });

  it("where a list has a hole", () => {
    expect(of(...Array(2))).toEqual(["minute.unreadable", "minutes.0"]);
  });

  it("and at all of them where they are not a list, were it empty", () => {
    for (const odd of [undefined, null, "", "abc", {}, new Set(), new Uint8Array()])
      expect(faultOf(() => replay(odd as never))).toEqual(["minutes.unreadable", "minutes"]);
  });

  it("and repeats neither the minute nor what reading it throws", () => {
    const odd = {
      get step(): never {
        throw Object.assign(new Error("secret"), { name: "Fault", code: "secret", at: "secret" });
      },
    };
    for (const one of [odd, { step: "secret" }])
      expect(caught(() => replay([one as never]))).not.toMatchObject({ cause: expect.anything() });
    expect(String(caught(() => replay([odd as never])))).toBe("Fault: minute.unreadable: minutes.0");
    expect(String(caught(() => replay([{ step: "secret" } as never])))).toBe("Fault: minute.unknown: minutes.0");
  });
});

describe("evolve throws a fault", () => {
  const file = replay([apply]);
  const fails = (dossier: unknown, minute: unknown) => faultOf(() => evolve(dossier as never, minute as never));

  it("at the minute where that cannot be filed", () => {
    expect(fails(file, { ...talk, step: "applaud" })).toEqual(["minute.unknown", "minute"]);
    expect(fails(file, step("talk"))).toEqual(["minute.unreadable", "minute"]);
    expect(fails(file, undefined)).toEqual(["minute.unreadable", "minute"]);
  });

  it("at the dossier where that cannot be read, whatever the minute", () => {
    for (const odd of [undefined, {}, { ...file, days: undefined }])
      expect(fails(odd, undefined)).toEqual(["dossier.unreadable", "dossier"]);
  });
});

const caught = (attempt: () => unknown): Fault => {
  try {
    attempt();
  } catch (thrown) {
    return thrown as Fault;
  }
  throw new Error("nothing was thrown");
};
