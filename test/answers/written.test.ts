import { expect, it } from "vitest";
import { agenda } from "../../src/answers/next/agenda.js";
import { audit } from "../../src/answers/audit/audit.js";
import { deadlines } from "../../src/answers/next/deadlines.js";
import { irregularityIn } from "../../src/answers/audit/irregularity-in.js";
import type { Step } from "../../src/domain/step.js";
import { addDays } from "../../src/kernel/day.js";
import { migrantWorkers } from "../../src/policy/index.js";
import { granted } from "../support/bend.js";
import { career, dossierOf, step } from "../support/career.js";
import { digest } from "../support/digest.js";

// What the answers say of many files is held against a digest, so that nobody changes it without looking; the lines are written to reports/.
const by = step("convert").by;
const convert = career.findIndex(({ step }) => step === "convert");
const extend = { step: "extend", on: "2026-08-04", by, months: 6, ballot: step("convert").ballot } as const;
const extension = { ...step("approve-conversion"), step: "approve-extension" } as Step;
const transfer = { step: "transfer", on: "2026-07-28", by, to: by, side: "residence", papersHandedOver: true } as const;
const postpone = { step: "postpone", on: "2026-08-04", by, until: "2026-12-04" } as const;

/** The lawful career up to each of its steps, and some that leave it. */
const files: readonly (readonly Step[])[] = [
  ...career.map((_, at) => career.slice(0, at + 1)),
  [...career.slice(0, convert), extend],
  [...career.slice(0, convert), extend, extension],
  [...career.slice(0, convert), transfer, postpone],
];
const heading = (steps: readonly Step[]) => `# ${steps.length} steps, the last ${steps.at(-1)?.step}`;
const lastDay = (steps: readonly Step[]) => steps.at(-1)?.on ?? "";

it("what falls due is what fell due before, a month and a year after each step", () => {
  const lines = files.flatMap((steps) => [
    heading(steps),
    ...[30, 365].flatMap((days) =>
      deadlines(migrantWorkers, dossierOf(steps), addDays(lastDay(steps), days)).map(({ cites, ...one }) =>
        JSON.stringify({ ...one, cites: cites.article }),
      ),
    ),
  ]);
  expect(digest("answers/deadlines.txt", `${lines.join("\n")}\n`)).toMatchInlineSnapshot(
    `"269 lines, 7628bb4bc80fcbde3288e0129d322ebe2ea7b5f01696a137268d1a944a28c49c"`,
  );
});

it("what may be done next is what might be done before, after each step", () => {
  const lines = files.flatMap((steps) => [
    heading(steps),
    ...agenda(migrantWorkers, dossierOf(steps), addDays(lastDay(steps), 1)).map(({ obstacles, ...one }) =>
      JSON.stringify({ ...one, obstacles: obstacles.map(({ rule }) => rule) }),
    ),
  ]);
  expect(digest("answers/agenda.txt", `${lines.join("\n")}\n`)).toMatchInlineSnapshot(
    `"1298 lines, 7bab000c376701ad376cac34022ecaccac47cc724f54ecbb56d7b196abc6bfb4"`,
  );
});

it("what is irregular where a step was left out is said as it was before, in both languages", () => {
  const lines = career.flatMap((left, at) => [
    `# without ${left.step} (${at})`,
    ...audit(migrantWorkers, career.toSpliced(at, 1).map(granted)).flatMap((one) => [
      irregularityIn(one, "en"),
      irregularityIn(one, "zh"),
    ]),
  ]);
  expect(digest("answers/irregularities.txt", `${lines.join("\n")}\n`)).toMatchInlineSnapshot(
    `"463 lines, 1a0953cdd574cff0ef455440f2ae829367d16274e5c518dd23e24bb42ca3d64b"`,
  );
});
