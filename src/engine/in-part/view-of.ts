import type { StepName } from "../../domain/ladder.js";
import type { Minute } from "../../domain/minute.js";
import { bodyShape, type Optional, type Shape, shapes } from "../../domain/shapes.js";
import { type Told, viewed } from "../../domain/told.js";
import { isWholeDay, type ToldDay } from "../../kernel/told-day.js";
import { dayIn, Lacking, type World } from "./world.js";

/** Of which step the facts are, and the name under which a world knows its days. */
export interface Source {
  readonly world: World;
  readonly step: StepName;
  readonly key: string;
}

const common = { on: "day", by: bodyShape } as const;

/** A step as rules see it: it answers for what is known, and throws where a rule asks for what is not. */
export const viewOfStep = <T extends Told | Minute>(world: World, key: string, step: T): T =>
  viewOf({ world, key, step: step.step }, { ...common, ...(shapes[step.step] as Shape) }, step, "");

/** Some facts of a step as rules see them; `path` is where in the step they stand. */
export const viewOf = <T extends object>(source: Source, shape: Shape, of: T, path: string): T => {
  const view: Record<PropertyKey, unknown> = { ...of, [viewed]: of };
  for (const [name, kind] of Object.entries(shape)) {
    const field = path === "" ? name : `${path}.${name}`;
    const value = (of as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) {
      if (isAsked(kind)) {
        // of something that is missing as a whole, each fact is missing, and is named by itself
        if (typeof kind === "string" || Array.isArray(kind)) refuse(view, name, source, field);
        else view[name] = within(source, kind, {}, field);
      }
    } else if (kind === "day" || kind === "day?") showDay(view, name, source, field, value as ToldDay);
    else if (typeof kind === "object") view[name] = within(source, kind, value as object, field);
  }
  return view as T;
};

/** Whether a fact must be said. */
const isAsked = (kind: Shape[string]): boolean =>
  typeof kind === "string" ? !kind.endsWith("?") : typeof (kind as Optional).optional !== "object";

const within = (source: Source, kind: Exclude<Shape[string], string>, value: object, field: string): unknown => {
  if (Array.isArray(kind))
    return (value as readonly object[]).map((item, at) => viewOf(source, kind[0], item, `${field}.${at}`));
  const { optional } = kind as Optional;
  return viewOf(source, typeof optional === "object" ? optional : (kind as Shape), value, field);
};

const refuse = (view: object, name: string, { step }: Source, field: string): void => {
  Object.defineProperty(view, name, {
    get: () => {
      throw new Lacking({ step, field });
    },
  });
};

const showDay = (view: object, name: string, { world, step, key }: Source, field: string, told: ToldDay): void => {
  if (isWholeDay(told)) return;
  Object.defineProperty(view, name, { get: () => dayIn(world, `${key}.${field}`, told, { step, field }) });
};
