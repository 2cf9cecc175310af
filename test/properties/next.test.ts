import fc from "fast-check";
import { test } from "vitest";
import { agenda } from "../../src/answers/next/agenda.js";
import { favorable } from "../../src/answers/next/favorable.js";
import { next } from "../../src/answers/next/next.js";
import type { Dossier } from "../../src/domain/dossier.js";
import type { StepName } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import { withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { calendar } from "../../src/testing/calendar.js";
import { careers } from "../../src/testing/careers.js";
import { walk } from "../../src/testing/walk.js";
import { runs } from "../support/runs.js";

/** Whether what comes next may be taken before a step of a career: it is granted on that day, and so is the step after it. */
const mayComeBefore = (policy: Policy, dossier: Dossier, first: StepName, then: Step): boolean => {
  const { verdict, minute } = judge(policy, dossier, favorable(policy, dossier, first, then.on));
  return verdict === "grant" && judge(policy, evolve(dossier, minute as never), then).verdict === "grant";
};

test.each([
  ["national", national],
  ["migrantWorkers", migrantWorkers],
] as const)(
  "what comes next in a lawful career under %s is a step that it takes, or one that may come before it",
  (_, given) => {
    const policy = withCalendar(given, calendar);
    fc.assert(
      fc.property(careers(policy), (steps) => {
        const walked = walk(policy, steps);
        const end = walked.at(-1)?.before.stage; // a career may break off before it takes what comes next at its last stage
        for (const [at, { before }] of walked.entries()) {
          const [step, rest] = [steps[at] as Step, steps.slice(at).map((one) => one.step)];
          if (before.stage === end || step.step === "withdraw") continue;
          const comes = next(policy, before, step.on)?.step as StepName;
          const isNeeded = agenda(policy, before, step.on).some(
            (one) => one.step === step.step && one.kind === "main" && !one.done,
          );
          const isTaken = isNeeded ? comes === step.step : rest.includes(comes);
          if (!isTaken && !mayComeBefore(policy, before, comes, step))
            throw new Error(`${at} ${step.step} ${step.on} ${before.stage}: ${comes}; ${rest.join(" ")}`);
        }
      }),
      { numRuns: runs(25) },
    );
  },
);
