import { describe, expect, it } from "vitest";
import { type Body, bodyKinds } from "../../../src/domain/body.js";
import { stepNames } from "../../../src/domain/ladder.js";
import { judge } from "../../../src/engine/decide.js";
import { replay } from "../../../src/engine/replay.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { qualified } from "../../../src/rules/body.js";
import { decided, found, step } from "../../support/career.js";
import { granted, in2026, only, outcome } from "../judging.js";
import { anyStep } from "../steps.js";

const floating = (is?: boolean): Body => ({
  kind: "floating-branch",
  id: "f-1",
  ...(is !== undefined && { qualified: is }),
});
const alone = pin(only(qualified), "cpc-2026");
const how = (by: Body, file = replay([])) =>
  stepNames.map((name) => found(judge(alone, file, { ...anyStep(name), by }), qualified.id)?.status ?? "not judged");

/** What an organization without the conditions does all the same. */
const prepares = ["apply", "talk", "assign-mentors", "examine", "transfer"];
const others = (status: string) => stepNames.map((name) => (prepares.includes(name) ? "not judged" : status));

describe("body.qualified", () => {
  it("an organization of floating members without the conditions only prepares; one with them does all", () => {
    expect(how(floating(false))).toEqual(others("broken"));
    expect(how(floating(true))).toEqual(others("holds"));
  });

  it("where it is not known it is awaited, unless the file says it of the same body", () => {
    expect(how(floating())).toEqual(others("awaits"));
    const decision = judge(alone, replay([]), { ...step("recognize"), by: floating() });
    expect(outcome(decision, qualified.id)).toEqual(["awaits", "bar"]);
    expect(found(decision, qualified.id)?.awaits).toEqual([{ step: "recognize", field: "by.qualified" }]);
    const held = (is: boolean) => granted([step("apply", { by: floating(is) })]);
    expect([how(floating(), held(true)), how(floating(), held(false))]).toEqual([others("holds"), others("broken")]);
    expect(how(floating(true), held(false))).toEqual(others("holds"));
    expect(how({ ...floating(), id: "f-2" }, held(true))).toEqual(others("awaits"));
  });

  it("of no other body is it asked", () => {
    for (const kind of bodyKinds.filter((one) => one !== "floating-branch"))
      expect(how({ kind, id: "x-1", qualified: false })).toEqual(others("holds"));
  });

  it("whoever took the application recognizes nobody without them: from 11 May 2026 this rule alone bars", () => {
    const begun = [step("apply", { by: floating(false) }), step("talk", { by: floating(false) })];
    const recognized = (on: string) => decided(begun, step("recognize", { on, by: floating() }));
    expect(outcome(recognized("2026-05-10"), qualified.id)).toEqual(["not judged", "grant"]);
    expect(outcome(recognized("2026-05-11"), qualified.id)).toEqual(["broken", "bar"]);
    expect(outcome(decided(begun, step("recognize", { by: floating(true) }), in2026), qualified.id)).toEqual([
      "holds",
      "grant",
    ]);
    const early = judge(pin(migrantWorkers, "cpc-1990"), granted(begun), step("recognize", { by: floating(false) }));
    expect(outcome(early, qualified.id)).toEqual(["not judged", "grant"]);
  });
});
