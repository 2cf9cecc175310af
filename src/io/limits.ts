import type * as z from "zod";

/** What the checks of a schema ask of a value whose type is right: how long a text or a list is, or how large a number. */
export interface Limits {
  readonly least: number;
  readonly most: number;
  /** What else is asked of a text. */
  readonly holds?: (text: string) => boolean;
}

/** The limits that checks amount to; nothing where one of them is not known here. */
export const limitsIn = (checks: readonly z.core.$ZodCheck[] = []): Limits | undefined => {
  let limits: Limits | undefined = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  for (const { _zod } of checks) limits &&= narrowed(limits, _zod.def as Def);
  return limits;
};

/** The definitions of all checks that zod has. */
type Def = (z.core.$ZodChecks | z.core.$ZodCustom)["_zod"]["def"];

const narrowed = (limits: Limits, def: Def): Limits | undefined => {
  switch (def.check) {
    case "min_length":
      return { ...limits, least: def.minimum };
    case "max_length":
      return { ...limits, most: def.maximum };
    case "greater_than":
      return def.inclusive ? { ...limits, least: Number(def.value) } : undefined;
    case "less_than":
      return def.inclusive ? { ...limits, most: Number(def.value) } : undefined;
    case "custom":
      return alsoHolding(limits, (text) => def.fn(text) === true);
    case "string_format":
      return alsoHolding(limits, (text) => def.pattern?.test(text) === true);
    default:
      return undefined;
  }
};

/** A second test of one text is not known here either. */
const alsoHolding = (limits: Limits, holds: (text: string) => boolean): Limits | undefined =>
  limits.holds === undefined ? { ...limits, holds } : undefined;
