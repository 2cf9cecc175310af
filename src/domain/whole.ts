import { isWholeDay } from "../kernel/told-day.js";
import { type Optional, type Shape, shapes } from "./shapes.js";
import type { Told } from "./told.js";

/** Whether a step says all the facts that it should, each day to the day. */
export const isWhole = (step: Told): boolean =>
  isWholeDay(step.on) && step.by.id !== undefined && holdsAll(step, checks[step.step] ?? []);

/** One fact to look for, with those within it. */
interface Check {
  readonly name: string;
  readonly isDay: boolean;
  readonly isOptional: boolean;
  readonly within: readonly Check[] | undefined;
  readonly isList: boolean;
}

const holdsAll = (of: object, facts: readonly Check[]): boolean => {
  for (const fact of facts) if (!holds((of as Readonly<Record<string, unknown>>)[fact.name], fact)) return false;
  return true;
};

const holds = (value: unknown, { isDay, isOptional, within, isList }: Check): boolean => {
  if (value === undefined) return isOptional;
  if (within === undefined) return !isDay || isWholeDay(value as string);
  if (!isList) return holdsAll(value as object, within);
  return (value as readonly object[]).every((item) => holdsAll(item, within));
};

/** The facts of a shape as they are looked for: those that may be left out only where they have facts that matter. */
const checksOf = (shape: Shape): readonly Check[] =>
  Object.entries(shape).flatMap(([name, of]): readonly Check[] => {
    if (of === "fact?") return [];
    if (typeof of === "string")
      return [{ name, isDay: of !== "fact", isOptional: of === "day?", within: undefined, isList: false }];
    if (Array.isArray(of)) return [{ name, isDay: false, isOptional: false, within: checksOf(of[0]), isList: true }];
    const optional = (of as Optional).optional;
    const isOptional = typeof optional === "object";
    return [{ name, isDay: false, isOptional, within: checksOf(isOptional ? optional : (of as Shape)), isList: false }];
  });

const checks = /* @__PURE__ */ Object.fromEntries(
  Object.entries(shapes).map(([step, shape]) => [step, checksOf(shape)]),
) as Readonly<Record<string, readonly Check[]>>;
