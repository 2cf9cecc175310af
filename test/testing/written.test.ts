import { expect, it } from "vitest";
import { stepNames } from "../../src/domain/ladder.js";
import type { Step } from "../../src/domain/step.js";
import { withCalendar } from "../../src/policy/extend.js";
import { migrantWorkers, national } from "../../src/policy/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { families } from "../../src/testing/bends/all.js";
import type { Bend } from "../../src/testing/bends/bend.js";
import { calendar } from "../../src/testing/calendar.js";
import { lawful } from "../../src/testing/lawful.js";
import { digest } from "../support/digest.js";
import { all } from "./chosen.js";

// What is generated is held against its digest, so that nobody changes it without looking.
const policy = withCalendar(migrantWorkers, calendar);
const told = (steps: readonly Step[]) => steps.map((one) => JSON.stringify(one));
const careers = (under: Policy) =>
  Object.entries(all).flatMap(([name, chosen]) => [`# ${name}`, ...told(lawful(under, chosen))]);

it("each choice leads to the career that it led to before", () => {
  expect(digest("testing/careers.txt", `${careers(policy).join("\n")}\n`)).toMatchInlineSnapshot(
    `"362 lines, 4dbe2b809b89054bde990c08d2439f26b4eec9c83c88c2746d49a7bc90138ea2"`,
  );
});

it("without a calendar, or an overlay, it is the career that these allow", () => {
  const without = careers(migrantWorkers).slice(careers(migrantWorkers).indexOf("# under the edition of 2026"));
  const table = `${[...without, "# national", ...careers(national)].join("\n")}\n`;
  expect(digest("testing/careers-elsewhere.txt", table)).toMatchInlineSnapshot(
    `"218 lines, 6890ce90ef023d9aae94ba5d257f7619a8a048548ed890610130de79262775e7"`,
  );
});

const lists = Object.values(all).map((chosen) => lawful(policy, chosen));

/** The steps of a career with what stood at their place before, without those that are as they were. */
const fresh = (before: readonly Step[], after: readonly Step[]): readonly (readonly [at: number, step: Step])[] =>
  [...after.entries()].filter(([, step]) => !before.includes(step));

/** A step by what differs from the one that stood at its place, if that was of its name. */
const differing = (step: Step, before: Step | undefined): string => {
  const old = new Set(Object.entries(before?.step === step.step ? before : {}).map((one) => JSON.stringify(one)));
  return JSON.stringify(Object.fromEntries(Object.entries(step).filter((one) => !old.has(JSON.stringify(one)))));
};

/** What a bend does at the middle one of its steps, in the first career that has one, told by two of its changes. */
const bending = (bend: Bend): readonly string[] => {
  for (const steps of lists) {
    const spots = [...steps.keys()].filter((at) => bend.to.includes((steps[at] as Step).step));
    const at = spots[Math.floor(spots.length / 2)];
    const after = at === undefined ? undefined : bend.bend({ policy, steps, at, other: 2 });
    if (after === undefined) continue;
    const changes = fresh(steps, after).slice(0, 2);
    return [
      `  at ${at} of ${steps.length}, then ${after.length}: ${after[0]?.on} to ${after.at(-1)?.on}`,
      ...changes.map(([where, step]) => `  ${where} ${step.step} ${differing(step, steps[where])}`),
    ];
  }
  return [];
};

it("each bend bends a career as it did before", () => {
  const lines = families.flatMap(({ weight, bends }) => [
    `# weight ${weight}`,
    ...bends.flatMap((bend) => [
      `${bend.name}: ${bend.to === stepNames ? "any step" : bend.to.join(" ")}`,
      ...bending(bend),
    ]),
  ]);
  expect(digest("testing/bends.txt", `${lines.join("\n")}\n`)).toMatchInlineSnapshot(
    `"886 lines, 6f2a775bf0d6c3b7e5c1451112ad8ab5369627c1a068bb3d0dbf87b2140412ab"`,
  );
});
