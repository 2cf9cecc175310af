import { expect, test } from "vitest";
import { migrantWorkers as policy } from "../../../src/policy/index.js";
import { order } from "../../../src/testing/bends/order.js";
import { before } from "../../support/career.js";

const steps = before("recognize");
const swapped = (at: number) =>
  order.find(({ name }) => name === "swapped with the next one")?.bend({ policy, steps, at, other: 0 });

test("a step and the next one change places, and the last one, which has no next, stays", () => {
  const [apply, talk] = steps;
  expect(swapped(0)).toEqual([
    { ...talk, on: apply?.on },
    { ...apply, on: talk?.on },
  ]);
  expect(swapped(1)).toEqual(steps);
});
