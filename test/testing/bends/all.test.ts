import { expect, test } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { stepSchema } from "../../../src/io/schemas.js";
import { withCalendar } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { families } from "../../../src/testing/bends/all.js";
import type { Bend } from "../../../src/testing/bends/bend.js";
import { calendar } from "../../../src/testing/calendar.js";
import { lawful } from "../../../src/testing/lawful.js";
import { all } from "../chosen.js";

const policy = withCalendar(migrantWorkers, calendar);
const careers = Object.values(all).map((chosen) => lawful(policy, chosen));

/** The first, the middle and the last place of a career at which a bend can be done. */
const places = (steps: readonly Step[], { to }: Bend): readonly number[] => {
  const spots = [...steps.keys()].filter((at) => to.includes((steps[at] as Step).step));
  return [...new Set([spots[0], spots[Math.floor(spots.length / 2)], spots.at(-1)])].flatMap((at) => at ?? []);
};

test.each(families.flatMap(({ bends }) => bends.map((bend) => [bend.name, bend] as const)))(
  "%s: every step is still one that the door lets in",
  (_, bend) => {
    const bent = careers.flatMap((steps) =>
      places(steps, bend).flatMap((at) =>
        (bend.bend({ policy, steps, at, other: 2 }) ?? []).filter((step) => !steps.includes(step)),
      ),
    );
    expect(bent.filter((step) => !stepSchema.safeParse(step).success)).toEqual([]);
  },
);
