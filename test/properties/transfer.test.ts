import fc from "fast-check";
import { expect, test } from "vitest";
import type { Body } from "../../src/domain/body.js";
import type { Dossier } from "../../src/domain/dossier.js";
import { isOpen } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { judge } from "../../src/engine/decide.js";
import { evolve } from "../../src/engine/evolve.js";
import type { Walked } from "../../src/testing/index.js";
import { overBentCareers, overBentCareersAnd, policy } from "./over.js";

const to: Body = { kind: "branch", id: "b-8", fullMembers: 20 };
const places = fc.constantFrom(
  {},
  { places: { residence: "r-8", origin: "o-1" } },
  { places: { residence: "o-1", origin: "o-1" } },
);

/** Everything on file that tells time. */
const clocks = ({ stage, since, ends, extensions, reviews, filed, deferrals, refusals, days }: Dossier) => {
  const { transfer: _, ...others } = days;
  return { stage, since, ends, extensions, reviews, filed, deferrals, refusals, days: others };
};

const moved = ({ before, decision: { step } }: Walked, where: Partial<Step<"transfer">>): Dossier | undefined => {
  const transfer = {
    step: "transfer",
    on: step.on,
    by: before.holder ?? to,
    to,
    side: "origin",
    papersHandedOver: true,
  } as const;
  const decision = judge(policy, before, { ...transfer, ...where });
  return isOpen("transfer", before.stage) && decision.verdict === "grant" ? evolve(before, decision.minute) : undefined;
};

test("transfer never moves a clock", () => {
  overBentCareers((walked) => {
    for (const { before, decision, after } of walked) {
      if (decision.step.step === "transfer") expect(clocks(after)).toEqual(clocks(before));
    }
  });
});

test("transfer never moves a clock, wherever in a career it comes", () => {
  overBentCareersAnd(
    places,
    (walked, where) => {
      for (const one of walked) {
        const after = moved(one, where);
        if (after !== undefined) expect(clocks(after)).toEqual(clocks(one.before));
      }
    },
    100,
  );
});

/** The rules that measure how long something has lasted. */
const periods = [
  "talk.within-a-month",
  "cultivation.one-year",
  "cultivation.reviewed",
  "probation.one-year",
  "conversion.on-time",
];

test("whoever has moved waits no longer, and no less long", () => {
  overBentCareersAnd(places, (walked, where) => {
    for (const one of walked) {
      const { step } = one.decision;
      const after =
        step.step === "recognize" || step.step === "nominate" || step.step === "convert"
          ? moved(one, where)
          : undefined;
      if (after === undefined) continue;
      const other = judge(policy, after, step).findings.filter(({ rule }) => periods.includes(rule));
      expect(other).toEqual(one.decision.findings.filter(({ rule }) => periods.includes(rule)));
    }
  });
});
