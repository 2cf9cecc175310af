import { describe, expect, it } from "vitest";
import { isWhole } from "../../src/domain/is-whole.js";
import { type Optional, type Shape, shapes } from "../../src/domain/shapes.js";
import { stepNames } from "../../src/domain/ladder.js";
import { anyStep } from "../rules/steps.js";

type Path = readonly string[];

/** The paths to the facts of a shape that must be said where what they stand in is said. */
const asked = (shape: Shape, path: Path = []): readonly Path[] =>
  Object.entries(shape).flatMap(([name, of]): readonly Path[] => {
    const here = [...path, name];
    if (of === "fact?" || of === "day?") return [];
    if (typeof of === "string") return [here];
    if (Array.isArray(of)) return [here, ...asked(of[0], [...here, "0"])];
    const { optional } = of as Optional;
    return typeof optional === "object" ? asked(optional, here) : [here, ...asked(of as Shape, here)];
  });

const without = (of: unknown, [name = "", ...rest]: Path): unknown => {
  if (Array.isArray(of)) return of.map((item, at) => (String(at) === name ? without(item, rest) : item));
  const { [name]: part, ...others } = of as Record<string, unknown>;
  return rest.length === 0 || part === undefined ? others : { ...others, [name]: without(part, rest) };
};

const has = (of: unknown, [name, ...rest]: Path): boolean =>
  name === undefined || (of !== undefined && has((of as Record<string, unknown>)[name], rest));

describe("a step is whole", () => {
  it.each(stepNames)("%s, where it says all facts of its shape, and otherwise not", (name) => {
    const step = anyStep(name);
    expect(isWhole(step)).toBe(true);
    const paths = asked(shapes[name]).filter((path) => has(step, path));
    for (const path of paths) expect([path, isWhole(without(step, path) as never)]).toEqual([path, false]);
    expect(isWhole({ ...step, on: "2024-03" })).toBe(false);
    expect(isWhole({ ...step, on: "unknown" })).toBe(false);
    expect(isWhole({ ...step, by: { kind: "branch" } })).toBe(false);
  });

  it.each([
    ["notice", { from: "2024-08" }],
    ["notice", { until: "unknown" }],
    ["postpone", { until: "2027-02" }],
    ["prereview", { leavingBy: "2025-09" }],
    ["transfer", { places: { residence: "r-1" } }],
    ["nominate", { consent: { by: { kind: "committee" }, on: "2024-08-19" } }],
    ["nominate", { consent: { by: { kind: "committee", id: "c-4" }, on: "2024-08" } }],
  ] as const)("%s, but not with %j", (name, part) => {
    expect(isWhole({ ...anyStep(name), ...part } as never)).toBe(false);
  });

  it("not of somebody whose day of birth, or of coming, is known by its month", () => {
    const apply = anyStep("apply");
    const person = (part: object) => ({ ...apply, person: { ...(apply as { person?: object }).person, ...part } });
    expect(isWhole(person({ residenceSince: "2020-03-01" }) as never)).toBe(true);
    expect(isWhole(person({ residenceSince: "2020-03" }) as never)).toBe(false);
    expect(isWhole(person({ born: "1996-02" }) as never)).toBe(false);
  });

  it("not with a late opinion that is told in part", () => {
    const admit = anyStep("admit") as never as { ballot: object };
    const late = (part: object) => isWhole({ ...admit, ballot: { ...admit.ballot, late: part } } as never);
    expect([late({ yes: 1, no: 0, abstain: 0 }), late({ yes: 1 })]).toEqual([true, false]);
  });
});
