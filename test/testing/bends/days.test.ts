import { describe, expect, test } from "vitest";
import type { Step } from "../../../src/domain/step.js";
import { addDays, type Day, daysBetween } from "../../../src/kernel/day.js";
import { pin } from "../../../src/policy/extend.js";
import { migrantWorkers } from "../../../src/policy/index.js";
import { days } from "../../../src/testing/bends/days.js";
import { before, step } from "../../support/career.js";
import { extra } from "../../rules/steps.js";

const named = (name: string) => days.find((bend) => bend.name === name);
const steps = before("recognize");
const spot = { steps, at: 1, other: 0 };
const edition = (nth: 2 | 3, side = "on the day of") =>
  named(`${side} the start of edition ${nth}, and all else with it`);

/** How many days lie between the first of some days and each. */
const apart = (days: readonly Day[]) => days.map((day) => daysBetween(days[0] ?? "", day));

describe("a career moved to the start of an edition", () => {
  test("keeps its steps as far apart as they were", () => {
    const moved =
      edition(3)
        ?.bend({ ...spot, policy: migrantWorkers })
        ?.map(({ on }) => on) ?? [];
    expect(moved[1]).toBe("2026-05-11");
    expect(apart(moved)).toEqual(apart(steps.map(({ on }) => on)));
    expect(edition(3, "a day before")?.bend({ ...spot, policy: migrantWorkers })?.[1]?.on).toBe("2026-05-10");
    expect(
      edition(3, "a day after")
        ?.bend({ ...spot, policy: migrantWorkers })
        ?.map(({ on }) => on),
    ).toEqual(moved.map((on) => addDays(on, 1)));
  });

  test("is left as it was where the policy has no such edition, or one without a start", () => {
    const pinned = pin(migrantWorkers, "cpc-2026");
    expect(edition(2)?.bend({ ...spot, policy: pinned })).toBeUndefined();
    expect(edition(3)?.bend({ ...spot, policy: pinned })).toBeUndefined();
    expect(edition(2)?.bend({ ...spot, policy: migrantWorkers })?.[1]?.on).toBe("2014-05-28");
  });
});

test("a notice and a postponement move with all their days", () => {
  const by = step("talk").by;
  const moving = [
    { step: "talk", on: "2026-05-11", by },
    {
      step: "notice",
      on: "2026-05-20",
      by,
      for: "nomination",
      from: "2026-05-12",
      until: "2026-05-19",
      objections: "none",
    },
    { step: "postpone", on: "2026-05-21", by, until: "2026-06-01" },
  ] as const;
  expect(edition(3, "a day after")?.bend({ policy: migrantWorkers, steps: moving, at: 0, other: 0 })).toEqual([
    { step: "talk", on: "2026-05-12", by },
    {
      step: "notice",
      on: "2026-05-21",
      by,
      for: "nomination",
      from: "2026-05-13",
      until: "2026-05-20",
      objections: "none",
    },
    { step: "postpone", on: "2026-05-22", by, until: "2026-06-02" },
  ]);
});

describe("a conversion moved to the end of a year of probation", () => {
  const admit = step("admit", { on: "2025-08-04" }); // this day and the extension are made up
  const moved = (...between: readonly Step[]) =>
    named("on the day of the end of a year of probation")?.bend({
      policy: migrantWorkers,
      steps: [admit, ...between, step("convert")],
      at: between.length + 1,
      other: 0,
    });

  test("is moved to a year after the vote, and as much later as probation was extended", () => {
    expect(moved(step("place"))?.at(-1)?.on).toBe("2026-08-04");
    const extended = [extra("extend", { months: 6 }), extra("approve-extension"), step("place")];
    expect(moved(...extended)?.at(-1)?.on).toBe("2027-02-04");
  });
});
