import * as z from "zod";
import { decisionSchema } from "./decision.js";
import { minuteSchema, stepSchema } from "./schemas.js";
import { termsSchema } from "./terms.js";

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schemas, by what they are the schema of. */
export interface JsonSchemas {
  readonly step: JsonSchema;
  readonly minute: JsonSchema;
  readonly terms: JsonSchema;
  readonly decision: JsonSchema;
}

/**
 * JSON Schemas of draft 2020-12, made anew at each call: of a step, of a minute, of the terms of an overlay, and of a
 * decision as `JSON.stringify` writes it. The days they take are the days that exist: 29 February needs a leap year.
 *
 * @example
 * ```ts
 * import { jsonSchemas } from "fazhan/io";
 *
 * console.log(Object.keys(jsonSchemas()));
 * // [ 'step', 'minute', 'terms', 'decision' ]
 * ```
 */
export const jsonSchemas = (): JsonSchemas => ({
  step: schemaOf(stepSchema, "step"),
  minute: schemaOf(minuteSchema, "minute"),
  terms: schemaOf(termsSchema, "terms"),
  decision: schemaOf(decisionSchema, "decision"),
});

const schemaOf = (schema: z.ZodType, title: string): JsonSchema => {
  const options = { target: "draft-2020-12", io: "input", reused: "ref", override: writeDay } as const;
  const { $schema, ...rest } = z.toJSONSchema(schema, options);
  return { $schema, title, ...rest };
};

/** That a day must exist is a function in zod, and a pattern here. */
const writeDay = ({ zodSchema, jsonSchema }: Overridden): void => {
  if (zodSchema._zod.def.checks?.some(isDayCheck)) jsonSchema.pattern = toldDay;
};

type Overridden = Parameters<NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>>[0];

const isDayCheck = ({ _zod: { def } }: z.core.$ZodCheck): boolean => {
  const { code } = (def as z.core.$ZodCustomDef).params ?? {}; // no other kind of check has params
  return code === "not-a-day";
};

const months = "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8])";
const leapYear = "([0-8]\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[1357][26])00)";

const existing = `(?!0000)([0-8]\\d{3}-(${months})|${leapYear}-02-29)`;

/** Every day and every month that exists in the years 0001 to 8999, or that the day is not known. */
const toldDay = `^(${existing}|(?!0000)[0-8]\\d{3}-(0[1-9]|1[0-2])|unknown)$`;
