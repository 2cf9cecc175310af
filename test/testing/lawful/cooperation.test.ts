import { describe, expect, test } from "vitest";
import type { Duty } from "../../../src/domain/body.js";
import type { Step } from "../../../src/domain/step.js";
import { migrantWorkers as policy } from "../../../src/policy/index.js";
import { partner } from "../../../src/testing/lawful/bodies.js";
import { lawful } from "../../../src/testing/lawful.js";
import { away } from "../chosen.js";

/** What the other branch does in a career in which it is entrusted with some duties as an activist, and nobody moves. */
const done = (...duties: readonly Duty[]): readonly Step[] =>
  lawful(policy, away({ entrusted: { activist: duties }, notices: ["nomination"] })).filter(({ by }) => by === partner);

describe("the branch at the place of origin, entrusted", () => {
  test.each<[Duty, string, object]>([
    ["examination", "examines", { step: "examine" }],
    ["notice", "posts notices", { step: "notice" }],
    ["opinions", "asks for opinions, at its own place only", { step: "consult", at: "origin" }],
    ["poll", "polls, at its own place only", { step: "poll", at: "origin" }],
  ])("with %s %s, and does nothing else", (duty, _, expected) => {
    const steps = done(duty);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(step).toMatchObject(expected);
  });

  test("with nothing does nothing, and with all of it all of that", () => {
    expect(done()).toEqual([]);
    const all = new Set(done("examination", "notice", "opinions", "poll").map(({ step }) => step));
    expect([...all]).toEqual(["examine", "notice", "consult", "poll"]);
  });
});
