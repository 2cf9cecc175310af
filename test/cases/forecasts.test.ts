import { describe, expect, it } from "vitest";
import { agenda } from "../../src/answers/next/agenda.js";
import { outlook } from "../../src/answers/next/outlook.js";
import type { StepName } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { step } from "../support/career.js";
import { filed, lost, more, on, outcome, until, won } from "./file.js";

const ready = until("fill-form");
const day = "2025-08-20";
/** The same file of a branch that had so many members at the application, and so many since. */
const grown = (then: number, now: number): readonly Step[] =>
  ready.map((one, at) =>
    one.by.id === "b-17" ? { ...one, by: { ...one.by, fullMembers: at === 0 ? then : now } } : one,
  );
const silent = (vote: Step<"admit">): Step => ({ ...vote, by: { kind: "branch", id: "b-17" } });

describe("ruling 16: forecasts read what decisions read", () => {
  it.each([
    [2, 15, []],
    [15, 2, ["body.large-enough"]],
    [15, 3, []],
    [3, 15, []],
  ] as const)("case 08: a branch of %i at the application and of %i now", (then, now, rules) => {
    const dossier = filed(grown(then, now));
    expect(outlook(migrantWorkers, dossier, day).map(({ rule }) => rule)).toEqual(rules);
    const admission = agenda(migrantWorkers, dossier, day).find((item) => item.step === "admit");
    expect(admission?.ready).toBe(rules.length === 0);
    const ballot = { ...step("admit").ballot, entitled: now, present: now, yes: now, no: 0, abstain: 0 };
    const vote = on(day, "admit", { ballot: { ...ballot, written: { yes: 0, no: 0, abstain: 0 } } });
    const told = judge(migrantWorkers, dossier, { ...vote, by: { ...vote.by, fullMembers: now } });
    const untold = judge(migrantWorkers, dossier, silent(vote));
    expect([told.verdict, untold.verdict]).toEqual(rules.length === 0 ? ["grant", "grant"] : ["bar", "bar"]);
  });

  it.each<[string, StepName, readonly Step[], string | undefined]>([
    [
      "a vote that was confirmed, from the first",
      "admit",
      [...until("interview"), won("2025-08-25", "admit", { opinions: undefined })],
      step("admit").on,
    ],
    ["a vote that was taken back", "admit", [...until("interview"), lost("2025-08-25", "admit")], undefined],
    [
      "a vote that was lost and won again",
      "admit",
      [...until("interview"), lost("2025-08-25", "admit"), won("2025-08-26", "admit", { opinions: undefined })],
      "2025-08-26",
    ],
    [
      "a talk about a resolution that fell",
      "interview",
      [...until("interview"), lost("2025-08-25", "admit"), won("2025-08-26", "admit", { opinions: undefined })],
      undefined,
    ],
    [
      "a vote that was refused",
      "admit",
      [...until("interview"), on("2025-09-05", "approve-admission", { outcome: "refused" })],
      undefined,
    ],
    [
      "a review that was failed later",
      "screen",
      [...ready, on("2025-08-01", "screen", { outcome: "failed" })],
      undefined,
    ],
    [
      "a pre-review that was failed, and passed again",
      "prereview",
      [...ready, on("2025-08-01", "prereview", { outcome: "failed" }), on("2025-08-02", "prereview")],
      "2025-08-02",
    ],
  ])("a milestone is the day of the act that stood: %s", (_what, name, steps, expected) => {
    expect(filed(steps).days[name]).toBe(expected);
  });
});

it("an entrusted body settles no duty that it was not entrusted with by then", () => {
  const to = { kind: "branch", id: "b-77" } as const;
  const entrusted = (duties: readonly string[]) => more("2025-08-01", { step: "entrust", to, duties });
  const steps = [...ready, entrusted(["poll"])];
  expect(outcome(steps, { ...on("2025-08-02", "consult"), by: to })).toContain("body.competent");
  const dossier = filed([...steps, entrusted(["opinions"])]);
  expect(dossier.cooperating.at(-1)).toEqual({ body: to, duties: ["poll", "opinions"], done: [] });
});
