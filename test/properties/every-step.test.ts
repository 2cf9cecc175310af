import { describe, expect, it } from "vitest";
import type { StepName } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { stepNames } from "../../src/domain/ladder.js";
import { career, dossierOf } from "../career.js";

/** Steps that the law only warns of, or that do not bring anybody on: without them one may still become a member. */
const notRequired: readonly StepName[] = [
  "file",
  "examine",
  "entrust",
  "place",
  "swear",
  "observe",
  "notice", // nobody was on notice under the edition of 2014, by which this career's nomination is judged
  "archive",
  "transfer",
  "postpone",
  "waive",
  "withdraw",
  "extend",
  "cancel",
  "approve-extension",
  "approve-cancellation",
];

/** Without the cooperating body, what it did is done by the branch that holds the file. */
const byHolder = (one: Step): Step => (one.by.id === "b-03" ? { ...one, by: career[0]?.by ?? one.by } : one);
const stageWithout = (left: (one: Step) => boolean) =>
  dossierOf(career.filter((one) => !left(one)).map(byHolder)).stage;

describe("nobody becomes a member without every step that the law demands", () => {
  it.each(stepNames.filter((name) => !notRequired.includes(name)))("%s is one of them", (name) => {
    expect(career.some(({ step }) => step === name)).toBe(true);
    expect(stageWithout(({ step }) => step === name)).not.toBe("member");
  });

  it.each(notRequired)("%s is not: the law only warns, or it is a side step", (name) => {
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
