import * as z from "zod";
import { type StepName, stepNames } from "../domain/ladder.js";
import { type Language, languageOf } from "../words/language.js";
import { isDayCheck, toldDayPattern } from "./told-day-pattern.js";
import { decisionSchema } from "./decision.js";
import { formSchema } from "./form-schema.js";
import { minuteSchema, stepSchema } from "./schemas.js";
import { termsSchema } from "./terms.js";

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schemas, by what they are the schema of. */
export interface JsonSchemas {
  /** Any step, known in part too. */
  readonly step: JsonSchema;
  readonly minute: JsonSchema;
  readonly terms: JsonSchema;
  readonly decision: JsonSchema;
  /** One schema for the form of each step. */
  readonly steps: Readonly<Record<StepName, JsonSchema>>;
}

/**
 * Makes JSON Schemas of draft 2020-12, anew at each call: of a step, of a minute, of the terms of an overlay, of a decision as
 * `JSON.stringify` writes it, and of the form of each step. The days they take are the days that exist: 29 February needs a leap
 * year.
 *
 * The schemas of `steps` are for forms. Each has an `$id` (`urn:fazhan:step:admit:zh`), and its days are whole days of
 * `format: "date"`. Only the step, its day and the kind of its body are required, so a blank field is not an error. `correct` takes
 * any object as `instead`: check it by the schema of its own step. The schemas `step` and `minute` also take a month or `unknown`
 * for a day. A validator needs the format, such as `ajv-formats` brings it. Some form libraries choose the first titled value of a
 * list by themselves, and so state a fact that nobody stated: turn that off (`constAsDefaults: "never"` in
 * react-jsonschema-form, as examples/form shows).
 *
 * @param language - `zh` or `en`: then every field of `steps` has its `title` and `description`, and every value of a list its
 *   title; and `step` is a choice among them, told apart by `discriminator` (OpenAPI), which ajv takes as an option. Left out, the
 *   schemas have no words.
 *
 * @example
 * ```ts
 * import { jsonSchemas } from "fazhan/io";
 *
 * const { title, $id, properties } = jsonSchemas("zh").steps.admit;
 * console.log($id, title, Object.keys(properties as object).slice(0, 4));
 * // urn:fazhan:step:admit:zh 支部大会讨论接收 [ 'step', 'on', 'by', 'ballot' ]
 * ```
 */
export const jsonSchemas = (language?: Language): JsonSchemas => {
  const spoken = language === undefined ? undefined : languageOf(language);
  const steps = Object.fromEntries(stepNames.map((name) => [name, formSchema(name, spoken)])) as JsonSchemas["steps"]; // every step
  return {
    step: spoken === undefined ? schemaOf(stepSchema, "step") : choice(Object.values(steps), spoken),
    minute: schemaOf(minuteSchema, "minute"),
    terms: schemaOf(termsSchema, "terms"),
    decision: schemaOf(decisionSchema, "decision"),
    steps,
  };
};

/** One of the steps, by its name. */
const choice = (steps: readonly JsonSchema[], language: Language): JsonSchema => ({
  $schema: steps[0]?.["$schema"],
  $id: `urn:fazhan:step:${language}`,
  title: "step",
  type: "object",
  required: ["step"],
  discriminator: { propertyName: "step" },
  oneOf: steps.map(({ $schema, $id, ...rest }) => rest),
});

const schemaOf = (schema: z.ZodType, title: string): JsonSchema => {
  const options = { target: "draft-2020-12", io: "input", reused: "ref", override: writeDay } as const;
  const { $schema, ...rest } = z.toJSONSchema(schema, options);
  return { $schema, title, ...rest };
};

/** That a day must exist is a function in zod, and a pattern here. */
const writeDay = ({ zodSchema, jsonSchema }: Overridden): void => {
  if (zodSchema._zod.def.checks?.some(isDayCheck)) jsonSchema.pattern = toldDayPattern;
};

type Overridden = Parameters<NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>["override"]>>[0];
