import { describe, expect, it } from "vitest";
import type { Step } from "../../src/domain/step.js";
import { stepNames } from "../../src/domain/ladder.js";
import { career, dossierOf } from "../support/career.js";
import { notRequired } from "../support/not-required.js";

/** Without the cooperating body, what it did is done by the branch that holds the file. */
const byHolder = (one: Step): Step => (one.by.id === "b-03" ? { ...one, by: career[0]?.by ?? one.by } : one);
const stageWithout = (left: (one: Step) => boolean) =>
  dossierOf(career.filter((one) => !left(one)).map(byHolder)).stage;

describe("nobody becomes a member without every step that the law demands", () => {
  it.each(stepNames.filter((name) => !notRequired.has(name)))("%s is one of them", (name) => {
    expect(career.some(({ step }) => step === name)).toBe(true);
    expect(stageWithout(({ step }) => step === name)).not.toBe("member");
  });

  it.each([...notRequired])("%s is not: %s", (name) => {
    expect(stageWithout(({ step }) => step === name)).toBe("member");
  });
});

describe("nobody becomes a member without both places' checks, at either of the two stages", () => {
  const evidence = career.filter(
    (one): one is Step<"consult" | "poll"> => one.step === "consult" || one.step === "poll",
  );
  const named = evidence.map(
    (one) => [`${one.step} of ${one.on}: ${"source" in one ? one.source : "everyone"} at ${one.at}`, one] as const,
  );
  it.each(named)("%s", (_, missing) => {
    expect(stageWithout((one) => one === missing)).not.toBe("member");
  });
});
